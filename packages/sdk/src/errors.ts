import type { Problem, ProblemCode } from './contract/problem.js';

/** Refusals and failures that arise on this side of the wire. */
export const clientCodes = [
  'key_missing',
  'key_invalid',
  'api_origin_invalid',
  'network_failed',
  'timed_out',
  'response_invalid',
  'aborted',
  'client_closed',
  'webhook_unverified',
  'webhook_taken',
  'unrecognized_problem',
] as const;

/**
 * Every code that an error can carry: those of the platform and those of this client.
 * A code that is newer than the version that this client speaks arrives as `unrecognized_problem`; the original is in
 * `problem.unrecognizedCode`.
 */
export type SoukErrorCode = ProblemCode | (typeof clientCodes)[number];

/** What an error is made of beside its code and sentence. */
export interface SoukErrorFacts {
  readonly problem?: Problem | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly param?: string | undefined;
  readonly cause?: unknown;
}

const brand = Symbol.for('souk.error');

/** The one error of this client. Switch on `code`, never on text. */
export class SoukError extends Error {
  /** The same for all of them. */
  override readonly name = 'SoukError';
  /** What is the matter, stable. */
  readonly code: SoukErrorCode;
  /** HTTP status, or `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Id of the request in the platform's logs; quote it when asking for help. */
  readonly requestId: string | undefined;
  /** Whether the same request, sent again with the same key, can succeed. */
  readonly retryable: boolean;
  /** Which value was wrong. */
  readonly param: string | undefined;
  /** Where this code is explained. */
  readonly docUrl: string | undefined;
  /** `error` for faults, `warning` for refusals. */
  readonly severity: string;
  /** The platform's answer, with the facts that its code brings (`available`, `minimum`, `declineCode` …). */
  readonly problem: Problem | undefined;
  /** The least time to wait before asking again, when the platform said so. */
  readonly retryAfterMs: number | undefined;
  readonly [brand] = true;

  constructor(code: SoukErrorCode, message: string, facts: SoukErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    const { problem } = facts;
    this.code = code;
    this.problem = problem;
    this.status = facts.status;
    this.requestId = problem?.requestId ?? facts.requestId;
    this.retryable =
      facts.retryable ?? problem?.retryable ?? (code === 'network_failed' || code === 'timed_out');
    this.param = problem?.param ?? facts.param;
    this.docUrl = problem?.docUrl;
    this.severity = problem?.severity ?? 'error';
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** Whether something thrown is a `SoukError`, also one from another copy of this package or another realm. */
export const isSoukError = (thrown: unknown): thrown is SoukError =>
  typeof thrown === 'object' && thrown !== null && brand in thrown;
