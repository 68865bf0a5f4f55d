import type { Checkout, Escrow, Listing, Problem, ProblemCode } from '../contract/index.js';
import { problems } from '../contract/index.js';

const at = '2026-11-22T09:30:00.000Z';
const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

/** A listing as the platform answers it: a silk scarf from Lyon. */
export const scarf: Listing = {
  id: 'lst_silkscarf',
  seller: 'sel_lyonsilk',
  status: 'published',
  title: 'Silk scarf, hand-rolled',
  description: 'Woven in Lyon from mulberry silk.',
  locale: 'en',
  locales: ['en', 'fr'],
  localeFallback: ['en'],
  variants: [],
  category: { id: '167', name: 'Clothing accessories' },
  attributes: { material: 'silk' },
  price: usd(1840),
  priceTiers: [{ minimumQuantity: 1, price: usd(1840) }],
  minimumOrderQuantity: 1,
  available: 12,
  media: [],
  shipsFrom: 'FR',
  shipsTo: [],
  delivery: { minimumDays: 2, maximumDays: 5, cost: usd(450) },
  publishedAt: at,
  rating: null,
  ratingCount: 0,
};

const quote = {
  quantity: 1,
  unitPrice: usd(1840),
  items: usd(1840),
  delivery: usd(450),
  feePayer: 'buyer',
  buyerFee: usd(66),
  sellerFee: usd(0),
  feeBasisPoints: 290,
  feeRefund: 'proportional',
  total: usd(2356),
  sellerReceives: usd(2290),
} as const;

/** A checkout of one scarf, still to be paid. */
export const checkout: Checkout = {
  id: 'chk_1',
  status: 'open',
  listing: scarf.id,
  listingTitle: scarf.title,
  seller: scarf.seller,
  sellerName: 'Soieries du Rhône',
  escrow: 'esc_1',
  quote,
  clientSecret: 'cs_0123456789abcdef0123456789abcdef',
  paymentUrl: 'https://souk.test/pay/chk_1',
  lastDecline: null,
  needsAuthentication: false,
  createdAt: at,
  payBy: '2026-11-22T09:40:00.000Z',
  shipWithin: 'PT72H',
  confirmWithin: 'P10D',
  testMode: true,
};

/** The escrow of that checkout, the money held. */
export const escrow: Escrow = {
  id: 'esc_1',
  status: 'funded',
  checkout: checkout.id,
  listing: scarf.id,
  listingTitle: scarf.title,
  seller: scarf.seller,
  sellerName: checkout.sellerName,
  buyer: 'buy_1',
  quote,
  held: quote.total,
  releases: [],
  refunds: [],
  milestones: [],
  outcome: null,
  dispute: null,
  shipment: null,
  createdAt: at,
  fundedAt: at,
  shippedAt: null,
  deliveredAt: null,
  extendedAt: null,
  finishedAt: null,
  payBy: null,
  shipBy: '2026-11-25T09:30:00.000Z',
  expiresAt: '2026-12-07T09:30:00.000Z',
  confirmBy: null,
  askingParty: 'buyer',
  availableActions: ['cancel'],
  testMode: true,
};

/** A refusal as the platform words it. */
export const problem = (code: ProblemCode, more: Record<string, unknown> = {}): Problem => ({
  type: `https://souk.example/problems/${code}`,
  title: problems[code].title,
  status: problems[code].status,
  detail: problems[code].fix,
  code,
  requestId: 'req_1',
  retryable: problems[code].retryable === true,
  severity: 'warning',
  docUrl: `https://souk.example/docs/errors#${code}`,
  ...more,
});
