import ky from 'ky';
import { readAnswer, type GoodAnswer } from './answer.js';
import type { InputOf, Operation, ResponseOf } from './contract/operation.js';
import { isSoukError, SoukError } from './errors.js';
import { assertUsableKey } from './key.js';
import type { Outcome } from './outcome.js';
import { requestBody, requestUrl } from './request.js';
import { retryDelayMs } from './retry.js';
import { within } from './within.js';

/** What a client is made from. */
export interface TransportOptions {
  /** `pk_…` in a page, `sk_…` on a server. */
  readonly key: string;
  /** Origin of the platform, without a slash at the end. */
  readonly apiOrigin: string;
  /** Token of a signed-in seller or buyer; sent instead of the key. */
  readonly session?: string | undefined;
  /** Language of texts that the caller does not ask for itself, BCP 47. */
  readonly locale?: string | undefined;
  /** @default the platform's own `fetch`, as it is when the client is made */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time for one attempt, its body included. @default 10_000 */
  readonly timeoutMs?: number;
  /** Time for all attempts together. @default 30_000 */
  readonly totalTimeoutMs?: number;
  /** Attempts after the first. @default 4 */
  readonly retryCountMax?: number;
  readonly hooks?: Hooks;
  /** Numbers in [0, 1) for jitter. @default Math.random */
  readonly random?: () => number;
  /** Waits between attempts, and less when the signal is aborted. Tests may pass their own. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Options of one call; they win over those of the client. */
export interface CallOptions {
  /** Made for each call unless given. Give one that outlives a reload when money is at stake, see `attempts`. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly totalTimeoutMs?: number;
  readonly retryCountMax?: number;
  /** Opens one checkout and the buyer's side of its escrow. */
  readonly clientSecret?: string;
  readonly session?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What hooks are told. Never keys, tokens, secrets or bodies. */
export interface CallEvent {
  readonly operation: string;
  readonly attempt: number;
  readonly requestId?: string | undefined;
  readonly error?: SoukError;
  readonly waitMs?: number;
}

/** Called around each attempt, for logs and measurements. */
export interface Hooks {
  readonly before?: (event: CallEvent) => void;
  readonly after?: (event: CallEvent) => void;
  readonly retry?: (event: CallEvent) => void;
}

/** Sends operations. Every resource stands on one of these. */
export interface Transport {
  readonly apiOrigin: string;
  /** Answers, or throws a `SoukError`. */
  call<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options?: CallOptions,
  ): Promise<ResponseOf<O>>;
  /** Answers with what became of it; throws only when it was never sent. */
  move<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options?: CallOptions,
  ): Promise<Outcome<ResponseOf<O>>>;
  /** Ends every call under way and refuses new ones. */
  close(): void;
}

/** Version of the API that this client speaks. */
export const apiVersion = '2026-11-01';

/** A fresh idempotency key: 128 random bits. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/**
 * Makes a transport. Nothing is sent before the first call.
 *
 * @throws SoukError `key_invalid`, or `secret_key_exposed` for a secret key in a page
 */
