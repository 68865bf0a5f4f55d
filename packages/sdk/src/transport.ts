import { readAnswer, type WithResponse } from './answer.js';
import type { Expanded } from './contract/expand.js';
import type { InputOf, Operation, ResponseOf } from './contract/operation.js';
import { isSoukError, SoukError } from './errors.js';
import { newIdempotencyKey } from './idempotency-key.js';
import { assertUsableKey, usableOrigin } from './key.js';
import type { CallEvent, CallOptions, ExpandOptions, TransportOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { prepare, type PreparedRequest } from './request.js';
import { isDoubtful, retryDelayMs } from './retry.js';
import { sleep as wait } from './sleep.js';
import { own, ownOf } from './patched-page.js';
import { within } from './within.js';

/** A call under way: awaited, it is the answer alone. */
export interface Asked<T> extends Promise<T> {
  /** The answer with status, headers, request id and version. */
  withResponse(): Promise<WithResponse<T>>;
}

/** A call that moves money, under way: awaited, it is what became of it. */
export interface Moving<T> extends Promise<Outcome<T>> {
  /** The same; what is confirmed comes with status, headers, request id and version. Those of a refusal are in its error. */
  withResponse(): Promise<Outcome<WithResponse<T>>>;
}

/** Sends operations. Every resource stands on one of these. */
export interface Transport {
  readonly apiOrigin: string;
  /** Answers, or throws a `SoukError`. */
  call<O extends Operation, Path extends string = never>(
    operation: O,
    input: InputOf<O>,
    options?: ExpandOptions<Path>,
  ): Asked<Expanded<ResponseOf<O>, Path>>;
  /** Answers with what became of it. Throws only when it could not have been sent: a wrong id, an impossible header. */
  move<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options?: CallOptions,
  ): Moving<ResponseOf<O>>;
  /** Opens a stream. Its body and its end are the caller's business. @internal */
  open<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    options: CallOptions,
    signal: AbortSignal,
  ): Promise<Response>;
  /** Aborted by `close`. @internal */
  readonly closing: AbortSignal;
  /** @internal */
  readonly random: () => number;
  /** @internal */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Ends every call and stream under way and refuses new ones. */
  close(): void;
}

/** How a call ended. `doubt` is whether it may have been carried out all the same. */
type Sent<Answer> =
  | { readonly answer: Answer; readonly error?: undefined; readonly doubt?: undefined }
  | { readonly answer?: undefined; readonly error: SoukError; readonly doubt: boolean };
type Asking<Answer> = Promise<Sent<Answer>>;

/**
 * Makes a transport. Nothing is sent before the first call.
 *
 * @throws SoukError `key_missing`, `key_invalid`, `api_origin_invalid`, or `secret_key_exposed` for a secret key in a page
 */
