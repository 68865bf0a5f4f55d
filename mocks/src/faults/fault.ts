import type { LatencyCurve } from './effects.js';

/** What goes wrong, where, and how often. */
export interface Fault {
  /** Only what matches: requests as `METHOD path`, e.g. `/^POST .*\/pay$/`; webhooks as `WEBHOOK type`. Everything unless told. */
  readonly on?: RegExp;
  /** How often it strikes before it is used up. Without end unless told. */
  readonly times?: number;
  /** Chance that it strikes, 0–1, from the mock's seed. 1 unless told. */
  readonly chance?: number;
  readonly what: FaultEffect;
}

export type FaultEffect =
  /** The answer comes later: by so many milliseconds, or by as many as the curve gives. */
  | { readonly kind: 'latency'; readonly milliseconds: number | LatencyCurve }
  /** The request never arrives: nothing was done. Struck on everything, the page is offline. */
  | { readonly kind: 'lose_request' }
  /** Everything was done, and the answer is lost. */
  | { readonly kind: 'lose_response' }
  /** Everything was done; the answer begins, and the line breaks after this share of its body. @default 0.5 */
  | { readonly kind: 'cut_body'; readonly after?: number }
  /** Everything was done; the answer begins, and its body never ends. */
  | { readonly kind: 'stall_body'; readonly after?: number }
  /** Everything was done; the answer ends too soon, as if that were all. */
  | { readonly kind: 'truncate_body'; readonly after?: number }
  /** Refused for now. `committed`: after everything was done, as a gateway that gives up waiting does. */
  | {
      readonly kind: 'refuse';
      readonly status: 429 | 500 | 502 | 503;
      readonly retryAfterSeconds?: number;
      readonly committed?: true;
    }
  /** Somebody else's page answers with 200 and HTML: the sign-in of a hotel's network. */
  | { readonly kind: 'captive_portal'; readonly committed?: true }
  /** A box on the way sends the request twice, one after the other; the second answer comes back. */
  | { readonly kind: 'duplicate_request' }
  /** Session tokens are refused as if they had ended. */
  | { readonly kind: 'expire_token' }
  /** The platform's `Date` differs from the caller's by so many seconds. */
  | { readonly kind: 'skew_clock'; readonly seconds: number }
  /** Search answers as things were when this fault came; it catches up when the fault goes. */
  | { readonly kind: 'stale_index' }
  /** The page around the mock can keep nothing: its storages throw. Where there is no page, nothing happens. */
  | { readonly kind: 'block_storage' }
  /** What becomes of webhooks on their way. */
  | { readonly kind: 'lose_webhook' | 'duplicate_webhook' | 'reorder_webhook' };

export type FaultKind = FaultEffect['kind'];
