import type { App } from '@souk/platform/http';
import type { Fault } from './faults.js';
import type { MockSouk } from './scenario.js';

/**
 * Adds what a test bench needs beside the platform, for callers outside this process:
 *
 * | call | body | answer |
 * | --- | --- | --- |
 * | `GET /_mock/clock` | | `{ now }` |
 * | `POST /_mock/clock` | `{ advance: 'P10D' }` or `{ set: '2026-12-01T00:00:00.000Z' }` | `{ now, fired }` |
 * | `GET /_mock/audit` | | the audit of the books, with every balance |
 * | `POST /_mock/sessions` | `{ party: 'seller', id: 'sel_…' }` | a session, without a secret key |
 * | `POST /_mock/faults` | `{ what: { kind: 'lose_response' }, on?: '^POST', times?, chance? }` | `{ active }` |
 * | `DELETE /_mock/faults` | | `{ active: 0 }` |
 */
export function withControl(souk: MockSouk): App {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/_mock/')) return souk.app(request);
    if (request.method === 'OPTIONS') return json(null, 204);
    const serve = controls[`${request.method} ${pathname.slice('/_mock/'.length)}`];
    if (!serve)
      return json({ detail: `The mock has no control at "${request.method} ${pathname}".` }, 404);
    try {
      const text = await request.text();
      return json(await serve(souk, text === '' ? {} : JSON.parse(text)), 200);
    } catch (error) {
      return json({ detail: error instanceof Error ? error.message : String(error) }, 400);
    }
  };
}

type Control = (souk: MockSouk, body: Record<string, unknown>) => Promise<unknown>;

const controls: Readonly<Record<string, Control>> = {
  'GET clock': async (souk) => ({ now: souk.clock.now() }),
  'POST clock': moveClock,
  'GET audit': (souk) => souk.audit(),
  'POST sessions': openSession,
  'POST faults': addFault,
  'DELETE faults': async (souk) => {
    souk.faults.clear();
    return { active: 0 };
  },
};

async function moveClock(souk: MockSouk, body: Record<string, unknown>): Promise<unknown> {
  const { advance, set } = body;
  if (typeof advance !== 'string' && typeof set !== 'string')
    throw new RangeError('Send { "advance": "P10D" } or { "set": "2026-12-01T00:00:00.000Z" }.');
  const fired =
    typeof advance === 'string'
      ? await souk.clock.advance(advance)
      : await souk.clock.set(String(set));
  return { now: souk.clock.now(), fired };
}

async function openSession(
  souk: MockSouk,
  { party, id }: Record<string, unknown>,
): Promise<unknown> {
  if ((party !== 'seller' && party !== 'buyer') || typeof id !== 'string')
    throw new RangeError(
      'Send { "party": "seller", "id": "sel_…" } or { "party": "buyer", "id": "buy_…" }.',
    );
  const key = souk.platform.newId('key');
  const wish = { principal: 'mock', key, fingerprint: `${party} ${id}` };
  const caller = { scopes: new Set(['session:create'] as const), isServer: true };
  return (
    await souk.platform.sessions.create({ caller, wish, now: souk.clock.now() }, { party, id })
  ).value;
}

const kinds = ['latency', 'lose_request', 'lose_response'] as const;

async function addFault(souk: MockSouk, body: Record<string, unknown>): Promise<unknown> {
  const { on, times, chance } = body;
  souk.faults.add({
    what: readEffect(body['what']),
    ...(typeof on === 'string' ? { on: new RegExp(on) } : {}),
    ...(typeof times === 'number' ? { times } : {}),
    ...(typeof chance === 'number' ? { chance } : {}),
  });
  return { active: souk.faults.active.length };
}

function readEffect(what: unknown): Fault['what'] {
  const kind = typeof what === 'object' && what !== null && 'kind' in what ? what.kind : undefined;
  const known = kinds.find((each) => each === kind);
  if (!known || typeof what !== 'object' || what === null)
    throw new RangeError(`"what.kind" must be one of ${kinds.join(', ')}.`);
  if (known !== 'latency') return { kind: known };
  const milliseconds = 'milliseconds' in what ? Number(what.milliseconds) : NaN;
  if (!(milliseconds >= 0)) throw new RangeError('"what.milliseconds" must be a number from 0 up.');
  return { kind: known, milliseconds };
}

const json = (value: unknown, status: number): Response =>
  new Response(value === null ? null : JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'content-type',
      'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    },
  });
