import type { ChatParty, Instant, StreamSignal, TopicKind } from '@souk/sdk/contract';
import { shownOnlineUntil, typingUntil } from '../chat/effects.js';
import { visibleConversation } from '../chat/queries.js';
import { partyIdOn } from '../chat/side.js';
import type { Caller } from '../caller.js';
import { publicListing } from '../catalog/queries.js';
import { campaignStock } from '../campaign/present.js';
import { campaignOf, reservationFor } from '../campaign/queries.js';
import { availableOf } from '../catalog/stock.js';
import { dealFor } from '../escrow/deals.js';
import type { Transaction } from '../store/store.js';

/** How one kind of thing is followed. */
interface Following {
  /**
   * Lets a caller follow it, or refuses.
   *
   * @returns the party as which the caller may, when the credential alone does not say so
   */
  readonly admit: (tx: Transaction, caller: Caller, id: string) => string | undefined;
  /** How it stands right now, for what is told as a state and not event by event. */
  readonly state?: (tx: Transaction, id: string, now: Instant) => StreamSignal | undefined;
}

/** What can be followed, by kind. */
export const followings: Readonly<Record<TopicKind, Following>> = {
  escrow: {
    admit(tx, caller, id) {
      const { actor, escrow } = dealFor(tx, caller, { escrow: id });
      return actor === 'buyer' ? escrow.buyerId : undefined;
    },
  },
  campaign: {
    admit: (tx, _caller, id) => void campaignOf(tx, id),
    state: (tx, id, now) => {
      const campaign = tx.campaigns.get(id);
      return campaign && campaignStock(campaign, now);
    },
  },
  reservation: { admit: (tx, caller, id) => reservationFor(tx, caller, id).id },
  listing: {
    admit: (tx, _caller, id) => void publicListing(tx, id),
    state(tx, id, now) {
      const listing = tx.listings.get(id);
      if (!listing || listing.status === 'draft') return undefined;
      return {
        type: 'listing.stock',
        createdAt: now,
        resource: { type: 'listing', id },
        data: { available: availableOf(listing), status: listing.status },
      };
    },
  },
  conversation: {
    admit: (tx, caller, id) => void visibleConversation(tx, caller, id),
    state(tx, id, now) {
      const conversation = tx.conversations.get(id);
      if (!conversation) return undefined;
      const side = (party: ChatParty) => ({
        typingUntil: typingUntil(tx, `${id} ${party}`, now),
        onlineUntil: shownOnlineUntil(tx, partyIdOn(conversation, party), now),
      });
      return {
        type: 'conversation.presence',
        createdAt: now,
        resource: { type: 'conversation', id },
        data: { buyer: side('buyer'), seller: side('seller') },
      };
    },
  },
};
