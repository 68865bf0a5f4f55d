import type { StreamMessage } from '@souk/sdk';
import { mockKeys } from '../scenario.js';
import type { Reached } from './stage.js';

/** One server-sent event: what it says, and the id that it leaves with its reader. */
export interface Told {
  readonly id: string | undefined;
  readonly message: StreamMessage | undefined;
}

/** What a reader sends along. */
export interface FollowOptions {
  readonly topics?: readonly string[];
  readonly clientSecret?: string;
  /** Token of a buyer or seller, in place of the shop's key. */
  readonly session?: string;
  readonly lastEventId?: string | undefined;
}

/**
 * Reads the event stream as a plain reader of server-sent events does, which comes back with the last id when a
 * stream ends. Knows nothing of the client, so that the platform is held to the standard.
 */
export async function* follow(
  { origin, fetch }: Reached,
  { topics = [], clientSecret, session, lastEventId }: FollowOptions,
): AsyncGenerator<Told> {
  const url = new URL('/v1/events/stream', origin);
  for (const topic of topics) url.searchParams.append('topic', topic);
  for (let last = lastEventId; ;) {
    const headers = new Headers({ Authorization: `Bearer ${session ?? mockKeys.publishable}` });
    if (clientSecret !== undefined) headers.set('Souk-Client-Secret', clientSecret);
    if (last !== undefined) headers.set('Last-Event-ID', last);
    const { body } = await fetch(url, { headers });
    if (!body) return;
    for await (const told of blocksOf(body)) {
      last = told.id ?? last;
      yield told;
    }
  }
}

async function* blocksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let text = ''; ;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (text + decoder.decode(value, { stream: true })).split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) yield readBlock(block);
    }
  } finally {
    // Not awaited: where the body was cloned on the way, canceling ends when the clone is canceled, too.
    void reader.cancel();
  }
}

/** The fields of one block. @see the HTML standard, "Interpreting an event stream" */
export function readBlock(block: string): Told {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).replace(/^ /, ''));
  }
  const data = fields.get('data');
  return { id: fields.get('id'), message: data === undefined ? undefined : JSON.parse(data) };
}