export function createTransport(given: TransportOptions): Transport {
  assertUsableKey(given.key);
  const client = ownOf(given, { apiOrigin: usableOrigin(given.apiOrigin) });
  const { random = Math.random, sleep = wait } = client;
  const hooks = own(client.hooks ?? {});
  const fetch = client.fetch ?? globalThis.fetch.bind(globalThis);
  const closing = new AbortController();

  async function attempt<O extends Operation>(
    operation: O,
    request: PreparedRequest,
    expand: readonly string[] | undefined,
    signal: AbortSignal,
  ): Promise<WithResponse<ResponseOf<O>>> {
    try {
      const response = await fetch(request.url, ownOf(request.init, { signal }));
      return await readAnswer(operation, response, Date.now(), expand);
    } catch (thrown) {
      throw failure(thrown);
    }
  }

  /** Tries until there is an answer, a refusal, or no time. */
  async function send<O extends Operation>(
    operation: O,
    input: InputOf<O>,
    call: ExpandOptions<string>,
    idempotencyKey: string,
  ): Asking<WithResponse<ResponseOf<O>>> {
    const request = prepare(operation, input, client, call, idempotencyKey);
    const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? 10_000;
    const totalTimeoutMs = call.totalTimeoutMs ?? client.totalTimeoutMs ?? 30_000;
    const retryCountMax = call.retryCountMax ?? client.retryCountMax ?? 4;
    const endsAtMs = performance.now() + totalTimeoutMs;
    let doubt = call.resuming === true;

    // One limit at a time: what is left of the total bounds an attempt, and no wait outlasts it.
    const limited = <T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>) =>
      within(milliseconds, [closing.signal, call.signal], work);

    try {
      for (let count = 0; ; count++) {
        const event = { operation: operation.id, attempt: count };
        const doubtBefore = doubt;
        try {
          const timeLeftMs = Math.ceil(endsAtMs - performance.now());
          const answer = await limited(Math.min(timeoutMs, timeLeftMs), (signal) => {
            tell(hooks.before, event);
            // Until an attempt is answered, nobody can know whether it was carried out.
            doubt = true;
            return attempt(operation, request, call.expand, signal);
          });
          tell(hooks.after, event, { requestId: answer.requestId });
          return { answer };
        } catch (thrown) {
          const error = failure(thrown);
          // What was given up before it began leaves no doubt of its own.
          doubt &&= isDoubtful(error, doubtBefore);
          tell(hooks.after, event, { requestId: error.requestId, error });
          const waitMs = retryDelayMs(count, random, error.retryAfterMs);
          const isTooLate = performance.now() + waitMs >= endsAtMs;
          if (!error.retryable || count >= retryCountMax || isTooLate) throw error;
          tell(hooks.retry, event, { error, waitMs });
          await limited(totalTimeoutMs, (signal) => sleep(waitMs, signal));
        }
      }
    } catch (thrown) {
      if (!isSoukError(thrown)) throw thrown;
      // A dry run does nothing, whatever became of its answer.
      return { error: thrown, doubt: doubt && !call.dryRun };
    }
  }

  return {
    apiOrigin: client.apiOrigin,
    closing: closing.signal,
    random,
    sleep,
    async open(operation, input, options, signal) {
      const { url, init } = prepare(operation, input, client, own(options), '');
      return fetch(url, ownOf(init, { signal }));
    },
    move<O extends Operation>(operation: O, input: InputOf<O>, options?: CallOptions) {
      type Answer = WithResponse<ResponseOf<O>>;
      const call = own(options ?? {});
      const idempotencyKey = keyOf(operation, call);
      // A signal that has ended this call must not end the question what became of it.
      const again = { ...call, signal: undefined, resuming: true };
      const ask = (how: CallOptions) => send(operation, input, how, idempotencyKey);
      const tell = async <T>(asked: Asking<Answer>, take: (answer: Answer) => T): Promise<Outcome<T>> => {
        const { answer, error, doubt } = await asked;
        if (answer) return { outcome: 'confirmed', value: take(answer), replayed: answer.replayed };
        if (!doubt) return { outcome: 'not_done', error };
        return { outcome: 'unknown', error, idempotencyKey, resume: () => tell(ask(again), take) };
      }; // prettier-ignore
      const asked = ask(call);
      return bothWays(tell(asked, dataOf), () => tell(asked, (answer) => answer));
    },
    call<O extends Operation, Path extends string>(
      operation: O,
      input: InputOf<O>,
      options?: ExpandOptions<Path>,
    ): Asked<Expanded<ResponseOf<O>, Path>> {
      const call = own(options ?? {});
      return askedOf(
        send(operation, input, call, keyOf(operation, call)).then(({ answer, error }) => {
          if (!answer) throw error;
          // What was asked to be expanded is what the platform has expanded.
          return answer as WithResponse<Expanded<ResponseOf<O>, Path>>;
        }),
      );
    },
    close: () => closing.abort(new SoukError('client_closed', 'The client is closed.')),
  };
}

/** A call as its caller takes it: for the answer, or for all that came around it. */
export const askedOf = <T>(answered: Promise<WithResponse<T>>): Asked<T> =>
  bothWays(answered.then(dataOf), () => answered);

const dataOf = <T>({ data }: WithResponse<T>): T => data;

/** The whole comes behind the bare one, so that whoever takes it alone leaves no rejection that nobody hears. */
const bothWays = <Bare, Whole>(bare: Promise<Bare>, whole: () => Promise<Whole>) =>
  Object.assign(bare, { withResponse: () => bare.then(whole) });

/** A wish has a key from its first attempt on; a read needs none. */
const keyOf = ({ method }: Operation, { idempotencyKey }: CallOptions): string =>
  idempotencyKey ?? (method === 'GET' ? '' : newIdempotencyKey());

/** Whatever an attempt threw, as an error of ours. */
const failure = (thrown: unknown): SoukError =>
  isSoukError(thrown)
    ? thrown
    : new SoukError('network_failed', 'The connection failed.', {
        cause: thrown,
      });

/** Calls a hook. What it throws surfaces like the error of an event listener, and never as the fate of a purchase. */
function tell(
  hook: ((event: CallEvent) => void) | undefined,
  event: CallEvent,
  more?: Partial<CallEvent>,
): void {
  try {
    hook?.({ ...event, ...more });
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
