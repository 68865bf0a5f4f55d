import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { operations, problemCodes, problems, type Operation } from '@souk/sdk/contract';
import { generatedFiles } from './generated.js';
import { problemsOfAnyCall, problemsOfAnyPost, problemsOfVersions } from './openapi-problems.js';
import { openApiDocument } from './openapi.js';

interface Response {
  readonly $ref?: string;
}
interface Call {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly $ref?: string;
    readonly name?: string;
    readonly in?: string;
  }[];
  readonly requestBody?: unknown;
  readonly responses: Record<string, Response>;
  readonly security: readonly Record<string, unknown>[];
}
interface Document {
  readonly paths: Record<string, Record<string, Call>>;
  readonly components: Record<string, Record<string, unknown>>;
}

// What is written is what other programs read, so the tests read it back rather than trust our own types.
const document: Document = JSON.parse(JSON.stringify(openApiDocument()));
const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, call]) => ({ path, method, call })),
);
const declared: readonly Operation[] = operations;

test('the files that are made from the contract are fresh (npm run generate)', async () => {
  for (const [path, text] of await generatedFiles())
    assert.equal(readFileSync(path, 'utf8'), text, `${path} is out of date: npm run generate`);
});

test('every operation of the contract is in the document once, at its method and path', () => {
  assert.deepEqual(
    calls
      .map(({ path, method, call }) => `${call.operationId} ${method.toUpperCase()} ${path}`)
      .toSorted(),
    declared.map(({ id, method, path }) => `${id} ${method} ${path}`).toSorted(),
  );
  assert.equal(new Set(calls.map(({ call }) => call.operationId)).size, declared.length);
});

test('every parameter of a path is declared, and nothing else is a path parameter', () => {
  for (const { path, call } of calls) {
    const inPath = call.parameters.filter((parameter) => parameter.in === 'path');
    assert.deepEqual(
      inPath.map(({ name = '' }) => name).toSorted(),
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted(),
      call.operationId,
    );
  }
});

test('every POST takes an Idempotency-Key, and no GET does', () => {
  for (const { method, call } of calls)
    assert.equal(
      call.parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey'),
      method === 'post',
      call.operationId,
    );
});

test('every operation lists its refusals under their statuses', () => {
  for (const { call } of calls) {
    const own = declared.find(({ id }) => id === call.operationId)?.problems ?? [];
    for (const code of [...own, ...problemsOfAnyCall]) {
      const response = call.responses[problems[code].status];
      const shared = response?.$ref?.replace('#/components/responses/', '');
      assert.match(
        JSON.stringify(shared ? document.components['responses']?.[shared] : response),
        new RegExp(`"${code}"`),
        `${call.operationId} under ${problems[code].status}`,
      );
    }
  }
});

test('every problem code is in the document, but those of requests that meet no operation', () => {
  const listed = new Set([
    ...declared.flatMap((operation) => operation.problems),
    ...problemsOfAnyCall,
    ...problemsOfAnyPost,
    ...problemsOfVersions,
  ]);
  assert.deepEqual(
    problemCodes.filter((code) => !listed.has(code)),
    ['route_not_found', 'method_not_allowed', 'file_link_expired'],
  );
});

test('every reference points to something', () => {
  const references = [
    ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g),
  ];
  for (const [, kind = '', name = ''] of references)
    assert.ok(document.components[kind]?.[name], `#/components/${kind}/${name}`);
  const all = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)];
  assert.equal(all.length, references.length, 'a reference of another form');
});

test('every security requirement names a scheme of the document', () => {
  const schemes = Object.keys(document.components['securitySchemes'] ?? {});
  for (const { call } of calls) {
    assert.ok(call.security.length > 0, call.operationId);
    for (const scheme of call.security.flatMap((requirement) => Object.keys(requirement)))
      assert.ok(schemes.includes(scheme), scheme);
  }
});

test('request schemas refuse unknown fields and response schemas let them pass', () => {
  const schemaOf = (name: string): string => JSON.stringify(document.components['schemas']?.[name]);
  assert.match(schemaOf('CheckoutRequest'), /"additionalProperties":false/);
  assert.doesNotMatch(schemaOf('Checkout'), /"additionalProperties":false/);
});
