import type { OutboxReader } from '../events/readers.js';
import { changeSeller } from '../trust/effects.js';
import { dayOf, withChange } from '../trust/record.js';
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
