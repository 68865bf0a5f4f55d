import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDuration,
  epochMsOf,
  escrowActions,
  escrowReminders,
  escrowStatuses,
  escrowTransitions,
  instantOf,
  type Escrow,
  type EscrowAction,
  type EscrowDeadline,
  type EscrowTransition,
} from '@souk/sdk/contract';
import { goodCard } from './gateway.js';
import { actorOf, knockers, openDeal, story, type Deal, type Knocker } from './testing/deal.js';
import {
  escrowWorlds as worlds,
  holdsIn,
  type EscrowWorld as World,
} from './testing/escrow-worlds.js';

/*
 * The transition table, asked over HTTP: every state in every variant that a guard can tell apart, every action that a
 * request can ask for, everybody who may knock. What is expected is read from the table alone, never from the engine.
 * How a dispute goes on and ends is asked in `dispute-matrix.test.ts`.
 */
const table: readonly EscrowTransition[] = escrowTransitions;

const part = { amount: { amount: 100, currency: 'USD' } };
type Request = readonly [path: string, body: unknown];

/** How each action is asked for. Timers are asked for by nobody, and a dispute is ended by its own steps. */
const requests: Readonly<Partial<Record<EscrowAction, (deal: Deal, escrow: Escrow) => Request | undefined>>> = {
  fund: ({ checkout }) => [`/v1/checkouts/${checkout}/pay`, { card: goodCard }],
  ship: ({ escrow }) => [`/v1/escrows/${escrow}/ship`, { carrier: 'dhl', trackingNumber: '1234567890' }],
  deliver: ({ escrow }) => [`/v1/escrows/${escrow}/deliver`, {}],
  confirm: ({ escrow }) => [`/v1/escrows/${escrow}/confirm`, {}],
  extend: ({ escrow }) => [`/v1/escrows/${escrow}/extend`, {}],
  cancel: ({ escrow }) => [`/v1/escrows/${escrow}/cancel`, {}],
  release_part: ({ escrow }) => [`/v1/escrows/${escrow}/release-part`, part],
  refund_part: ({ escrow }) => [`/v1/escrows/${escrow}/refund-part`, part],
  dispute: ({ escrow }) => ['/v1/disputes', { escrow, reason: 'other', statement: 'Something is wrong.' }],
  withdraw: (_deal, { dispute }) => (dispute === null ? undefined : [`/v1/disputes/${dispute}/withdraw`, {}]),
}; // prettier-ignore
const asked = escrowActions.filter((action) => requests[action] !== undefined);

/** What the table says: the row that is taken, or the code of the refusal. */
function expected(world: World, action: EscrowAction, who: Knocker): EscrowTransition | string {
  const { status } = world;
  const actor = actorOf[who];
  if (action === 'fund') {
    if (actor !== 'platform') return 'scope_missing';
    if (status === 'canceled' || status === 'expired') return 'checkout_expired';
    if (status !== 'awaiting_payment') return 'checkout_paid';
  }
  if (actor === undefined) return who === 'other_page' ? 'client_secret_wrong' : 'scope_missing';
  const rows = table.filter((row) => row.from === status && row.action === action);
  const own = rows.filter(({ actors }) => actors.includes(actor));
  if (rows.length === 0) return 'transition_not_allowed';
  if (own.length === 0) return 'actor_not_allowed';
  return (
    own.find(({ guard }) => guard === undefined || holdsIn(world, guard)) ??
    'transition_not_allowed'
  );
}

const statuses: Readonly<Record<string, number>> = {
  scope_missing: 403,
  client_secret_wrong: 403,
  actor_not_allowed: 403,
  transition_not_allowed: 409,
  checkout_expired: 409,
  checkout_paid: 409,
};

/** The first world of each state, where every guard of people holds but that of late shipping. */
const firstOfEach = Object.entries(worlds).filter(
  ([, { status }], index, all) => all.findIndex(([, other]) => other.status === status) === index,
);

async function reached({ reach, status }: World): Promise<Deal> {
  const deal = await openDeal();
  await reach(story(deal));
  assert.equal((await deal.read()).status, status);
  return deal;
}

test('each state can be reached, and each action is asked for, but those of timers and of the end of a dispute', () => {
  assert.deepEqual(
    new Set(Object.values(worlds).map(({ status }) => status)),
    new Set(escrowStatuses),
  );
  assert.deepEqual(
    escrowActions.filter((action) => !asked.includes(action)),
    ['expire', 'auto_release', 'release', 'refund', 'settle'],
  );
});

