import { durationMs, epochMsOf, eventRetention, instantOf } from '@souk/sdk/contract';
import type { Bells } from './bells.js';
import { describe } from './describe.js';
import type { OutboxReader } from './readers.js';
import { keysOf } from './rows.js';

const retentionMs = durationMs(eventRetention);

/** Writes what the world may know into the log of events, and notes whom it concerns. */
export const eventsReader = (bells: Bells): OutboxReader => ({
  name: 'events',
  inside(tx, event) {
    if (event.type === 'listing.changed') bells.touch([`listing:${event.listingId}`]);
    const draft = describe(event);
    if (!draft) return;
    tx.events.append(draft);
    tx.events.forget(instantOf(epochMsOf(event.at) - retentionMs));
    bells.touch(keysOf(draft));
  },
});
