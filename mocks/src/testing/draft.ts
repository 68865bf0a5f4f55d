import type { Operation } from '@souk/sdk/contract';
import { mockKeys, type MockSouk } from '../scenario.js';
import { sampleOf, shapeOf, type Shape } from './samples.js';

/** A request before it is sent, to be spoilt in one place. */
export interface Draft {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Sent as JSON, unless it is text already; absent for none. */
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The shapes of what an operation takes. */
export const shapesOf = ({
  params,
  query,
  body,
}: Operation): Record<'params' | 'query' | 'body', Shape> => ({
  params: params ? shapeOf(params) : {},
  query: query ? shapeOf(query) : {},
  body: body ? shapeOf(body) : {},
});

let keys = 0;

/** A well-formed request for an operation, about ids that nobody has unless they are given. */
export function draftOf(
  operation: Operation,
  token: string,
  ids: Readonly<Record<string, string>> = {},
): Draft {
  const shapes = shapesOf(operation);
  const params = sampleFields(shapes.params, ids);
  return {
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name])),
    query: sampleFields(shapes.query, ids),
    ...(operation.method === 'GET'
      ? {}
      : { body: operation.isUpload ? 'bytes' : sampleFields(shapes.body, ids) }),
    headers: {
      Authorization: `Bearer ${token}`,
      ...(operation.method === 'GET'
        ? {}
        : {
            'Content-Type': operation.isUpload ? 'application/octet-stream' : 'application/json',
            'Idempotency-Key': `bad-input-${(keys += 1)}`,
          }),
    },
  };
}

const sampleFields = (
  shape: Shape,
  ids: Readonly<Record<string, string>>,
): Record<string, unknown> => {
  const sample = shape.properties ? sampleOf(shape, ids) : {};
  return typeof sample === 'object' && sample !== null ? { ...sample } : {};
};

/** Sends a draft. The answer of a stream is not read; its body is let go. */
export async function send(
  souk: MockSouk,
  draft: Draft,
): Promise<{ response: Response; json: unknown }> {
  const url = new URL(draft.path, souk.origin);
  for (const [name, value] of Object.entries(draft.query))
    for (const each of Array.isArray(value) ? value : [value])
      url.searchParams.append(name, String(each));
  // Headers that are made alone may say where a page is; those of a request may not.
  const request = new Request(url, {
    method: draft.method,
    headers: draft.headers,
    ...(draft.body === undefined
      ? {}
      : { body: typeof draft.body === 'string' ? draft.body : JSON.stringify(draft.body) }),
  });
  const response = await souk.app(request);
  if (response.headers.get('Content-Type')?.includes('json') === true)
    return { response, json: await response.json() };
  await response.body?.cancel();
  return { response, json: undefined };
}

/** Everyone who may knock: by name, the token that they show. */
export async function callers(
  souk: MockSouk,
  parties: readonly (readonly [party: string, id: string])[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>([
    ['a server', mockKeys.secret],
    ['a page', mockKeys.publishable],
  ]);
  for (const [party, id] of parties) {
    const { response, json } = await send(souk, {
      method: 'POST',
      path: '/v1/sessions',
      query: {},
      body: { party, id },
      headers: {
        // The platform’s own staff may sign anyone in, mediators too.
        Authorization: `Bearer ${mockKeys.staff}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': `session-of-${party}-${id}`,
      },
    });
    if (response.ok && typeof json === 'object' && json !== null && 'token' in json)
      found.set(`${party} ${id}`, String(json.token));
  }
  return found;
}
