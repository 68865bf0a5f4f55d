import { readAnswer } from './answer.js';
import { streamEvents, type StreamMessage } from './contract/event.js';
import type { InputOf } from './contract/operation.js';
import { isSoukError, SoukError } from './errors.js';
import type { CallOptions } from './options.js';
import { retryDelayMs } from './retry.js';
import { blockReader, type Block } from './server-sent.js';
import type { Transport } from './transport.js';
import { within } from './within.js';

/** Options of a stream beside those of a call. */
export interface StreamOptions extends Omit<
  CallOptions,
  'dryRun' | 'ifMatch' | 'idempotencyKey' | 'resuming' | 'totalTimeoutMs' | 'retryCountMax'
> {
  /** Silence after which the connection counts as dead; the platform gives a sign of life every 15 s. @default 45_000 */
  readonly silenceMs?: number | undefined;
}

/**
 * What happens, as it happens. A connection that breaks, stalls or falls silent is opened again behind the last message,
 * for as long as it takes: no event is missed, none comes twice, all in order. Where the platform cannot resume it says
 * `souk.reset`. Leaving the loop closes the connection.
 *
 * @throws SoukError what asking again does not help against, such as `session_expired`; `aborted`; `client_closed`
 */
export async function* followEvents(
  transport: Transport,
  query: InputOf<typeof streamEvents>,
  options: StreamOptions = {},
): AsyncGenerator<StreamMessage, void, undefined> {
  const signals = [transport.closing, options.signal];
  let { after } = query;
  let retryMs = 0;
  for (let failures = 0; ;) {
    let refusal: SoukError | undefined;
    try {
      for await (const block of connection(transport, { ...query, after }, options, signals)) {
        // What the platform sends is of its contract; the type is the contract's.
        const message: StreamMessage | undefined = block.data && JSON.parse(block.data);
        failures = 0;
        after = block.id ?? after;
        retryMs = block.retryMs ?? retryMs;
        if (message) yield message;
      }
    } catch (thrown) {
      refusal = isSoukError(thrown) ? thrown : undefined;
      if (refusal && !refusal.retryable) throw refusal;
    }
    const waitMs = retryDelayMs(failures, transport.random, refusal?.retryAfterMs) + retryMs;
    failures += 1;
    await within(2 ** 31 - 1, signals, (signal) => transport.sleep(waitMs, signal));
  }
}

/** The blocks of one connection, until it ends. */
async function* connection(
  transport: Transport,
  { after, ...query }: InputOf<typeof streamEvents>,
  { timeoutMs = 10_000, silenceMs = 45_000, ...options }: StreamOptions,
  signals: readonly (AbortSignal | undefined)[],
): AsyncGenerator<Block> {
  const end = new AbortController();
  const headers = { ...options.headers, ...(after === undefined ? {} : { 'Last-Event-ID': after }) };
  try {
    const response = await within(timeoutMs, signals, () =>
      transport.open(streamEvents, query, { ...options, headers }, end.signal),
    );
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    if (!response.ok || !isStream || !response.body) {
      await within(timeoutMs, signals, () => readAnswer(streamEvents, response, Date.now()));
      // An answer, and no stream: somebody on the way has collected it.
      return;
    }
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const blocksIn = blockReader();
    for (;;) {
      const { done, value } = await within(silenceMs, signals, () => reader.read());
      if (done) return;
      yield* blocksIn(decoder.decode(value, { stream: true }));
    }
  } finally {
    end.abort();
  }
} // prettier-ignore
