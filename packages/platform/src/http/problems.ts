import {
  apiVersion,
  codesOf,
  problems,
  type ApiVersion,
  type Problem,
  type ProblemCode,
} from '@souk/sdk/contract';
import { DomainError, type RefusalFacts } from '../domain-error.js';

/** A refusal as the wire carries it to a client of a version. @see RFC 9457 */
export function problemOf(
  error: DomainError,
  requestId: string,
  version: ApiVersion = apiVersion,
): Problem {
  const facts = problems[error.code];
  const isKnown = version === apiVersion || codesOf[version].includes(error.code);
  return {
    type: `https://souk.example/problems/${error.code}`,
    title: facts.title,
    status: facts.status,
    detail: error.message,
    code: isKnown ? error.code : 'unrecognized_problem',
    ...(isKnown ? {} : { unrecognizedCode: error.code }),
    requestId,
    retryable: isRetryable(error.code),
    severity: facts.status >= 500 ? 'error' : 'warning',
    docUrl: `https://souk.example/docs/errors#${error.code}`,
    ...publicFacts(error.facts),
  };
}

/** A refusal as a response. Waiting is told in whole seconds. */
export function problemResponse(
  error: DomainError,
  requestId: string,
  version?: ApiVersion,
): Response {
  const problem = problemOf(error, requestId, version);
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  const { allow, currentVersion, retryAfterSec = 1 } = error.facts;
  if (problem.retryable) headers.set('Retry-After', String(retryAfterSec));
  if (typeof allow === 'string') headers.set('Allow', allow);
  if (typeof currentVersion === 'string') headers.set('ETag', `"${currentVersion}"`);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Whatever was thrown, as a refusal: a fault of ours is `internal`, and tells nothing of itself. */
export const refusalOf = (error: unknown): DomainError =>
  error instanceof DomainError
    ? error
    : new DomainError(
        'internal',
        'Something broke on our side; the same request may be sent again.',
      );

const isRetryable = (code: ProblemCode): boolean => problems[code].retryable === true;

/** Facts may add to a problem, never replace what it always says. */
function publicFacts(facts: RefusalFacts): RefusalFacts {
  const { type: _t, title: _i, status: _s, detail: _d, code: _c, requestId: _r, ...rest } = facts;
  return 'status' in facts ? { ...rest, currentStatus: facts['status'] } : rest;
}
