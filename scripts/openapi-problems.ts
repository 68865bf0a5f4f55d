import { problems, type Operation, type ProblemCode } from '@souk/sdk/contract';

type Json = Record<string, unknown>;

/** Refusals that any call can meet, so that no operation lists them. */
export const problemsOfAnyCall: readonly ProblemCode[] = [
  'invalid_request', 'authentication_missing', 'key_unknown', 'session_expired', 'secret_key_exposed',
  'origin_refused', 'scope_missing', 'api_version_unknown', 'rate_limited', 'internal', 'unavailable',
]; // prettier-ignore

/** Refusals that any POST can meet beside those. */
export const problemsOfAnyPost: readonly ProblemCode[] = [
  'idempotency_key_missing', 'idempotency_key_reused', 'request_in_flight', 'body_too_large',
  'unsupported_media_type',
]; // prettier-ignore

/** Refusals of changes of what has versions. */
export const problemsOfVersions: readonly ProblemCode[] = ['version_conflict'];

/** Refusals by status. Those that an operation adds nothing to are shared: every call has them. */
export function problemResponses(operation: Operation): Json {
  const { method, problems } = operation;
  const own: readonly ProblemCode[] = takesVersion(operation)
    ? [...problems, ...problemsOfVersions]
    : problems;
  const byStatus = groupByStatus([...own, ...problemsOf(method)]);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      codes.some((code) => own.includes(code))
        ? problemResponse(codes)
        : reference(`responses/${sharedName(method, status)}`),
    ]),
  );
}

/** Whether it changes one thing, which has versions and is there already. */
export const takesVersion = ({ versioned, method, path }: Operation): boolean =>
  method === 'POST' &&
  versioned !== undefined &&
  (versioned === 'chatSettings' || versioned === 'haggling' || path.includes(`{${versioned}}`));

/** The shared ones, which the others refer to. */
export function sharedResponses(): Json {
  const methods = ['GET', 'POST'] as const;
  return Object.fromEntries(
    methods.flatMap((method) =>
      Object.entries(groupByStatus(problemsOf(method))).map(([status, codes]) => [
        sharedName(method, status),
        problemResponse(codes),
      ]),
    ),
  );
}

const sharedName = (method: Operation['method'], status: string): string =>
  `${method === 'GET' ? 'Get' : 'Post'}Problem${status}`;

const problemsOf = (method: Operation['method']): readonly ProblemCode[] =>
  method === 'POST' ? [...problemsOfAnyCall, ...problemsOfAnyPost] : problemsOfAnyCall;

function groupByStatus(codes: readonly ProblemCode[]): Record<string, ProblemCode[]> {
  const groups: Record<string, ProblemCode[]> = {};
  for (const code of codes) (groups[problems[code].status] ??= []).push(code);
  return groups;
}

function problemResponse(codes: readonly ProblemCode[]): Json {
  const waits = codes.some((code) => problems[code].retryable);
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('; '),
    headers: {
      'Souk-Request-Id': reference('headers/RequestId'),
      ...(waits && { 'Retry-After': reference('headers/RetryAfter') }),
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [reference('schemas/Problem'), { properties: { code: { enum: [...codes] } } }],
        },
      },
    },
  };
}

const reference = (to: string) => ({ $ref: `#/components/${to}` });
