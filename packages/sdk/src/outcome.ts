import type { SoukError } from './errors.js';

/**
 * What became of a call that moves money. `unknown` must be handled: the platform may have done it or not,
 * and `resume()` asks again with the same key, which can never do it twice.
 */
export type Outcome<T> =
  | { readonly outcome: 'confirmed'; readonly value: T; readonly replayed: boolean }
  | { readonly outcome: 'not_done'; readonly error: SoukError }
  | {
      readonly outcome: 'unknown';
      readonly error: SoukError;
      readonly idempotencyKey: string;
      resume(): Promise<Outcome<T>>;
    };

/** The value of an outcome, for callers who want an exception otherwise. @throws SoukError when it is not `confirmed` */
export function confirmed<T>(outcome: Outcome<T>): T {
  if (outcome.outcome === 'confirmed') return outcome.value;
  throw outcome.error;
}
