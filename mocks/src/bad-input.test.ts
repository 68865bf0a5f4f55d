import assert from 'node:assert/strict';
import test, { before } from 'node:test';
import {
  operations,
  Problem,
  problemCodes,
  problems,
  type Operation,
  type ProblemCode,
} from '@souk/sdk/contract';
import { suites } from './app-suite.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';
import { benchOf } from './suite/bench.js';
import { createStage } from './suite/stage.js';
import { callers, draftOf, send, shapesOf, type Draft } from './testing/draft.js';
import { idPrefixOf, type Shape } from './testing/samples.js';

/**
 * Every operation of the contract is asked wrongly in every way that its schemas allow to think of: a new operation is
 * covered by being in the contract. Whatever is refused must be a problem of the contract and change nothing.
 */
let souk: MockSouk;
let tokens: Map<string, string>;

before(async () => {
  souk = await createMockSouk();
  const parties = [
    ['seller', wellKnown.weaver],
    ['buyer', 'buy_amina'],
    ['mediator', 'med_ruth'],
  ] as const;
  tokens = await callers(souk, parties);
});

/** Refusals that any operation may meet. */
const common = new Set<string>([
  'invalid_request', 'idempotency_key_missing', 'authentication_missing', 'key_unknown', 'session_expired',
  'secret_key_exposed', 'origin_refused', 'scope_missing', 'route_not_found', 'method_not_allowed', 'body_too_large',
  'unsupported_media_type', 'idempotency_key_reused', 'request_in_flight', 'rate_limited', 'client_secret_wrong',
]); // prettier-ignore

/** A decline is the bank's word and is kept; every other refusal leaves no trace. */
const leavesTrace = new Set<string>(['card_declined']);

/** Asserts that an answer is right in form, and that a refusal changed nothing. @returns its code, or undefined when it was done */
async function judged(
  mock: MockSouk,
  operation: Operation,
  draft: Draft,
  what: string,
): Promise<string | undefined> {
  const mark = mock.stateHash();
  const { response, json } = await send(mock, draft);
  const told = `${operation.id}, ${what}: ${response.status} ${JSON.stringify(json)?.slice(0, 400)}`;
  assert.ok(response.status < 500, told);
  const requestId = response.headers.get('Souk-Request-Id');
  assert.match(requestId ?? '', /^req_/, told);
  if (response.ok) return undefined;
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json', told);
  const problem = Problem.parse(json);
  const code = problemCodes.find((known) => known === problem.code);
  assert.ok(code, told);
  assert.deepEqual(
    [problem.status, problem.status],
    [response.status, problems[code].status],
    told,
  );
  assert.equal(problem.requestId, requestId, told);
  assert.ok(problem.detail.length > 10 && problem.detail.endsWith('.'), told);
  assert.ok(
    common.has(code) || operation.problems.some((each) => each === code),
    `${told} is not in the contract`,
  );
  if (!leavesTrace.has(code)) assert.equal(mock.stateHash(), mark, `${told} changed something`);
  return code;
}

/** Who may ask for an operation at all; everything else is then wrong with what is asked. */
async function entitled(operation: Operation): Promise<string> {
  for (const token of tokens.values()) {
    const { json } = await send(souk, draftOf(operation, token));
    if (!/"scope_missing"/.test(JSON.stringify(json) ?? '')) return token;
  }
  throw new Error(`Nobody may call ${operation.id}.`);
}

type Spoilt = readonly [what: string, draft: Draft, codes: readonly ProblemCode[]];

function* spoiltCredentials(operation: Operation, draft: Draft): Generator<Spoilt> {
  const { Authorization: _, ...bare } = draft.headers;
  yield ['without a key', { ...draft, headers: bare }, ['authentication_missing']];
  const as = (token: string, more: Record<string, string> = {}): Draft => ({
    ...draft,
    headers: { ...draft.headers, Authorization: `Bearer ${token}`, ...more },
  });
  yield ['with an unknown key', as('pk_test_nobody'), ['key_unknown']];
  yield ['with an ended session', as('st_test_ended'), ['session_expired']];
  const elsewhere = { Origin: 'https://elsewhere.example' };
  yield ['with a secret key in a page', as(mockKeys.secret, elsewhere), ['secret_key_exposed']];
  yield [
    'from a site that is not the key’s',
    as(mockKeys.restricted, elsewhere),
    ['origin_refused'],
  ];
  if (!['catalog:read', 'checkout:create'].includes(operation.scope))
    yield ['with a page’s key', as(mockKeys.publishable), ['scope_missing', ...operation.problems]];
}