export function createTransport(options: TransportOptions): Transport {
  assertUsableKey(options.key);
  const { apiOrigin, random = Math.random, sleep = defaultSleep, hooks = {} } = options;
  const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  const client = ky.create({ fetch, retry: 0, timeout: false, throwHttpErrors: false });
  const closing = new AbortController();

  /** Tries until there is an answer, a refusal, or no time. `doubt` tells whether an attempt may have been carried out unseen. */
  async function send<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    call: CallOptions,
    doubt: { is: boolean },
  ): Promise<GoodAnswer<ResponseOf<O>>> {
    const retryCountMax = call.retryCountMax ?? options.retryCountMax ?? 4;
    const url = requestUrl(apiOrigin, operation, input);
    const body = requestBody(operation, input);
    const headers = headersFor(operation, options, call);
    const attempt = (signal: AbortSignal): Promise<GoodAnswer<ResponseOf<O>>> =>
      within(call.timeoutMs ?? options.timeoutMs ?? 10_000, [signal], async (inTime) => {
        // Each field is given, so that nothing a page has put on Object.prototype is taken for one.
        const init = {
          method: operation.method,
          headers,
          body: body ?? null,
          signal: inTime,
          credentials: 'omit',
        } as const;
        const response = await client(url, init).catch((cause: unknown) => {
          throw failure(cause);
        });
        return readAnswer(operation, response, Date.now()).catch((cause: unknown) => {
          throw failure(cause);
        });
      });
    return within(
      call.totalTimeoutMs ?? options.totalTimeoutMs ?? 30_000,
      [closing.signal, call.signal],
      async (signal) => {
        for (let count = 0; ; count++) {
          const event = { operation: operation.id, attempt: count };
          hooks.before?.(event);
          // Until an attempt is answered, nobody can know whether it was carried out.
          const doubtBefore = doubt.is;
          doubt.is = true;
          try {
            const answer = await attempt(signal);
            doubt.is = false;
            hooks.after?.({ ...event, requestId: answer.requestId });
            return answer;
          } catch (thrown) {
            const error = failure(thrown);
            doubt.is = isDoubtful(error) || (doubtBefore && !isVerdict(error));
            hooks.after?.({ ...event, requestId: error.requestId, error });
            if (!error.retryable || count >= retryCountMax || signal.aborted) throw error;
            const waitMs = retryDelayMs(count, random, error.retryAfterMs);
            hooks.retry?.({ ...event, error, waitMs });
            await sleep(waitMs, signal);
          }
        }
      },
    );
  }

  async function move<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    call: CallOptions = {},
  ): Promise<Outcome<ResponseOf<O>>> {
    const idempotencyKey = call.idempotencyKey ?? newIdempotencyKey();
    const keyed = { ...call, idempotencyKey };
    const doubt = { is: false };
    try {
      const { value, replayed } = await send(operation, input, keyed, doubt);
      return { outcome: 'confirmed', value, replayed };
    } catch (thrown) {
      const error = abortedAs(thrown);
      if (!doubt.is) return { outcome: 'not_done', error };
      // A signal that has ended this call must not end the question what became of it.
      const { signal: _, ...again } = keyed;
      return {
        outcome: 'unknown',
        error,
        idempotencyKey,
        resume: () => move(operation, input, again),
      };
    }
  }

  return {
    apiOrigin,
    move,
    call: async (operation, input, call = {}) => {
      try {
        const idempotencyKey = call.idempotencyKey ?? newIdempotencyKey();
        return (await send(operation, input, { ...call, idempotencyKey }, { is: false })).value;
      } catch (thrown) {
        throw abortedAs(thrown);
      }
    },
    close: () => closing.abort(new SoukError('client_closed', 'This client was closed.')),
  };
}

function headersFor(
  operation: Operation,
  client: TransportOptions,
  call: CallOptions,
): Record<string, string> {
  const headers: Record<string, string> = {
    ...call.headers,
    Authorization: `Bearer ${call.session ?? client.session ?? client.key}`,
    'Souk-Version': apiVersion,
  };
  if (client.locale) headers['Accept-Language'] = client.locale;
  if (call.clientSecret) headers['Souk-Client-Secret'] = call.clientSecret;
  if (operation.method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    headers['Idempotency-Key'] = `"${call.idempotencyKey}"`;
  }
  return headers;
}

/** Whatever an attempt threw, as an error of ours. */
const failure = (thrown: unknown): SoukError =>
  isSoukError(thrown)
    ? thrown
    : new SoukError(
        'network_failed',
        'The platform could not be reached, or the connection broke.',
        { cause: thrown },
      );

/** A caller's own signal aborts with whatever reason the caller chose. */
const abortedAs = (thrown: unknown): SoukError =>
  isSoukError(thrown)
    ? thrown
    : new SoukError('aborted', 'The call was aborted.', { cause: thrown });

/** Whether an attempt that ended like this may have been carried out all the same. */
const isDoubtful = ({ status, code }: SoukError): boolean =>
  status === undefined || status >= 500 || code === 'request_in_flight';

/** Whether a refusal was made in full knowledge of what became of earlier attempts with the same key. */
const isVerdict = ({ status = 0 }: SoukError): boolean =>
  status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);

const { setTimeout, clearTimeout } = globalThis;

const defaultSleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((wake, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      wake();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
