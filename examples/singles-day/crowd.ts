import { goodCard } from '@souk/mocks';
import { isSoukError } from '@souk/sdk';
import { listing, type Sale } from './sale.js';

/** What has become of a crowd so far. */
export interface Crowd {
  readonly came: number;
  readonly paid: number;
  /** Hold a unit and hesitate: it comes back when their time is over. */
  readonly holding: number;
  readonly leftEmpty: number;
  /** How often somebody was turned away with 429. */
  readonly turnedAway: number;
  /** For how long each of them was told to stay away, in milliseconds. */
  readonly waits: readonly number[];
  /** What should not have happened. */
  readonly faults: readonly string[];
}

/** One in so many holds what they got and does not pay. */
const hesitant = 5;

/** Buyers who all come at the same moment. @param changed told after each step of anybody */
export function createCrowd(sale: Sale, changed: () => void) {
  const waits: number[] = [];
  const faults: string[] = [];
  const counts = { came: 0, paid: 0, holding: 0, leftEmpty: 0, turnedAway: 0 };
  const count = (name: keyof typeof counts): void => {
    counts[name] += 1;
    changed();
  };
  const client = sale.visitor({
    retry: ({ error, waitMs = 0 }) => {
      if (error?.code !== 'rate_limited') return;
      waits.push(waitMs);
      count('turnedAway');
    },
  });
  const buy = async (number: number): Promise<void> => {
    count('came');
    try {
      const wish = { campaign: sale.campaign.id, listing, quantity: 1 };
      const { token: reservationToken } = await client.reservations.create(wish);
      if (number % hesitant === 0) return count('holding');
      const order = { listing, quantity: 1, reservationToken, card: goodCard };
      const bought = await sale.server.escrows.create(order);
      if (bought.outcome === 'confirmed') return count('paid');
      faults.push(`${bought.outcome}: ${bought.error.message}`);
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (error.code === 'sold_out' || error.code === 'campaign_not_open') return count('leftEmpty');
      faults.push(error.message);
    }
    return changed();
  }; // prettier-ignore
  return {
    /** Lets so many come at once. Resolves when the last one has gone. */
    come: async (size: number): Promise<void> => {
      await Promise.all(Array.from({ length: size }, (_, index) => buy(counts.came + index)));
    },
    /** The visitor of the page is one of them, and is counted when they pay. */
    paidToo: () => count('paid'),
    get seen(): Crowd {
      return { ...counts, waits, faults };
    },
  };
}
