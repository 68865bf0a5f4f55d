import type { Checkout, Escrow, EscrowActor, Instant, Money } from '@souk/sdk/contract';
import { holdOf } from '../ledger/parts.js';
import type { CheckoutRow, EscrowRow } from './rows.js';
import { availableActions } from './transition.js';

/** An escrow as one of its parties sees it. */
export function presentEscrow(escrow: EscrowRow, actor: EscrowActor, now: Instant): Escrow {
  const shown: Escrow = {
    id: escrow.id,
    status: escrow.status,
    checkout: escrow.checkoutId,
    listing: escrow.listingId,
    listingTitle: escrow.listingTitle,
    seller: escrow.sellerId,
    sellerName: escrow.sellerName,
    buyer: escrow.buyerId,
    quote: escrow.quote,
    held: heldOf(escrow),
    releases: (escrow.releases ?? []).map((release) => ({ ...release, milestone: release.milestone ?? null })),
    refunds: [...(escrow.refunds ?? [])],
    milestones: (escrow.milestones ?? []).map((each) => ({ ...each, releasedAt: each.releasedAt ?? null })),
    outcome: escrow.outcome ?? null,
    dispute: escrow.disputeId ?? null,
    shipment: escrow.shipment ?? null,
    createdAt: escrow.createdAt,
    fundedAt: escrow.fundedAt ?? null,
    shippedAt: escrow.shippedAt ?? null,
    deliveredAt: escrow.deliveredAt ?? null,
    extendedAt: escrow.extendedAt ?? null,
    finishedAt: escrow.finishedAt ?? null,
    payBy: escrow.payBy ?? null,
    shipBy: escrow.shipBy ?? null,
    expiresAt: escrow.expiresAt ?? null,
    confirmBy: escrow.confirmBy ?? null,
    askingParty: actor,
    availableActions: availableActions(escrow, actor, now),
    testMode: true,
  };
  const { variantId } = escrow;
  return variantId === undefined ? shown : { ...shown, variant: variantId };
} // prettier-ignore

/** What the platform holds for an escrow right now. */
export const heldOf = (escrow: EscrowRow): Money =>
  isHeld(escrow) ? holdOf(escrow).amount : { amount: 0, currency: escrow.quote.total.currency };

/** Whether the platform holds money for this escrow. */
export const isHeld = ({ status }: EscrowRow): boolean =>
  status === 'funded' || status === 'shipped' || status === 'delivered' || status === 'disputed';

/** A checkout as its buyer sees it. @param payAt where payment pages are, up to the id of a checkout */
export const presentCheckout = (
  checkout: CheckoutRow,
  escrow: EscrowRow,
  payAt: string,
): Checkout => ({
  id: checkout.id,
  status: checkout.status,
  listing: escrow.listingId,
  listingTitle: escrow.listingTitle,
  ...(escrow.variantId === undefined ? {} : { variant: escrow.variantId }),
  seller: escrow.sellerId,
  sellerName: escrow.sellerName,
  escrow: escrow.id,
  quote: escrow.quote,
  ...(escrow.presentment ? { presentment: escrow.presentment } : {}),
  clientSecret: checkout.clientSecret,
  paymentUrl: `${payAt}${checkout.id}?link=${checkout.linkSecret}`,
  lastDecline: checkout.lastDecline ?? null,
  needsAuthentication: checkout.challenge !== undefined,
  createdAt: escrow.createdAt,
  payBy: escrow.payBy ?? null,
  shipWithin: escrow.terms.shipWithin,
  confirmWithin: escrow.terms.confirmWithin,
  testMode: true,
});
