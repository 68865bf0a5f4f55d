import { epochMsOf, instantOf, verificationLevels, type Instant } from '@souk/sdk/contract';
import type { SellerRow } from '@souk/platform';
import type { Draw } from './draw.js';
import { places, trades, type Place, type Trade } from './places.js';

/** A seller, where they work and what they make. */
export interface SeededSeller {
  readonly row: SellerRow;
  readonly place: Place;
  readonly trade: Trade;
}

const dayMs = 86_400_000;

/**
 * So many sellers, every town and trade among them: from well known to brand new, a few of them weak.
 *
 * @param reserved names that none of them may have
 */
export function seedSellers(
  count: number,
  draw: Draw,
  now: Instant,
  reserved: readonly string[],
): SeededSeller[] {
  const taken = new Set(reserved);
  return Array.from({ length: count }, (_, index) => {
    const place = places[index % places.length] ?? draw.pick(places);
    const isFirst = index < places.length;
    const trade = isFirst || draw.percent(50) ? place.knownFor : draw.pick(trades);
    const id = `sel_${(index + 1).toString(36).padStart(5, '0')}`;
    const name = freeName(draw, place, taken);
    const history = draw.percent(12) && !isFirst ? newcomer(draw) : established(draw);
    const { days, ...stats } = history;
    const joinedAt = instantOf(epochMsOf(now) - days * dayMs);
    return { row: { id, name, country: place.country, joinedAt, ...stats }, place, trade };
  });
}

/** A name that no other seller has: a house of the town, then the same house with the town, then numbered. */
function freeName(draw: Draw, place: Place, taken: Set<string>): string {
  const name = draw.pick(place.patterns).replace('*', draw.pick(place.houses));
  const candidates = [name, `${name} · ${place.localCity}`];
  for (let number = 2; ; number++) {
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free !== undefined) {
      taken.add(free);
      return free;
    }
    candidates.push(`${name} ${number}`);
  }
}

type History = Omit<SellerRow, 'id' | 'name' | 'country' | 'joinedAt'> & { readonly days: number };

function newcomer(draw: Draw): History {
  const completedOrders = draw.below(4);
  const ratingCount = draw.below(completedOrders + 1);
  return {
    days: draw.between(1, 90),
    verification: draw.pick(['none', 'email', 'email', 'phone']),
    completedOrders,
    disputesLost: 0,
    responseHours: draw.between(5, 120) / 10,
    ratingSum: ratingCount * draw.between(4, 5),
    ratingCount,
  };
}

function established(draw: Draw): History {
  const isWeak = draw.percent(8);
  const completedOrders = draw.towardsLow(8, 6_000);
  const ratingCount = Math.floor((completedOrders * draw.between(30, 70)) / 100);
  const hundredthsOfStars = isWeak ? draw.between(280, 395) : draw.between(415, 498);
  const disputesPerThousand = isWeak ? draw.between(25, 90) : draw.towardsLow(0, 14);
  return {
    days: draw.between(200, 3_800),
    verification: isWeak ? draw.pick(['email', 'phone']) : draw.pick(verificationLevels.slice(2)),
    completedOrders,
    disputesLost: Math.floor((completedOrders * disputesPerThousand) / 1_000),
    responseHours: isWeak ? draw.between(90, 480) / 10 : draw.towardsLow(3, 120) / 10,
    ratingSum: Math.floor((ratingCount * hundredthsOfStars) / 100),
    ratingCount,
  };
}
