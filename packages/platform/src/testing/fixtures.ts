import { escrowTerms, money, type Instant } from '@souk/sdk/contract';
import type { ListingRow, SellerRow } from '../catalog/rows.js';
import type { EscrowRow } from '../escrow/rows.js';
import { quote } from '../escrow/quote.js';

/** The moment at which tests happen. */
export const noon: Instant = '2026-11-22T12:00:00.000Z';

/** A silk weaver in Lyon with a good name. */
export const weaver: SellerRow = {
  id: 'sel_weaver',
  name: 'Atelier Croix-Rousse',
  country: 'FR',
  joinedAt: '2020-03-01T00:00:00.000Z',
  verification: 'business',
  completedOrders: 420,
  disputesLost: 2,
  responseHours: 3,
  ratingSum: 960,
  ratingCount: 200,
};

/** A silk scarf for US$18.40, five of them, cheaper from three. */
export const scarf: ListingRow = {
  id: 'lst_scarf',
  sellerId: weaver.id,
  status: 'published',
  texts: {
    en: { title: 'Silk twill scarf', description: 'Hand-rolled edges.' },
    fr: { title: 'Carré en twill de soie', description: 'Roulotté à la main.' },
  },
  defaultLocale: 'fr',
  categoryId: '177',
  attributes: { color: 'teal', material: 'silk' },
  price: money(1840, 'USD'),
  priceTiers: [{ minimumQuantity: 3, price: money(1620, 'USD') }],
  minimumOrderQuantity: 1,
  onHand: 5,
  reserved: 0,
  media: [],
  shipsFrom: 'FR',
  shipsTo: [],
  delivery: { minimumDays: 3, maximumDays: 6, cost: money(500, 'USD') },
  publishedAt: '2026-10-01T00:00:00.000Z',
  views: 900,
  orders: 30,
};

/** An escrow of one scarf, created at noon and not yet paid. */
export const unpaidEscrow: EscrowRow = {
  id: 'esc_scarf',
  checkoutId: 'chk_scarf',
  listingId: scarf.id,
  listingTitle: 'Silk twill scarf',
  sellerId: weaver.id,
  sellerName: weaver.name,
  buyerId: 'buy_amina',
  quote: quote(scarf, 1, 'buyer'),
  terms: escrowTerms,
  status: 'awaiting_payment',
  createdAt: noon,
  payBy: '2026-11-22T12:10:00.000Z',
  expiresAt: '2026-12-07T12:00:00.000Z',
};
