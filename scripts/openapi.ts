import * as z from 'zod/mini';
import * as contract from '@souk/sdk/contract';
import { operations, type Operation } from '@souk/sdk/contract';
import { problemResponses, sharedResponses, takesVersion } from './openapi-problems.js';

type Json = Record<string, unknown>;

/** The API as an OpenAPI 3.1 document, made from the contract: the same input gives the same document. */
export function openApiDocument(): Json {
  const names = schemaNames();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Souk',
      version: 'v1',
      description: 'Search, escrow checkout and trust for any website. Amounts are minor units.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags: [...new Set(operations.map(nounOf))].map((name) => ({ name })),
    paths: Object.fromEntries(paths(names)),
    components: {
      schemas: schemas(names),
      parameters: { IdempotencyKey: idempotencyKey, IfMatch: ifMatch },
      headers,
      responses: sharedResponses(),
      securitySchemes,
    },
  };
}

type Names = ReadonlyMap<unknown, string>;

const nounOf = ({ id }: Operation): string => id.slice(0, id.indexOf('.'));
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const componentOf = (id: string): string => id.split('.').map(upperFirst).join('');
const reference = (to: string) => ({ $ref: `#/components/${to}` });

/** Names of the schemas that become components: those that the contract exports, and what the operations carry. */
function schemaNames(): Names {
  const names = new Map<unknown, string>();
  for (const [name, value] of Object.entries(contract)) if (isSchema(value)) names.set(value, name);
  const carried: readonly Operation[] = operations;
  for (const { id, body, response } of carried) {
    if (!names.has(response)) names.set(response, `${componentOf(id)}Response`);
    if (body && !names.has(body)) names.set(body, `${componentOf(id)}Request`);
  }
  return names;
}

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

function schemas(names: Names): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) if (isSchema(schema)) registry.add(schema, { id });
  // "input" is how a reader may treat an answer, too: fields that it does not know may come later.
  const { schemas: found } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => withoutSafeBounds(jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(found)
      .map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Takes away the bounds of the numbers of JavaScript: they say nothing about the value. */
function withoutSafeBounds(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function paths(names: Names): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const operation of operations) {
    const at = found.get(operation.path) ?? {};
    found.set(operation.path, {
      ...at,
      [operation.method.toLowerCase()]: describeOperation(operation, names),
    });
  }
  return found;
}

function describeOperation(operation: Operation, names: Names): Json {
  const { id, summary, scope, body, method, isUpload } = operation;
  return {
    operationId: id,
    summary,
    tags: [nounOf(operation)],
    security: securityOf(operation),
    'x-souk-scope': scope,
    parameters: [
      ...parametersOf('path', operation.params),
      ...parametersOf('query', operation.query),
      ...(method === 'POST' ? [reference('parameters/IdempotencyKey')] : []),
      ...(takesVersion(operation) ? [reference('parameters/IfMatch')] : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: reference(`schemas/${names.get(body)}`) } },
      },
    }),
    ...(isUpload && {
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
    }),
    responses: {
      [operation.status]: {
        description: summary,
        headers: {
          'Souk-Request-Id': reference('headers/RequestId'),
          ...(method === 'POST' && { 'Idempotency-Replayed': reference('headers/Replayed') }),
          ...(operation.versioned && { ETag: reference('headers/Version') }),
        },
        content: {
          [operation.streams ? 'text/event-stream' : 'application/json']: {
            schema: reference(`schemas/${names.get(operation.response)}`),
          },
        },
      },
      ...problemResponses(operation),
    },
  };
}

/** What a checkout's client secret opens, a publishable key opens together with it; all else takes the key alone. */
const securityOf = ({ scope, isPublic }: Operation): Json[] => [
  ...(isPublic ? [{}] : []),
  { key: [] },
  ...(/^(checkout:read|escrow:(read|act)|file:(create|read))$/.test(scope)
    ? [{ key: [], clientSecret: [] }]
    : []),
];

function parametersOf(where: 'path' | 'query', schema: Operation['query']): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => withoutSafeBounds(jsonSchema),
  });
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: value,
  }));
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'One key per wish. For 30 days the same key with the same body gets the same answer; with another body it is refused.',
  schema: { type: 'string', pattern: '^("?)[!#-\\[\\]-~]{8,255}\\1$' },
};

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The version that was read, as `ETag` named it. When the thing has changed since, nothing is done and `version_conflict` tells.',
  schema: { type: 'string' },
};

const headers = {
  Version: {
    description: 'The version of the thing, the same for everybody who may see it.',
    schema: { type: 'string', pattern: '^"[0-9a-f]{16}"$' },
  },
  RequestId: { description: 'Quote it to us.', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } },
  Replayed: {
    description: 'Present when the request was carried out before and this is its answer.',
    schema: { const: 'true' },
  },
};

const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      '`pk_…` in pages, `sk_…` on servers, or the session token of a buyer or seller (`st_…`).',
  },
  clientSecret: {
    type: 'apiKey',
    in: 'header',
    name: 'Souk-Client-Secret',
    description: 'Opens one checkout and its escrow to the browser of its buyer.',
  },
};