function* spoiltBodies(
  draft: Draft,
  shape: Shape,
  { maximumBytes = 70_000 }: Operation,
): Generator<Spoilt> {
  const body = JSON.stringify(draft.body);
  const { 'Idempotency-Key': _, ...keyless } = draft.headers;
  yield ['without an idempotency key', { ...draft, headers: keyless }, ['idempotency_key_missing']];
  const short = { ...draft.headers, 'Idempotency-Key': 'short' };
  yield ['with a key that is none', { ...draft, headers: short }, ['invalid_request']];
  yield ['with broken JSON', { ...draft, body: `${body.slice(0, -1)},` }, ['invalid_request']];
  yield [
    'with too much',
    { ...draft, body: `${body}${' '.repeat(maximumBytes)}` },
    ['body_too_large'],
  ];
  const plain = { ...draft.headers, 'Content-Type': 'text/plain' };
  yield [
    'as plain text',
    { ...draft, body: `${body} `, headers: plain },
    ['unsupported_media_type'],
  ];
  const surprised = body.replace(/^\{/, '{"surprise":1,').replace(',}', '}');
  yield ['with a field that nobody knows', { ...draft, body: surprised }, ['invalid_request']];
  if (!shape.properties) return;
  for (const whole of ['null', '[]', '7', '"text"'])
    yield [`with ${whole} for a body`, { ...draft, body: whole }, ['invalid_request']];
  const fields = typeof draft.body === 'object' ? { ...draft.body } : {};
  for (const name of shape.required ?? [])
    yield [
      `without ${name}`,
      { ...draft, body: { ...fields, [name]: undefined } },
      ['invalid_request'],
    ];
  for (const [name, field] of Object.entries(shape.properties))
    yield [
      `with the wrong kind of ${name}`,
      { ...draft, body: { ...fields, [name]: wrongFor(field) } },
      ['invalid_request'],
    ];
}

const wrongFor = (field: Shape): unknown =>
  field.type === 'string' || field.enum ? { not: 'text' } : field.type === 'array' ? 7 : [[]];

function* spoiltAddresses(
  operation: Operation,
  draft: Draft,
  shapes: Record<'params' | 'query', Shape>,
): Generator<Spoilt> {
  const query = { ...draft.query, surprise: '1' };
  yield ['with a parameter that nobody knows', { ...draft, query }, ['invalid_request']];
  for (const [name, field] of Object.entries(shapes.query.properties ?? {}))
    if (
      field.type === 'integer' ||
      field.type === 'number' ||
      field.type === 'boolean' ||
      field.enum
    )
      yield [
        `with "many" for ${name}`,
        { ...draft, query: { ...draft.query, [name]: 'many' } },
        ['invalid_request'],
      ];
  for (const name of Object.keys(shapes.params.properties ?? {}))
    for (const id of ['x', 'no%20id', `lst_${'x'.repeat(60)}`, '%F0%9F%92%A9', '..%2F..%2Fetc'])
      yield [
        `with ${id} for ${name}`,
        { ...draft, path: operation.path.replace(`{${name}}`, id).replace(/\{\w+\}/g, 'lst_1') },
        ['invalid_request', ...notFound],
      ];
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    yield [
      `by ${method}`,
      { ...draft, method, headers: { ...draft.headers, 'Content-Type': 'application/json' } },
      ['method_not_allowed'],
    ];
}

const notFound = problemCodes.filter((code) => code.endsWith('_not_found'));

/** Texts and numbers that have broken other programs. None may break this one, wherever it is put. */
const nasty = [
  '', ' ', '\u0000', '\ud800', '\u202Ereversed', '<script>alert(1)</script>', "'; DROP TABLE listings; --", 'x'.repeat(4_000),
  '__proto__', 'constructor', 'toString', '👩‍👩‍👧‍👦'.repeat(30), -1, 0, 0.5, 1e21, Number.MAX_SAFE_INTEGER, true, null, [], {},
]; // prettier-ignore

function* nastyFields(
  draft: Draft,
  shapes: Record<'query' | 'body', Shape>,
): Generator<[string, Draft]> {
  const fields = typeof draft.body === 'object' ? { ...draft.body } : {};
  for (const name of Object.keys(shapes.body.properties ?? {}))
    for (const value of nasty)
      yield [
        `${name} = ${JSON.stringify(value)?.slice(0, 40)}`,
        { ...draft, body: { ...fields, [name]: value } },
      ];
  for (const name of Object.keys(shapes.query.properties ?? {}))
    for (const value of nasty)
      yield [
        `?${name}=${String(value).slice(0, 40)}`,
        { ...draft, query: { ...draft.query, [name]: value } },
      ];
  if (draft.body !== undefined)
    yield [
      'a prototype',
      { ...draft, body: '{"__proto__":{"isServer":true},"constructor":{"prototype":{}}}' },
    ];
}

for (const operation of operations as readonly Operation[]) {
  test(`${operation.id}: wrong in form or credential, it is refused with the right code and nothing changes`, async (context) => {
    const shapes = shapesOf(operation);
    const draft = draftOf(operation, await entitled(operation));
    const wrong: Spoilt[] = [
      ...(operation.isPublic ? [] : spoiltCredentials(operation, draft)),
      ...(operation.method === 'POST' && !operation.isUpload
        ? spoiltBodies(draft, shapes.body, operation)
        : []),
      ...spoiltAddresses(operation, draft, shapes),
    ];
    for (const [what, spoilt, codes] of wrong) {
      const code = await judged(souk, operation, spoilt, what);
      assert.ok(
        codes.some((each) => each === code),
        `${operation.id}, ${what}: ${code ?? 'was done'}, not ${codes.join(' or ')}`,
      );
    }
    context.diagnostic(`${wrong.length} wrong requests`);
  });

  test(`${operation.id}: about what nobody has, it is refused as not found or by its own codes`, async () => {
    const draft = draftOf(operation, await entitled(operation));
    const ids = Object.values(shapesOf(operation).params.properties ?? {});
    const code = await judged(souk, operation, draft, 'unknown ids');
    if (ids.some(({ pattern }) => idPrefixOf(pattern) !== undefined))
      assert.ok(code !== undefined, `${operation.id} was done for an id that nobody has`);
  });

  test(`${operation.id}: nasty texts and numbers never break it`, async () => {
    const draft = draftOf(operation, await entitled(operation));
    for (const [what, spoilt] of nastyFields(draft, shapesOf(operation)))
      await judged(souk, operation, spoilt, what);
  });
}

/**
 * A mock in which much has happened: every sentence of the suite has been played on it. A bad line is no part of what a
 * world looks like, so sentences about faults are left out; some sentences want the world for themselves and fail here.
 */
async function livedIn(): Promise<MockSouk> {
  const mock = await createMockSouk();
  const { faults: _, ...lives } = suites;
  const reached = { origin: mock.origin, fetch: mock.fetch, bench: benchOf(mock) };
  for (const sentence of Object.values(lives).flat())
    await sentence.holds(createStage(reached, () => {})).catch(() => undefined);
  mock.faults.clear();
  return mock;
}

/** A long walk asks about more of each kind, by more people: `THOROUGH=1`. */
const perState = process.env['THOROUGH'] === undefined ? 1 : 2;

/** Of everything that there is, some of each kind in each state, by prefix. */
function inhabitants(mock: MockSouk): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const seen = new Map<string, number>();
  for (const part of Object.values(mock.snapshot().store))
    for (const row of 'changed' in part ? part.changed : []) {
      const prefix = /^([a-z]{2,5})_/.exec(row.id)?.[1];
      const state = `${prefix} ${String(Reflect.get(row, 'status'))}`;
      const count = seen.get(state) ?? 0;
      if (prefix === undefined || count >= perState) continue;
      seen.set(state, count + 1);
      found.set(prefix, [...(found.get(prefix) ?? []), row.id]);
    }
  found.set('lst', [wellKnown.silkScarf, wellKnown.soldOut, wellKnown.closed]);
  found.set('sel', [wellKnown.weaver, wellKnown.newSeller]);
  return found;
}

