import type { Operation } from './contract/operation.js';
import { apiVersion } from './contract/version.js';
import { SoukError } from './errors.js';
import type { CallOptions, ExpandOptions, TransportOptions } from './options.js';
import { ownOf } from './patched-page.js';

type Input = Readonly<Record<string, unknown>>;

/** What one call sends. Made once, so that every attempt sends the same bytes. */
export interface PreparedRequest {
  readonly url: string;
  /** All of it is given, also what only repeats a default, see `own` in patched-page.ts. */
  readonly init: Readonly<RequestInit>;
}

/**
 * The request of a call.
 *
 * @throws SoukError `invalid_request` when something that is not an id is given for one
 * @throws TypeError when a header cannot be sent
 */
export function prepare(
  operation: Operation,
  input: Input,
  client: TransportOptions,
  call: ExpandOptions<string>,
  idempotencyKey: string,
): PreparedRequest {
  return {
    url: client.apiOrigin + pathOf(operation, input) + queryOf(operation, input, call.expand),
    // Some runtimes outside of pages know no cookies, and refuse to be told to leave them out.
    init: ownOf('credentials' in Request.prototype ? pageDefaults : {}, {
      method: operation.method,
      headers: headersOf(operation, client, call, idempotencyKey),
      body: bodyOf(operation, input),
      // The API never redirects; whoever does must not get the secrets that came along.
      redirect: 'error',
    } as const),
  };
}

/** Cookies stay at home: keys and tokens say who asks. */
const pageDefaults = {
  credentials: 'omit',
  mode: 'cors',
  cache: 'default',
  keepalive: false,
  integrity: '',
  referrer: 'about:client',
  referrerPolicy: '',
  window: null,
} as const;

/** An id that is missing, or is `..`, would silently ask for something else. */
const pathOf = (operation: Operation, input: Input): string =>
  operation.path.replace(/\{(\w+)\}/g, (_, param: string) => {
    const id = String(input[param]);
    if (input[param] === undefined || !/^[\w-]+$/.test(id))
      throw new SoukError(
        'invalid_request',
        `${operation.id} needs the id of a ${param}, not "${id}".`,
        { param },
      );
    return id;
  });

function queryOf(operation: Operation, input: Input, expand: readonly string[] = []): string {
  if (operation.method !== 'GET' && !operation.isUpload) return '';
  const query = new URLSearchParams();
  for (const name of namesBeside(operation, input))
    for (const value of [input[name]].flat())
      if (value !== undefined) query.append(name, String(value));
  for (const path of expand) query.append('expand', path);
  const text = query.toString();
  return text && `?${text}`;
}

function bodyOf(operation: Operation, input: Input): string | Uint8Array<ArrayBuffer> | null {
  if (operation.method === 'GET') return null;
  const { content } = input;
  // Only resources upload, and they have made bytes of whatever was given.
  if (operation.isUpload) return content as Uint8Array<ArrayBuffer>;
  return JSON.stringify(
    Object.fromEntries(namesBeside(operation, input).map((name) => [name, input[name]])),
  );
}

const namesBeside = (operation: Operation, input: Input): string[] =>
  Object.keys(input).filter(
    (name) => !operation.path.includes(`{${name}}`) && !(operation.isUpload && name === 'content'),
  );

function headersOf(
  operation: Operation,
  client: TransportOptions,
  call: CallOptions,
  idempotencyKey: string,
): Headers {
  const isPost = operation.method !== 'GET';
  const headers = new Headers(call.headers);
  const set = (name: string, value: string | false | undefined): void => {
    if (value) headers.set(name, value);
  };
  set('Authorization', `Bearer ${call.session ?? client.session ?? client.key}`);
  set('Souk-Version', apiVersion);
  set('Accept-Language', client.locale);
  set('Souk-Client-Secret', call.clientSecret);
  set('Souk-Dry-Run', call.dryRun && 'true');
  set('If-Match', call.ifMatch);
  set(
    'Content-Type',
    isPost && (operation.isUpload ? 'application/octet-stream' : 'application/json'),
  );
  // A structured-field string, hence the quotes: draft-ietf-httpapi-idempotency-key-header.
  set('Idempotency-Key', isPost && `"${idempotencyKey}"`);
  return headers;
}
