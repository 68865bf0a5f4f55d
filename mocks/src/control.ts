import type { App } from '@souk/platform/http';
import { profileName } from './faults/profiles.js';
import { readFault } from './faults/wire.js';
import { inspections } from './inspections.js';
import type { MockSouk } from './scenario.js';
import type { Snapshot } from './snapshot/snapshots.js';

/**
 * Adds what a test bench needs beside the platform, for callers outside this process. `GET /_mock` lists it:
 *
 * | call | body | answer |
 * | --- | --- | --- |
 * | `GET /_mock/clock` | | `{ now, isRunning }` |
 * | `POST /_mock/clock` | `{ advance: 'P10D' }`, `{ set: '2026-12-01T00:00:00.000Z' }` or `{ isRunning: true }` | `{ now, isRunning, fired }` |
 * | `GET /_mock/audit` | | the audit of the books, with every balance |
 * | `GET /_mock/bank` | | what the bank was asked, and answered |
 * | `POST /_mock/sessions` | `{ party: 'seller', id: 'sel_…' }` | a session, without a secret key |
 * | `POST /_mock/deliver` | `{ escrow: 'esc_…' }` | the escrow, after the carrier has delivered |
 * | `POST /_mock/stock` | `{ listing: 'lst_…', onHand: 5 }` | `{ listing, onHand }` |
 * | `GET /_mock/faults` | | what is active, what has struck, and the line that replays it |
 * | `POST /_mock/faults` | `{ what: { kind: 'lose_response' }, on?: '^POST', times?, chance? }` or `{ profile: 'flaky-3g' }` | `{ active }` |
 * | `DELETE /_mock/faults` | | `{ active: 0 }` |
 * | `GET /_mock/state` | | `{ hash }`, equal for equal states |
 * | `GET /_mock/snapshot` | | everything, to be posted back |
 * | `POST /_mock/snapshot` | a snapshot | `{ hash, now }` |
 * | `GET /_mock/journal` | | every movement of money, oldest first |
 * | `GET /_mock/escrow?escrow=esc_…` | | `{ escrow, timeline }`, as the platform sees the deal |
 * | `GET /_mock/webhooks` | | what was posted, whatever the address |
 * | `POST /_mock/webhooks` | `{ url: 'https://shop.example/webhooks' }` | the address, to which events are posted now, with its secret |
 * | `GET /_mock/profiles` | | the bad days that can be had |
 * | `POST /_mock/reset` | | `{ hash, now }`, as at the start; faults are taken out |
 */
export function withControl(souk: MockSouk): App {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/_mock') return json({ controls: Object.keys(controls) }, 200);
    if (!pathname.startsWith('/_mock/')) return souk.app(request);
    if (request.method === 'OPTIONS') return json(null, 204);
    const serve = controls[`${request.method} ${pathname.slice('/_mock/'.length)}`];
    if (!serve)
      return json({ detail: `The mock has no control at "${request.method} ${pathname}".` }, 404);
    try {
      const text = await request.text();
      const input = text === '' ? Object.fromEntries(searchParams) : JSON.parse(text);
      return json(await serve(souk, input), 200);
    } catch (error) {
      return json({ detail: error instanceof Error ? error.message : String(error) }, 400);
    }
  };
}

type Control = (souk: MockSouk, body: Record<string, unknown>) => Promise<unknown>;

const controls: Readonly<Record<string, Control>> = {
  ...inspections,
  'GET clock': async (souk) => timeOf(souk),
  'POST clock': moveClock,
  'GET audit': (souk) => souk.audit(),
  'GET bank': async (souk) => souk.bank.records(),
  'POST sessions': openSession,
  'POST deliver': deliver,
  'POST stock': async (souk, { listing, onHand }) => {
    await souk.restock(String(listing), Number(onHand));
    return { listing, onHand };
  },
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
  'GET state': async (souk) => ({ hash: souk.stateHash() }),
  'GET snapshot': async (souk) => souk.snapshot(),
  'POST snapshot': async (souk, body) => {
    // Whether it is one is found out, and said, by whoever takes it.
    await souk.restore(body as unknown as Snapshot);
    return { hash: souk.stateHash(), now: souk.clock.now() };
  },
  'POST reset': async (souk) => {
    souk.faults.clear();
    await souk.reset();
    return { hash: souk.stateHash(), now: souk.clock.now() };
  },
};

const timeOf = ({ clock }: MockSouk): { now: string; isRunning: boolean } => ({
  now: clock.now(),
  isRunning: clock.isRunning,
});

async function moveClock(souk: MockSouk, body: Record<string, unknown>): Promise<unknown> {
  const { advance, set, isRunning } = body;
  if (typeof isRunning === 'boolean') {
    if (isRunning) souk.clock.run();
    else souk.clock.freeze();
    return { ...timeOf(souk), fired: await souk.clock.tick() };
  }
  if (typeof advance !== 'string' && typeof set !== 'string')
    throw new RangeError(
      'Send { "advance": "P10D" }, { "set": "2026-12-01T00:00:00.000Z" } or { "isRunning": true }.',
    );
  const fired =
    typeof advance === 'string'
      ? await souk.clock.advance(advance)
      : await souk.clock.set(String(set));
  return { ...timeOf(souk), fired };
}

async function openSession(
  souk: MockSouk,
  { party, id }: Record<string, unknown>,
): Promise<unknown> {
  if ((party !== 'seller' && party !== 'buyer' && party !== 'mediator') || typeof id !== 'string')
    throw new RangeError(
      'Send { "party": "seller", "id": "sel_…" }, or "buyer" with "buy_…", or "mediator" with "med_…".',
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
  caller: {
    scopes: new Set(['session:create', 'session:mediate', 'escrow:act'] as const),
    isServer: true,
  },
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
