import type { SoukError } from './errors.js';

/** What a client is made from. */
export interface TransportOptions {
  /** `pk_…` in a page, `sk_…` on a server. */
  readonly key: string;
  /** Where the platform is, e.g. `https://api.souk.example`. */
  readonly apiOrigin: string;
  /** Token of a signed-in seller or buyer; sent instead of the key. */
  readonly session?: string | undefined;
  /** Language of texts that the caller does not ask for itself, BCP 47. */
  readonly locale?: string | undefined;
  /** What carries the requests. @default the platform's own `fetch`, as it is when the client is made */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time for one attempt, its body included. @default 10_000 */
  readonly timeoutMs?: number | undefined;
  /** Time for all attempts together. @default 30_000 */
  readonly totalTimeoutMs?: number | undefined;
  /** Attempts after the first. @default 4 */
  readonly retryCountMax?: number | undefined;
  /** Called around each attempt. */
  readonly hooks?: Hooks | undefined;
  /** Numbers in [0, 1) for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Waits between attempts, and less when the signal is aborted. Tests may pass their own. */
  readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Options of one call; they win over those of the client. */
export interface CallOptions {
  /** Made for each call unless given. Give one that outlives a reload when money is at stake, see `createAttempts`. */
  readonly idempotencyKey?: string | undefined;
  /**
   * An earlier run, before a reload, may have sent this key already: only the platform's word on what became of it
   * makes the outcome `not_done`. Without this, a first answer like `rate_limited` would.
   */
  readonly resuming?: boolean | undefined;
  /** Ends the call with `aborted` when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Time for one attempt, its body included. */
  readonly timeoutMs?: number | undefined;
  /** Time for all attempts together. */
  readonly totalTimeoutMs?: number | undefined;
  /** Attempts after the first. */
  readonly retryCountMax?: number | undefined;
  /** Answers what would come of it, with price, fees and deadlines, and changes nothing; its ids stand for nothing. */
  readonly dryRun?: boolean | undefined;
  /** Changes a thing only if it is still at this version, which `withResponse()` told. Refused with `version_conflict` otherwise. */
  readonly ifMatch?: string | undefined;
  /** Opens one checkout and the buyer's side of its escrow. */
  readonly clientSecret?: string | undefined;
  /** Token of a signed-in party; sent instead of the client's. */
  readonly session?: string | undefined;
  /** Sent beside those of the client, which win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of a read whose answer holds ids that can be expanded; the type of the answer follows. */
export interface ExpandOptions<Path extends string> extends CallOptions {
  /** Ids to answer as what they stand for, at most three behind each other: `['seller', 'checkout.listing']`. */
  readonly expand?: readonly Path[] | undefined;
}

/** What hooks are told. Never keys, tokens, secrets or bodies. */
export interface CallEvent {
  /** `noun.verb`. */
  readonly operation: string;
  /** 0 for the first. */
  readonly attempt: number;
  readonly requestId?: string | undefined;
  readonly error?: SoukError;
  /** How long the client waits before the next attempt. */
  readonly waitMs?: number;
}

/**
 * Called around each attempt, for logs and measurements. What a hook throws never touches the call: it is reported
 * like the error of an event listener.
 */
export interface Hooks {
  /** Before an attempt is sent. */
  readonly before?: ((event: CallEvent) => void) | undefined;
  /** When an attempt was answered, or has failed with `error`. */
  readonly after?: ((event: CallEvent) => void) | undefined;
  /** When another attempt will follow, after `waitMs`. */
  readonly retry?: ((event: CallEvent) => void) | undefined;
}
