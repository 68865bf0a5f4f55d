import type { App } from '@souk/platform/http';
import { profileName } from './faults/profiles.js';
import { readFault } from './faults/wire.js';
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
 * | `POST /_mock/deliver` | `{ escrow: 'esc_…' }` | the escrow, after the carrier has delivered |
 * | `POST /_mock/faults` | `{ what: { kind: 'lose_response' }, on?: '^POST', times?, chance? }` or `{ profile: 'flaky-3g' }` | `{ active }` |
 * | `GET /_mock/faults` | | what is active, what has struck, and the line that replays it |
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
  'POST deliver': deliver,
  'GET faults': async (souk) => ({
    replay: souk.replay,
    active: souk.faults.active.map(({ on, ...fault }) => ({ ...fault, on: on?.source })),
    struck: souk.faults.struck,
  }),
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
  const call = callOf(souk, `${party} ${id}`);
  return (await souk.platform.sessions.create(call, { party, id })).value;
}

async function deliver(souk: MockSouk, { escrow }: Record<string, unknown>): Promise<unknown> {
  if (typeof escrow !== 'string') throw new RangeError('Send { "escrow": "esc_…" }.');
  return (await souk.platform.escrows.deliver(callOf(souk, `deliver ${escrow}`), escrow)).value;
}

/** A call of the bench's own, which acts like a server of the platform's customer. */
const callOf = (
  souk: MockSouk,
  fingerprint: string,
): Parameters<MockSouk['platform']['escrows']['deliver']>[0] => ({
  caller: { scopes: new Set(['session:create', 'escrow:act'] as const), isServer: true },
  wish: { principal: 'mock', key: souk.platform.newId('key'), fingerprint },
  now: souk.clock.now(),
});

async function addFault(souk: MockSouk, body: Record<string, unknown>): Promise<unknown> {
  const { profile } = body;
  if (profile === undefined) souk.faults.add(readFault(body));
  else souk.faults.use(profileName(String(profile)));
  return { active: souk.faults.active.length };
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