for (const [name, world] of Object.entries(worlds))
  test(`${name}: everybody's every action over HTTP is what the table says, and a refusal changes nothing`, async (context) => {
    const deal = await reached(world);
    const { souk } = deal;
    const before = await deal.read();
    const moment = souk.snapshot();
    const entriesBefore = (await souk.audit()).entries;
    const counts = { allowed: 0, refused: 0 };
    const possible = new Map<Knocker, EscrowAction[]>();
    for (const action of asked)
      for (const who of knockers) {
        const request = requests[action]?.(deal, before);
        if (!request) continue;
        const wanted = expected(world, action, who);
        const mark = souk.stateHash();
        const { status, code, json } = await deal.ask(who, ...request);
        const told = `${name}: ${action} by ${who}: ${status} ${JSON.stringify(json)}`;
        if (typeof wanted === 'string') {
          counts.refused += 1;
          assert.deepEqual([code, status], [wanted, statuses[wanted]], told);
          assert.equal(souk.stateHash(), mark, `${told} changed something`);
          continue;
        }
        counts.allowed += 1;
        possible.set(who, [...(possible.get(who) ?? []), action]);
        assert.ok(status < 300, told);
        await assertTaken(deal, wanted, { before, entriesBefore, who, told });
        await souk.restore(moment);
      }
    for (const who of knockers.filter((each) => actorOf[each] !== undefined)) {
      const { availableActions } = await deal.read(who);
      assert.deepEqual(
        new Set(availableActions),
        new Set(possible.get(who)),
        `what ${who} is offered is what is done when it is asked for`,
      );
    }
    context.diagnostic(`${counts.allowed} allowed, ${counts.refused} refused`);
  });

const deadlines = ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const satisfies EscrowDeadline[];

/** State, deadlines, books and history are what the row says. */
async function assertTaken(
  deal: Deal,
  row: EscrowTransition,
  { before, entriesBefore, who, told }: { before: Escrow; entriesBefore: number; who: Knocker; told: string },
): Promise<void> {
  const now = deal.souk.clock.now();
  const after = await deal.read();
  assert.equal(after.status, row.to, told);
  for (const deadline of deadlines) {
    const term = row.sets?.[deadline];
    const from = row.action === 'extend' ? (before[deadline] ?? now) : now;
    const length = { shipWithin: 'PT72H', confirmWithin: 'P10D', extendBy: 'P3D', payWithin: 'PT10M', expireAfter: 'P15D' } as const;
    if (term) assert.equal(after[deadline], addDuration(from, length[term]), `${told}: ${deadline}`);
    else if (row.clears?.includes(deadline)) assert.equal(after[deadline], null, `${told}: ${deadline}`);
    else if (row.clocks === undefined) assert.equal(after[deadline], before[deadline], `${told}: ${deadline}`);
  }
  const { entries, faults } = await deal.souk.audit();
  assert.deepEqual([faults, entries - entriesBefore], [[], row.ledger ? 1 : 0], told);
  const total = before.quote.total.amount;
  const held: Partial<Record<NonNullable<EscrowTransition['ledger']>, number>> = {
    hold: total, release: 0, refund: 0, release_part: before.held.amount - 100, refund_part: before.held.amount - 100,
  };
  assert.equal(after.held.amount, row.ledger ? held[row.ledger] : before.held.amount, told);
  if (row.reason !== undefined && row.from !== row.to) assert.equal(after.outcome, row.reason, told);
  const { data } = Object((await deal.ask('platform', `/v1/escrows/${deal.escrow}/timeline`)).json);
  const line = data.at(-1);
  assert.deepEqual([line.type, line.status], [row.event, row.to], told);
  assert.ok(row.actors.includes(line.actor) && (line.actor === actorOf[who] || row.action === 'fund'), told);
} // prettier-ignore

const beside = (instant: string, ms: number): string => instantOf(epochMsOf(instant) + ms);

/** Moves time to an instant, everybody signed in. */
async function at(deal: Deal, instant: string): Promise<void> {
  await deal.souk.clock.set(instant);
  await deal.signIn();
}

