import {
  add,
  allocate,
  subtract,
  times,
  type FeePayer,
  type Money,
  type Quote,
} from '@souk/sdk/contract';
import type { ListingRow } from '../catalog/rows.js';
import { DomainError } from '../domain-error.js';

/** The platform's fee, in hundredths of a percent of the goods and their delivery. Publishing is free. */
export const feeBasisPoints = 290;

const wholeBasisPoints = 10_000;

/** Price of one unit when so many are bought: that of the highest tier reached. */
export function unitPrice(listing: ListingRow, quantity: number): Money {
  const reached = listing.priceTiers.filter((tier) => quantity >= tier.minimumQuantity);
  return reached.at(-1)?.price ?? listing.price;
}

/**
 * The arithmetic of a purchase. Every amount is in the listing's currency and no unit is lost:
 * what the buyer pays is what the seller receives and the fees, exactly.
 *
 * @param agreed price of one unit that both sides have agreed on, in place of the listing's
 * @throws DomainError `quantity_invalid` below the minimum order or when it is no whole number
 */
export function quote(
  listing: ListingRow,
  quantity: number,
  feePayer: FeePayer,
  agreed?: Money,
): Quote {
  const minimum = listing.minimumOrderQuantity;
  if (!Number.isSafeInteger(quantity) || quantity < minimum || quantity > 1_000_000)
    throw new DomainError(
      'quantity_invalid',
      `Quantity ${quantity} of listing ${listing.id} cannot be bought; choose a whole number from ${minimum} up.`,
      { minimum, param: 'quantity' },
    );
  const price = agreed ?? unitPrice(listing, quantity);
  const items = times(price, quantity);
  const delivery = listing.delivery.cost;
  const goods = add(items, delivery);
  const { buyerFee, sellerFee } = fees(goods, feePayer);
  return {
    quantity,
    unitPrice: price,
    items,
    delivery,
    feePayer,
    buyerFee,
    sellerFee,
    feeBasisPoints,
    feeRefund: 'proportional',
    total: add(goods, buyerFee),
    sellerReceives: subtract(goods, sellerFee),
  };
}

const shares: Record<FeePayer, readonly [buyer: number, seller: number]> = {
  buyer: [1, 0],
  seller: [0, 1],
  split: [1, 1],
};

function fees(goods: Money, feePayer: FeePayer): { buyerFee: Money; sellerFee: Money } {
  const [fee] = allocate(goods, [feeBasisPoints, wholeBasisPoints - feeBasisPoints]);
  const zero = { amount: 0, currency: goods.currency };
  const [buyerFee = zero, sellerFee = zero] = allocate(fee ?? zero, shares[feePayer]);
  return { buyerFee, sellerFee };
}
