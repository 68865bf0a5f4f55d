import {
  addDuration,
  durationMs,
  epochMsOf,
  eventRetention,
  instantOf,
  type Instant,
  type UploadedFile,
} from '@souk/sdk/contract';
import type { Ports } from '../ports.js';
import { noFile } from '../files/attach.js';
import { presentFile } from '../files/present.js';
import type { Transaction } from '../store/store.js';
import { enqueueForAll } from '../webhook/effects.js';
import type { Bells } from './bells.js';
import type { PlatformEvent } from './event.js';
import { describe } from './describe.js';
import type { OutboxReader } from './readers.js';
import { presentEvent } from './present.js';
import { epochOf } from './queries.js';
import { keysOf } from './rows.js';

const retentionMs = durationMs(eventRetention);

/** Writes what the world may know into the log of events, queues it for webhooks, and notes whom it concerns. */
export const eventsReader = (
  { ids }: Ports,
  bells: Bells,
  platformOrigin: string,
): OutboxReader => {
  // Old events are let go once an hour: asking at each event costs more than keeping them.
  let forgetAt: Instant = '';
  return {
    name: 'events',
    inside(tx, event) {
      if (event.type === 'listing.changed') bells.touch([`listing:${event.listingId}`]);
      bells.touch(presenceKeys(tx, event));
      if (event.type === 'campaign.changed') bells.touch([`campaign:${event.campaignId}`]);
      const draft = describe(event, (id) => fileFor(tx, id, platformOrigin, event.at));
      if (!draft) return;
      const row = tx.events.append(draft);
      if (event.at >= forgetAt) {
        tx.events.forget(instantOf(epochMsOf(event.at) - retentionMs));
        forgetAt = addDuration(event.at, 'PT1H');
      }
      bells.touch(keysOf(draft));
      enqueueForAll(tx, ids, presentEvent(row, epochOf(tx, ids)), event.at);
    },
  };
};

/** Talks that one party's coming and going is told in, at most: those with the latest messages. */
const presenceTalks = 100;

/** What is followed by those whom typing and presence concern. They are states: told as they are now, and not kept. */
function presenceKeys(tx: Transaction, event: PlatformEvent): string[] {
  if (event.type === 'conversation.typing') return [`conversation:${event.conversationId}`];
  if (event.type !== 'presence.changed') return [];
  return tx.conversations
    .ofParty(event.partyId, { limit: presenceTalks })
    .map(({ id }) => `conversation:${id}`);
}

function fileFor(tx: Transaction, id: string, platformOrigin: string, now: Instant): UploadedFile {
  const file = tx.files.get(id);
  if (!file) throw noFile(id);
  return presentFile(file, platformOrigin, now);
}
