import {
  httpDateOf,
  idPrefixes,
  sha256Hex,
  type AnyOperation,
  type Operation,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Answer } from '../once.js';
import type { Nouns, Platform } from '../platform.js';
import { anyone, assertScope, authenticate, type ApiKey, type Authenticated } from './auth.js';
import { versionOf } from './api-version.js';
import { corsHeaders, preflight } from './cors.js';
import {
  isFeed,
  streamResponse,
  streamTimes,
  type After,
  type StreamTimes,
} from './event-stream.js';
import { expand, takeExpansions } from './expand.js';
import { fingerprintOf } from '../fingerprint.js';
import { fromBeacon } from './beacon.js';
import { idempotencyKey } from './idempotency-key.js';
import { expectedVersions, versionedThing } from './if-match.js';
import { assertNone, parseInput, readBody, readQuery } from './input.js';
import { serveFileContent } from './file-content.js';
import { servePaymentPage } from './payment-page.js';
import { problemResponse, refusalOf } from './problems.js';
import { readUpload } from './upload.js';
import { createAdmission, type Limits } from './rate-limit.js';
import { matchRoute, type Match } from './router.js';
import { routes } from './routes/index.js';

/** What the HTTP face needs to know beside the platform. */
export interface AppOptions {
  readonly platform: Platform;
  readonly keys: readonly ApiKey[];
  /** Real time, for streams that must show that they live. */
  readonly after: After;
  readonly streamTimes?: StreamTimes;
  /** How often callers may ask. @default as often as they like */
  readonly limits?: Limits;
  /** Told of faults of ours, which callers only see as `internal`. */
  readonly onFault?: (fault: unknown) => void;
  /** Makes an answer of text. A server may know a kind of `Response` that costs less to send. @default `new Response` */
  readonly answerOf?: AnswerOf;
}

/** Makes a response of a whole text. */
export type AnswerOf = (text: string, init: ResponseInit) => Response;

const plainAnswerOf: AnswerOf = (text, init) => new Response(text, init);

/** The platform over HTTP: one function from a request to its response. Never rejects. */
export type App = (request: Request) => Promise<Response>;

/** Makes the HTTP face of a platform: the API under `/v1`, the payment page under `/pay`. */
export function createApp(options: AppOptions): App {
  const { platform, onFault } = options;
  const admit = createAdmission(options.limits);
  return async (request) => {
    const requestId = platform.newId(idPrefixes.request);
    const response = await answer().catch((error: unknown) => {
      if (!(error instanceof DomainError)) onFault?.(error);
      return problemResponse(refusalOf(error), requestId);
    });
    // What was asked for is done and answered; what follows from it is caught up with at the next call.
    await platform.settle().catch((fault: unknown) => onFault?.(fault));
    response.headers.set('Souk-Request-Id', requestId);
    response.headers.set('Date', httpDateOf(platform.now()));
    return response;

    async function answer(): Promise<Response> {
      const url = new URL(request.url);
      if (url.pathname.startsWith('/pay/')) return servePaymentPage(platform, request, url);
      if (url.pathname.startsWith('/files/')) return serveFileContent(platform, request, url);
      if (request.method === 'OPTIONS') return preflight(request);
      const response = await answerInVersion(url).catch((error: unknown) =>
        problemResponse(refusalOf(error), requestId),
      );
      for (const [name, value] of corsHeaders(request)) response.headers.set(name, value);
      return response;
    }

    async function answerInVersion(url: URL): Promise<Response> {
      const version = versionOf(request);
      const response = await serveApi(options, request, url, (who) =>
        admit(who, requestId, platform.now()),
      ).catch((error: unknown) => {
        if (!(error instanceof DomainError)) onFault?.(error);
        return problemResponse(refusalOf(error), requestId, version);
      });
      response.headers.set('Souk-Version', version);
      return response;
    }
  };
}

