import {
  idPrefixes,
  type InputOf,
  type InteractionKind,
  type recordInteractions,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { count } from '../chat/rate.js';
import { DomainError } from '../domain-error.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';

type Told = InputOf<typeof recordInteractions>['data'][number];

/** Nobody opens more results of one search in one go; who tells more is no visitor. */
const perQuery = { burst: 40, every: 'PT1M' } as const;

/** What each kind must name beside the listing. */
const needs = {
  click: 'position',
  offer: 'offer',
  escrow: 'escrow',
} as const satisfies Record<InteractionKind, keyof Told>;

/** Keeping what pages tell of their visitors, who agreed to it. */
export const interactionCommands = ({ store, clock, ids }: Ports) => ({
  record: (
    { wish }: Call,
    { data }: InputOf<typeof recordInteractions>,
  ): Promise<Answer<{ recorded: number }>> =>
    store.transaction((tx) => {
      const now = clock.now();
      return once(tx, wish, now, () => {
        for (const told of data) {
          assertTold(tx, told);
          const rate = `interactions ${told.queryId}`;
          tx.rates.put(count(tx.rates.get(rate), rate, perQuery, now));
          tx.interactions.put({
            id: ids.next(idPrefixes.interaction),
            queryId: told.queryId,
            kind: told.kind,
            listingId: told.listing,
            position: told.position,
            offerId: told.offer,
            escrowId: told.escrow,
            at: now,
          });
        }
        return { recorded: data.length };
      });
    }),
});

/** Refuses what cannot have happened. Offers and deals are believed only when they are about the listing that was opened. */
function assertTold(tx: Transaction, told: Told): void {
  const { kind, listing, offer, escrow } = told;
  const needed = needs[kind];
  if (told[needed] === undefined)
    throw new DomainError('invalid_request', `An interaction "${kind}" must have "${needed}".`, {
      param: `data.${needed}`,
    });
  if (!tx.listings.get(listing))
    throw new DomainError('listing_not_found', `There is no listing ${listing}.`);
  if (offer !== undefined && tx.offers.get(offer)?.listingId !== listing)
    throw new DomainError('offer_not_found', `There is no offer ${offer} for listing ${listing}.`);
  if (escrow !== undefined && tx.escrows.get(escrow)?.listingId !== listing)
    throw new DomainError(
      'escrow_not_found',
      `There is no escrow ${escrow} for listing ${listing}.`,
    );
}
