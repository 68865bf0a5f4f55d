import type { Listing, Money } from '@souk/sdk';
import { times } from '@souk/sdk';

/** Why a quantity cannot be bought. */
export type QuantityFault = 'not_whole' | 'below_minimum' | 'above_available';

/** What may be ordered of a listing, as far as it is known. */
export type Stock = Pick<Listing, 'minimumOrderQuantity' | 'available'>;

/** What is wrong with a typed quantity; `undefined` when it can be bought. */
export function quantityFault(typed: string, stock: Stock | undefined): QuantityFault | undefined {
  const quantity = Number(typed);
  if (!/^\d{1,7}$/.test(typed.trim()) || quantity < 1) return 'not_whole';
  if (!stock) return undefined;
  if (quantity < stock.minimumOrderQuantity) return 'below_minimum';
  return quantity > stock.available ? 'above_available' : undefined;
}

/** The quantity one press up or down from a typed one, within what can be bought. */
export function nextQuantity(typed: string, by: 1 | -1, stock: Stock | undefined): number {
  const minimum = stock?.minimumOrderQuantity ?? 1;
  const whole = Math.trunc(Number(typed)) || minimum;
  return Math.max(minimum, Math.min(stock?.available ?? Infinity, whole + by));
}

/** Whether not even the smallest order can be filled. */
export const isSoldOut = ({ available, minimumOrderQuantity }: Stock): boolean =>
  available < Math.max(1, minimumOrderQuantity);

/** Price of one unit when so many are bought, as the listing tells it; the platform's quote decides. */
export function unitPriceOf(
  { price, priceTiers }: Pick<Listing, 'price' | 'priceTiers'>,
  quantity: number,
): Money {
  return priceTiers.filter((tier) => quantity >= tier.minimumQuantity).at(-1)?.price ?? price;
}

/**
 * A listing as if it came in one version only: the one that is named, else the first of which enough is left. Quantity tiers
 * belong to the listing's price, so a version with a price of its own has none.
 */
export function versionOf(item: Listing, id: string | undefined): Listing {
  const { variants, priceTiers, minimumOrderQuantity } = item;
  const named = variants.find((each) => each.id === id);
  const sold = variants.find(({ available }) => !isSoldOut({ available, minimumOrderQuantity }));
  const version = named ?? sold ?? variants[0];
  if (!version) return item;
  const { price, available } = version;
  const isOwn = price.amount !== item.price.amount;
  return { ...item, price, available, variants: [version], priceTiers: isOwn ? [] : priceTiers };
}

/** Price of the goods alone, without delivery and fees. */
export const itemsPriceOf = (listing: Listing, quantity: number): Money =>
  times(unitPriceOf(listing, quantity), quantity);