async function serveApi(
  { platform, keys, after, streamTimes: times = streamTimes, answerOf = plainAnswerOf }: AppOptions,
  sent: Request,
  url: URL,
  admit: (who: Authenticated) => void,
): Promise<Response> {
  const match = matchRoute(sent.method, url.pathname);
  const request = await fromBeacon(sent, url, match.operation);
  const { isPublic }: Operation = match.operation;
  const who = isPublic ? anyone : await authenticate(request, platform, keys);
  if (!isPublic) admit(who);
  assertScope(who.caller, match.operation.scope);
  const paths = takeExpansions(match.operation, url.searchParams);
  const { call, input } = await readCall(platform, request, url, match, who);
  const isDryRun = request.method === 'POST' && request.headers.get('Souk-Dry-Run') === 'true';
  const version = await versionToRead(platform, match.operation, input, call);
  const run = (nouns: Nouns) => routeOf(match.operation)(nouns, call, input);
  const result = await (isDryRun ? platform.rehearse(run) : run(platform));
  if (isFeed(result))
    return streamResponse(result, {
      after,
      times,
      signal: request.signal,
      now: () => platform.now(),
      endsAfterNews: input['delivery'] === 'batch',
    });
  const expanded = paths.length > 0 ? await expand(platform, call, Object(result), paths) : result;
  const response = respond(match.operation, expanded, version, answerOf);
  if (isDryRun) {
    response.headers.set('Souk-Dry-Run', 'true');
    // It is the version of a thing that there is not.
    response.headers.delete('ETag');
  }
  return response;
}

/** A change tells the version that it leaves behind by itself; that of a read is taken before it, so that it is never too new. */
async function versionToRead(
  platform: Platform,
  operation: Operation,
  input: Record<string, unknown>,
  { caller }: Call,
): Promise<string | undefined> {
  const thing = operation.method === 'GET' && versionedThing(operation, input, caller);
  return thing ? platform.versionOf(thing) : undefined;
}

async function readCall(
  platform: Platform,
  request: Request,
  url: URL,
  { operation, params }: Match,
  { caller, principal }: Authenticated,
): Promise<{ call: Call; input: Record<string, unknown> }> {
  const { isUpload, ...schemas }: Operation = operation;
  if (isUpload) return readUploadCall(platform, request, url, schemas.query, { caller, principal });
  const body = operation.method === 'POST' ? await readBody(request, schemas) : undefined;
  if (!schemas.query) assertNone('parameter', [...url.searchParams.keys()]);
  if (!schemas.body) assertNone('field', Object.keys(Object(body?.json)));
  const input = {
    ...parseInput(schemas.query, readQuery(schemas.query, url.searchParams)),
    ...parseInput(schemas.body, body?.json),
    ...parseInput(schemas.params, params),
    ...('streams' in operation ? resumption(request) : {}),
  };
  const thing = versionedThing(operation, input, caller);
  const expected = expectedVersions(request, operation, thing);
  const wish = {
    principal,
    key: body ? idempotencyKey(request) : '',
    // A request that changes nothing is no wish: it has no key, and nothing to be compared by.
    fingerprint: body ? fingerprintOf(`POST ${url.pathname}${url.search}\n${body.text}`) : '',
    watch: body && thing && platform.watchOver(thing, expected),
  };
  return { call: { caller, wish, now: platform.now() }, input };
}

/** An upload's body is bytes, and what it takes beside them is in the query. */
async function readUploadCall(
  platform: Platform,
  request: Request,
  { pathname, search, searchParams }: URL,
  query: Schema,
  { caller, principal }: Authenticated,
): Promise<{ call: Call; input: Record<string, unknown> }> {
  const key = idempotencyKey(request);
  const asked = parseInput(query, readQuery(query, searchParams));
  const content = await readUpload(request);
  const fingerprint = fingerprintOf(`POST ${pathname}${search}\n${sha256Hex(content)}`);
  const wish = { principal, key, fingerprint };
  return { call: { caller, wish, now: platform.now() }, input: { ...asked, content } };
}

/** The header is what a reader sends by itself when it comes back, so it knows more than the address does. */
function resumption(request: Request): { after?: string } {
  const after = request.headers.get('Last-Event-ID');
  return after ? { after } : {};
}

type Schema = Parameters<typeof parseInput>[0];
type AnyRoute = (platform: Nouns, call: Call, input: Record<string, unknown>) => Promise<unknown>;

// The input has just been read by the schemas of this very operation, which is what its route takes.
const routeOf = ({ id }: AnyOperation): AnyRoute => routes[id] as AnyRoute;

function respond(
  { status, maxAgeSec }: Operation,
  result: unknown,
  versionRead: string | undefined,
  answerOf: AnswerOf,
): Response {
  const answer = isAnswer(result)
    ? result
    : { value: result, replayed: false, version: versionRead };
  const { value, replayed, version } = answer;
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': maxAgeSec === undefined ? 'no-store' : `public, max-age=${maxAgeSec}`,
    ...(replayed ? { 'Idempotency-Replayed': 'true' } : {}),
    ...(version === undefined ? {} : { ETag: `"${version}"` }),
  };
  return answerOf(JSON.stringify(value), { status, headers });
}

const isAnswer = (result: unknown): result is Answer<unknown> =>
  typeof result === 'object' && result !== null && 'replayed' in result && 'value' in result;
