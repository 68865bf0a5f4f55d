import {
  addDuration,
  durationMs,
  epochMsOf,
  idempotencyKeyLife,
  instantOf,
  type Instant,
  type ProblemCode,
} from '@souk/sdk/contract';
import { DomainError, type RefusalFacts } from './domain-error.js';
import type { Transaction } from './store/store.js';

/** One request of a caller, as far as doing it only once is concerned. */
export interface Wish {
  /** Who asks; two callers' keys never meet. */
  readonly principal: string;
  readonly key: string;
  /** Method, path and body: the same key may only come with the same of these. */
  readonly fingerprint: string;
  /** Set where the wish changes something that has versions. */
  readonly watch?: Watch | undefined;
}

/** Looks after the version of the one thing that a wish changes, inside the transactions that change it. */
export interface Watch {
  /** Called before any work. @throws DomainError `version_conflict` when the caller has not seen the thing as it is now */
  readonly before: (tx: Transaction) => void;
  /** The version that the wish leaves behind, if the thing is still there. */
  readonly after: (tx: Transaction, answer: unknown) => string | undefined;
}

/** A wish that has been seen, and what came of it. */
export interface AttemptRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly startedAt: Instant;
  /** Id of what the wish has made so far, for a run that carries a broken one on. */
  readonly subject?: string | undefined;
  readonly state:
    | { readonly is: 'in_flight'; readonly leaseUntil: Instant }
    | { readonly is: 'interrupted' }
    /** The answer as it was given: made of rows, which nobody changes, so it is written as the same bytes again. */
    | { readonly is: 'done'; readonly value: unknown; readonly version?: string | undefined }
    | {
        readonly is: 'refused';
        readonly code: ProblemCode;
        readonly detail: string;
        readonly facts: RefusalFacts;
      };
}

/** An answer, and whether it is the one given before. */
export interface Answer<T> {
  readonly value: T;
  readonly replayed: boolean;
  /** Of the thing that was changed, as this wish left it. A replay tells the same, however often it has changed since. */
  readonly version?: string | undefined;
}

/** Each wish that is done forgets so many that are too old: they go faster than they come, and nobody waits for a sweep. */
const forgottenAtOnce = 2;

/** How long a run may take before another attempt with the same key may carry it on. */
const lease = 'PT30S';

const idOf = (wish: Wish): string => `${wish.principal} ${wish.key}`;

/**
 * Runs work once per key, inside the transaction that the work writes to:
 * the same key again gives the first answer and changes nothing.
 * Refusals are not kept: nothing was done, so asking again is safe and may succeed.
 *
 * @throws DomainError `idempotency_key_reused` when the key came with another request before, or `version_conflict`
 */
export function once<T>(tx: Transaction, wish: Wish, now: Instant, work: () => T): Answer<T> {
  const begun = begin<T>(tx, wish, now);
  if (begun) return begun;
  return settle(tx, wish, work());
}

/**
 * Opens a wish whose work takes several transactions. `undefined` means: do the work, from the start or from where a
 * broken run left it; every step must therefore be safe to repeat.
 *
 * @returns the first answer when there is one
 * @throws DomainError `request_in_flight` while another run holds the lease, `version_conflict`, or the refusal that was kept
 */
export function begin<T>(tx: Transaction, wish: Wish, now: Instant): Answer<T> | undefined {
  const id = idOf(wish);
  const known = tx.attempts.get(id);
  const seen = known && isOver(known, now) ? undefined : known;
  if (seen && seen.fingerprint !== wish.fingerprint)
    throw new DomainError(
      'idempotency_key_reused',
      `Key "${wish.key}" was first sent with another request; a new wish needs a new key.`,
    );
  if (seen?.state.is === 'done')
    // What was kept is what this very command answered, so its type is known.
    return { value: seen.state.value as T, replayed: true, version: seen.state.version };
  if (seen?.state.is === 'refused')
    throw new DomainError(seen.state.code, seen.state.detail, seen.state.facts);
  if (seen?.state.is === 'in_flight' && now < seen.state.leaseUntil)
    throw new DomainError(
      'request_in_flight',
      `The first request with key "${wish.key}" is still running; ask again in a moment.`,
    );
  // A run that carries another on was let in with that one, which may have changed the thing already.
  if (!seen) wish.watch?.before(tx);
  tx.attempts.put({
    ...(seen ?? { id, fingerprint: wish.fingerprint, startedAt: now }),
    state: { is: 'in_flight', leaseUntil: addDuration(now, lease) },
  });
  return undefined;
}

/** A key is then a new wish's. */
const isOver = ({ startedAt }: AttemptRow, now: Instant): boolean =>
  addDuration(startedAt, idempotencyKeyLife) <= now;

/** What an earlier run of this wish had made, or what `make` makes now. */
export function subjectOf(tx: Transaction, wish: Wish, make: () => string): string {
  const row = rowOf(tx, wish);
  if (row.subject !== undefined) return row.subject;
  const subject = make();
  tx.attempts.put({ ...row, subject });
  return subject;
}

/** Keeps the answer of a wish, in the transaction that finishes its work. */
export function settle<T>(tx: Transaction, wish: Wish, value: T): Answer<T> {
  const version = wish.watch?.after(tx, value);
  change(tx, wish, { is: 'done', value, version });
  forgetOld(tx, rowOf(tx, wish));
  return { value, replayed: false, version };
}

/** Lets go of keys whose time is over when this wish began. */
function forgetOld(tx: Transaction, { startedAt }: AttemptRow): void {
  const startedBy = instantOf(epochMsOf(startedAt) - durationMs(idempotencyKeyLife));
  for (const { id } of tx.attempts.oldest(startedBy, forgottenAtOnce)) tx.attempts.delete(id);
}

/** Keeps a refusal that has an effect of its own, such as a declined card: the same key is declined again, not charged. */
export function settleRefusal(tx: Transaction, wish: Wish, error: DomainError): void {
  change(tx, wish, { is: 'refused', code: error.code, detail: error.message, facts: error.facts });
}

/** Gives the lease up early when a run breaks and this process lives on to say so. */
export function interrupt(tx: Transaction, wish: Wish): void {
  if (tx.attempts.get(idOf(wish))?.state.is === 'in_flight')
    change(tx, wish, { is: 'interrupted' });
}

function change(tx: Transaction, wish: Wish, state: AttemptRow['state']): void {
  tx.attempts.put({ ...rowOf(tx, wish), state });
}

function rowOf(tx: Transaction, wish: Wish): AttemptRow {
  const row = tx.attempts.get(idOf(wish));
  if (!row) throw new Error(`Wish "${wish.key}" was used before it was begun.`);
  return row;
}
