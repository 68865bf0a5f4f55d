import { httpDateOf, instantOf, problems, type ProblemCode } from '@souk/sdk/contract';

/** The connection broke: no response came. Each way of calling the mock turns it into what its callers know. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/**
 * How long answers take, as points of a curve: this share of them comes within so many milliseconds.
 * Shares rise from 0 to 1; between two points it is a line.
 *
 * @example [[0, 80], [0.5, 300], [0.95, 1_200], [1, 4_000]]
 */
export type LatencyCurve = readonly (readonly [share: number, milliseconds: number])[];

/** The milliseconds for a piece of luck in [0, 1). */
export function delayOf(latency: number | LatencyCurve, luck: number): number {
  if (typeof latency === 'number') return latency;
  const above = latency.findIndex(([share]) => share > luck);
  const [toShare, to] = latency[above] ?? latency.at(-1) ?? [1, 0];
  const [fromShare, from] = latency[above - 1] ?? [0, to];
  return toShare === fromShare
    ? to
    : Math.round(from + ((to - from) * (luck - fromShare)) / (toShare - fromShare));
}

const codes = {
  429: 'rate_limited',
  500: 'internal',
  502: 'unavailable',
  503: 'unavailable',
} as const;

/** A refusal for now, as the platform or a gateway before it words it. */
export function refusal(
  request: Request,
  { status, retryAfterSeconds }: { status: keyof typeof codes; retryAfterSeconds?: number },
): Response {
  const detail =
    status === 429
      ? `Too many requests at once; ask again in ${retryAfterSeconds ?? 1} s.`
      : 'This answer is a fault that the mock was told to make.';
  const response = problem(request, codes[status], detail, status);
  if (retryAfterSeconds !== undefined)
    response.headers.set('Retry-After', String(retryAfterSeconds));
  return response;
}

/** What a server says that has more to do than it can. */
export function busy(request: Request, retryAfterSec: number): Response {
  const detail = `More is asked than can be answered right now; ask again in ${retryAfterSec} s.`;
  const response = problem(request, 'unavailable', detail);
  response.headers.set('Retry-After', String(retryAfterSec));
  return response;
}

/** What a session hears that has ended. */
export const expiredToken = (request: Request): Response =>
  problem(request, 'session_expired', 'This session has ended; ask your server for a new one.');

/** The page of a network that wants a sign-in first. It allows no other site to read it, as such pages do. */
export const captivePortal = (): Response =>
  new Response(
    '<!doctype html><title>Welcome to our Wi-Fi</title><h1>Please sign in to use this network</h1>',
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );

/** Moves the `Date` of an answer. */
export function skewClock({ headers }: Response, seconds: number): void {
  const told = Date.parse(headers.get('Date') ?? '');
  if (!Number.isNaN(told)) headers.set('Date', httpDateOf(instantOf(told + seconds * 1_000)));
}

/**
 * An answer whose body goes wrong after a share of it. Of a stream, which has no length, that many of ten pieces arrive.
 *
 * @param how the line breaks, nothing more comes, or it ends as if that were all
 */
export async function brokenBody(
  response: Response,
  how: 'cut_body' | 'stall_body' | 'truncate_body',
  after: number,
): Promise<Response> {
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
  const pieces = isStream ? piecesOf(response, Math.ceil(after * 10)) : halfOf(response, after);
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done !== true) controller.enqueue(next.value);
      else if (how === 'truncate_body') controller.close();
      else if (how === 'cut_body') controller.error(new ConnectionLost('The line broke.'));
      // A stalled body waits for a piece that never comes.
      else await new Promise(() => {});
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  return new Response(body, { status: response.status, headers });
}

async function* halfOf(response: Response, share: number): AsyncGenerator<Uint8Array, void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  yield bytes.slice(0, Math.floor(bytes.length * share));
}

async function* piecesOf(response: Response, count: number): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  try {
    for (let piece = 0; reader && piece < count; piece++) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader?.cancel();
  }
}

/** A problem document from before the platform, readable by pages of any site. */
function problem(
  request: Request,
  code: ProblemCode,
  detail: string,
  status = problems[code].status,
): Response {
  const { title, retryable = false } = problems[code];
  const headers = new Headers({ 'Content-Type': 'application/problem+json' });
  const origin = request.headers.get('Origin');
  if (origin !== null) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', 'Retry-After, Souk-Request-Id, Date');
  }
  const requestId = 'req_fault';
  headers.set('Souk-Request-Id', requestId);
  return new Response(
    JSON.stringify({
      type: `https://souk.example/problems/${code}`,
      title,
      status,
      detail,
      code,
      requestId,
      retryable,
      severity: status >= 500 ? 'error' : 'warning',
      docUrl: `https://souk.example/docs/errors#${code}`,
    }),
    { status, headers },
  );
}
