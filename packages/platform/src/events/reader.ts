import { durationMs, epochMsOf, eventRetention, instantOf } from '@souk/sdk/contract';
import type { Ports } from '../ports.js';
import { enqueueForAll } from '../webhook/effects.js';
import type { Bells } from './bells.js';
import { describe } from './describe.js';
import type { OutboxReader } from './readers.js';
import { presentEvent } from './present.js';
import { epochOf } from './queries.js';
import { keysOf } from './rows.js';

const retentionMs = durationMs(eventRetention);

/** Writes what the world may know into the log of events, queues it for webhooks, and notes whom it concerns. */
export const eventsReader = ({ ids }: Ports, bells: Bells): OutboxReader => ({
  name: 'events',
  inside(tx, event) {
    if (event.type === 'listing.changed') bells.touch([`listing:${event.listingId}`]);
    const draft = describe(event);
    if (!draft) return;
    const row = tx.events.append(draft);
    tx.events.forget(instantOf(epochMsOf(event.at) - retentionMs));
    bells.touch(keysOf(draft));
    enqueueForAll(tx, ids, presentEvent(row, epochOf(tx, ids)), event.at);
  },
});
