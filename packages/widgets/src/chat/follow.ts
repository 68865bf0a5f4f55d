import type { StreamMessage, Transport } from '@souk/sdk';
import { followEvents } from '@souk/sdk/stream';

/** What is followed, and who hears of it. */
export interface Following {
  readonly transport: Transport;
  readonly conversation: string;
  /** Party and conversation: tabs of the same party share what one of them hears. */
  readonly name: string;
  readonly hear: (message: StreamMessage) => void;
  /** Following has ended for good: asking again would not help. */
  readonly ended: (error: unknown) => void;
}

/**
 * Follows a conversation over one stream for all tabs of a site: browsers open six connections to a host, and payments need
 * some. The tab that holds the lock reads and tells the others; when it goes, the next one goes on behind the last event.
 *
 * @returns how to stop
 */
export function follow({ transport, conversation, name, hear, ended }: Following): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let after: string | undefined;
  const take = (message: StreamMessage): void => {
    if (signal.aborted) return;
    if ('id' in message) after = message.id;
    hear(message);
  };
  if (channel) channel.onmessage = ({ data }: MessageEvent<StreamMessage>) => take(data);
  const lead = async (): Promise<void> => {
    const query = { topic: [`conversation:${conversation}`], after };
    for await (const message of followEvents(transport, query, { signal })) {
      channel?.postMessage(message);
      take(message);
    }
  };
  // Pages without a secure context have no locks; each of their tabs reads by itself.
  const { locks } = navigator;
  const led = locks ? locks.request(name, { signal }, lead) : lead();
  led.catch((error: unknown) => {
    if (!signal.aborted) ended(error);
  });
  return () => {
    stop.abort();
    channel?.close();
  };
}
