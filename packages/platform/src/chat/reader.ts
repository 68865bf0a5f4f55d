import type { OutboxReader } from '../events/readers.js';
import type { Ports } from '../ports.js';
import { changeSeller } from '../trust/effects.js';
import { dayOf, withChange } from '../trust/record.js';
import { say } from './effects.js';
import { withSample } from './reply-times.js';

/** Keeps how long sellers take to answer, and lets their trust follow. Each answer counts exactly once. */
export const replyTimesReader: OutboxReader = {
  name: 'reply times',
  inside(tx, event) {
    if (event.type !== 'seller.answered') return;
    const { sellerId, hours, at } = event;
    const before = tx.replyTimes.get(sellerId) ?? { id: sellerId, samples: [] };
    tx.replyTimes.put(withSample(before, hours, at));
    const change = { replies: 1, replyHours: hours };
    changeSeller(tx, sellerId, at, (seller) => ({
      ...seller,
      record: withChange(seller.record ?? [], dayOf(at), change),
    }));
  },
};

/** Says in the talk about a listing how the order stands that came out of it. */
export const orderLinesReader = ({ ids }: Ports): OutboxReader => ({
  name: 'order lines',
  inside(tx, event) {
    if (!('escrow' in event)) return;
    const { escrow, type, at } = event;
    const conversation = tx.conversations.between(escrow.listingId, escrow.buyerId);
    if (!conversation) return;
    const content = {
      type: 'order',
      escrowId: escrow.id,
      event: type,
      status: escrow.status,
    } as const;
    say(tx, ids, conversation, { from: 'platform', content }, at);
  },
});
