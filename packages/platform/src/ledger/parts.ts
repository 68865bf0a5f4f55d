import {
  allocate,
  money,
  subtract,
  type Instant,
  type Money,
  type Quote,
} from '@souk/sdk/contract';

/** What went to the seller: `amount` left the hold, the seller got it less the fee. */
export interface ReleaseRow {
  readonly amount: Money;
  readonly sellerReceives: Money;
  readonly fee: Money;
  readonly reason: string;
  readonly milestone?: number | undefined;
  readonly at: Instant;
}

/** What went back to the buyer, and the fee that lapsed with it. */
export interface RefundRow {
  readonly amount: Money;
  readonly feeReturned: Money;
  readonly reason: string;
  readonly at: Instant;
}

/** What is still held of a deal: the money, and the fee that would be charged if all of it were released. */
export interface Hold {
  readonly amount: Money;
  readonly fee: Money;
}

interface Moved {
  readonly quote: Pick<Quote, 'total' | 'buyerFee' | 'sellerFee'>;
  readonly releases?: readonly ReleaseRow[] | undefined;
  readonly refunds?: readonly RefundRow[] | undefined;
}

/** What is left of a paid deal after what has been released and refunded. */
export function holdOf({ quote, releases = [], refunds = [] }: Moved): Hold {
  let { amount } = quote.total;
  let fee = quote.buyerFee.amount + quote.sellerFee.amount;
  for (const release of releases) {
    amount -= release.amount.amount;
    fee -= release.fee.amount;
  }
  for (const refund of refunds) {
    amount -= refund.amount.amount;
    fee -= refund.feeReturned.amount;
  }
  const { currency } = quote.total;
  return { amount: money(amount, currency), fee: money(fee, currency) };
}

interface Why {
  readonly reason: string;
  readonly at: Instant;
}

/** A part of a hold for the seller. The fee is charged in proportion; the last part takes what is left of it. */
export function releaseOf(hold: Hold, amount: Money, why: Why & { milestone?: number | undefined }): ReleaseRow {
  const fee = feeOn(hold, amount);
  return { amount, fee, sellerReceives: subtract(amount, fee), ...why };
} // prettier-ignore

/** A part of a hold for the buyer; the fee on it lapses. */
export const refundOf = (hold: Hold, amount: Money, why: Why): RefundRow => ({
  amount,
  feeReturned: feeOn(hold, amount),
  ...why,
});

/** What is left of a hold after one part. */
export const without = (hold: Hold, amount: Money): Hold => ({
  amount: subtract(hold.amount, amount),
  fee: subtract(hold.fee, feeOn(hold, amount)),
});

/** The fee on a part: in proportion, no unit lost, never more than the part itself. */
function feeOn(hold: Hold, amount: Money): Money {
  const rest = subtract(hold.amount, amount);
  // The fee is never above the hold, so that its proportional share, rounded either way, is not above the part.
  const [fee = hold.fee] = allocate(hold.fee, [amount.amount, rest.amount]);
  return fee;
}