/** Buyers who have bought something: their sessions open what strangers may not see. */
const buyersIn = (mock: MockSouk): string[] => [
  ...new Set(JSON.stringify(mock.snapshot().store).match(/buy_[a-zA-Z0-9]+/g)),
];

test('whoever asks for whatever in whichever state is answered as the contract says, and a refusal changes nothing', async (context) => {
  const mock = await livedIn();
  const world = inhabitants(mock);
  const everyone = await callers(mock, [
    ['seller', wellKnown.weaver],
    ['seller', wellKnown.newSeller],
    ['buyer', 'buy_stranger'],
    ['mediator', 'med_ruth'],
    ...buyersIn(mock)
      .slice(0, 2 * perState)
      .map((id) => ['buyer', id] as const),
  ]);
  const moment = mock.snapshot();
  const counts = { asked: 0, done: 0 };
  for (const operation of operations as readonly Operation[])
    for (const ids of aboutEach(operation, world))
      for (const [who, token] of everyone) {
        const code = await judged(
          mock,
          operation,
          draftOf(operation, token, ids),
          `${who} about ${JSON.stringify(ids)}`,
        );
        counts.asked += 1;
        if (code !== undefined) continue;
        counts.done += 1;
        if (operation.method === 'GET') continue;
        assert.deepEqual(
          (await mock.audit()).faults,
          [],
          `${operation.id} by ${who} about ${JSON.stringify(ids)}`,
        );
        await mock.restore(moment);
      }
  context.diagnostic(
    `${counts.asked} asked, ${counts.done} done, of ${[...world].map(([prefix, ids]) => `${ids.length} ${prefix}`).join(', ')}`,
  );
  assert.ok(counts.done > 50, 'some of it is allowed');
});

/** Each inhabitant in turn for the first id that an operation takes; the first of its kind for the others. */
function aboutEach(
  operation: Operation,
  world: ReadonlyMap<string, readonly string[]>,
): Record<string, string>[] {
  const shapes = shapesOf(operation);
  const taken = [shapes.params, shapes.body, shapes.query].flatMap(({ properties = {} }) =>
    Object.values(properties).flatMap(({ pattern }) => idPrefixOf(pattern) ?? []),
  );
  const first: Record<string, string> = Object.fromEntries(
    taken.flatMap((prefix) => {
      const id = world.get(prefix)?.[0];
      return id === undefined ? [] : [[prefix, id]];
    }),
  );
  const [turn] = taken;
  const turns = turn === undefined ? [] : (world.get(turn) ?? []);
  return turns.length === 0 ? [first] : turns.map((id) => ({ ...first, [turn ?? '']: id }));
}