test('an action that must come before a deadline is done a millisecond before it, and at it and after it refused', async (context) => {
  let cells = 0;
  for (const [name, world] of firstOfEach) {
    const rows = table.filter(
      (row) =>
        row.from === world.status &&
        row.before !== undefined &&
        (row.guard === undefined || holdsIn(world, row.guard)),
    );
    if (rows.length === 0) continue;
    const deal = await reached(world);
    const before = await deal.read();
    const moment = deal.souk.snapshot();
    const timer = table.find((row) => row.from === world.status && row.firesAt !== undefined);
    for (const row of rows)
      for (const ms of [-1, 0, 1]) {
        const [who] = row.actors;
        const request = requests[row.action]?.(deal, before);
        const deadline = row.before && before[row.before];
        assert.ok(who !== undefined && who !== 'system' && request && deadline, row.action);
        await at(deal, beside(deadline, ms));
        const mark = deal.souk.stateHash();
        const { status, code } = await deal.ask(who, ...request);
        const told = `${name}: ${row.action} ${ms} ms from ${row.before}`;
        cells += 1;
        if (ms < 0) assert.deepEqual([status < 300, code], [true, undefined], told);
        else {
          assert.equal(status, 409, told);
          assert.equal(deal.souk.stateHash(), mark, told);
          assert.equal((await deal.read()).status, timer?.to, told);
        }
        await deal.souk.restore(moment);
      }
  }
  context.diagnostic(`${cells} cells`);
  const guarded = table.filter(({ before, guard }) => before && guard !== 'shipping_is_late');
  assert.equal(cells, 3 * guarded.length);
});

test('a timer fires at its deadline: not a millisecond before, once, with the reason of its row', async () => {
  for (const [name, world] of firstOfEach) {
    const row = table.find(({ from, firesAt }) => from === world.status && firesAt !== undefined);
    if (!row?.firesAt) continue;
    const deal = await reached(world);
    const deadline = (await deal.read())[row.firesAt];
    assert.ok(deadline !== null, name);
    const { entries } = await deal.souk.audit();
    for (const [ms, status] of [
      [-1, row.from],
      [0, row.to],
      [1, row.to],
    ] as const) {
      await deal.souk.clock.set(beside(deadline, ms));
      const escrow = await deal.read();
      assert.equal(escrow.status, status, `${name}, ${ms} ms from ${row.firesAt}`);
      if (ms >= 0) assert.equal(escrow.outcome, row.reason ?? null, name);
    }
    const after = await deal.souk.audit();
    assert.deepEqual([after.faults, after.entries - entries], [[], row.ledger ? 1 : 0], name);
  }
});

test('shipping is late for the buyer from its deadline on, to the millisecond', async () => {
  const deal = await reached({ status: 'funded', reach: (steps) => steps.pay() });
  const { shipBy } = await deal.read();
  assert.ok(shipBy !== null);
  const moment = deal.souk.snapshot();
  for (const [ms, code] of [
    [-1, 'transition_not_allowed'],
    [0, undefined],
    [1, undefined],
  ] as const) {
    await at(deal, beside(shipBy, ms));
    assert.equal((await deal.ask('buyer', `/v1/escrows/${deal.escrow}/cancel`, {})).code, code);
    await deal.souk.restore(moment);
  }
});

test('each reminder is given at its instant, not a millisecond sooner, and once', async () => {
  for (const [name, world] of firstOfEach)
    for (const reminder of escrowReminders.filter(({ status }) => status === world.status)) {
      const deal = await reached(world);
      const escrow = await deal.read();
      const deadline = escrow[reminder.deadline];
      assert.ok(deadline !== null);
      const due = beside(deadline, -{ PT24H: 24, PT2H: 2, PT0S: 0 }[reminder.before] * 3_600_000);
      if (due <= deal.souk.clock.now()) continue;
      const count = async (): Promise<number> => {
        const { json } = await deal.ask('platform', `/v1/escrows/${deal.escrow}/timeline`);
        const lines: { type: string; at: string }[] = Object(json).data;
        return lines.filter(({ type, at: when }) => type === reminder.event && when === due).length;
      };
      for (const [ms, times] of [
        [-1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        await deal.souk.clock.set(beside(due, ms));
        assert.equal(await count(), times, `${name}: ${reminder.event}, ${ms} ms from ${due}`);
      }
    }
});
