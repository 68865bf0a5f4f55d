import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDuration,
  epochMsOf,
  escrowActions,
  escrowActors,
  escrowGuards,
  escrowStatuses,
  escrowTransitions,
  instantOf,
  type EscrowStatus,
  type EscrowTransition,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { noon, unpaidEscrow } from '../testing/fixtures.js';
import type { EscrowRow } from './rows.js';
import {
  applyTransition,
  availableActions,
  deadlineOf,
  findTransition,
  timerAt,
} from './transition.js';

const dayMs = 86_400_000;
const table: readonly EscrowTransition[] = escrowTransitions;

/** An escrow in a state, with every deadline of that state a day ahead of noon. */
function escrowIn(status: EscrowStatus): EscrowRow {
  const ahead = addDuration(noon, 'P1D');
  const { payBy: _p, expiresAt: _e, ...rest } = unpaidEscrow;
  const deadlines: Partial<Record<EscrowStatus, Partial<EscrowRow>>> = {
    awaiting_payment: { payBy: ahead, expiresAt: ahead },
    funded: { shipBy: ahead, expiresAt: ahead },
    shipped: { confirmBy: ahead },
    delivered: { confirmBy: ahead },
    // Disputed when shipped, three days before the money would have gone to the seller; decided for the buyer.
    disputed: {
      frozen: { status: 'shipped', leftMs: { confirmBy: 3 * dayMs }, at: noon },
      disputeCount: 1,
      decision: 'refund',
    },
  };
  return { ...rest, status, ...deadlines[status] };
}

const beside = (instant: string, ms: number): string => instantOf(epochMsOf(instant) + ms);

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    return error.code;
  }
}

test('every state × action × actor is allowed exactly as the table says, or refused with its own code', () => {
  let cells = 0;
  for (const status of escrowStatuses)
    for (const action of escrowActions)
      for (const actor of escrowActors) {
        cells += 1;
        const escrow = escrowIn(status);
        const rows = table.filter((row) => row.from === status && row.action === action);
        const own = rows.filter(({ actors }) => actors.includes(actor));
        const holds = own.some(({ guard }) => guard === undefined || escrowGuards[guard](escrow, noon));
        const expected =
          rows.length === 0
            ? 'transition_not_allowed'
            : own.length === 0
              ? 'actor_not_allowed'
              : own[0]?.firesAt
                ? 'deadline_passed'
                : holds
                  ? 'allowed'
                  : 'transition_not_allowed';
        const found = codeOf(() => findTransition(escrow, action, actor, noon));
        assert.equal(found, expected, `${status} × ${action} × ${actor}`);
      }
  assert.equal(cells, escrowStatuses.length * escrowActions.length * escrowActors.length);
}); // prettier-ignore

/** The rules as the product states them, each by itself: who may do what from where. Written without looking at the table. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  'The platform alone turns a payment into held money.': ['awaiting_payment fund platform'],
  'An unpaid purchase can be called off by the buyer, or by the shop.': ['awaiting_payment cancel buyer', 'awaiting_payment cancel platform'],
  'Time ends what was not paid, not shipped or not confirmed, and nobody else plays the clock.': ['awaiting_payment expire system', 'funded expire system', 'shipped auto_release system', 'delivered auto_release system'],
  'Only the seller ships, and only what is paid.': ['funded ship seller'],
  'Before shipping the seller may give the money back; the buyer only once shipping is late.': ['funded cancel seller', 'funded cancel buyer'],
  'The carrier’s word comes through the platform.': ['shipped deliver platform'],
  'Who has to check the goods may extend and confirm: the buyer, from shipping on.': ['shipped extend buyer', 'delivered extend buyer', 'shipped confirm buyer', 'delivered confirm buyer'],
  'While the money is held the buyer may pay a part of it and the seller give a part back.': ['funded release_part buyer', 'shipped release_part buyer', 'delivered release_part buyer', 'funded refund_part seller', 'shipped refund_part seller', 'delivered refund_part seller'],
  'Only the buyer claims, from funded, shipped or delivered, and only the buyer takes a claim back.': ['funded dispute buyer', 'shipped dispute buyer', 'delivered dispute buyer', 'disputed withdraw buyer'],
  'A dispute ends by what a party agrees to, a mediator decides, or silence means.': ['release', 'refund', 'settle'].flatMap((action) => ['buyer', 'seller', 'mediator', 'system'].map((actor) => `disputed ${action} ${actor}`)),
}; // prettier-ignore

test('the table says what the product says, sentence by sentence, and nothing else', () => {
  const told = new Set(Object.values(sentences).flat());
  const found = new Set(table.flatMap(({ from, action, actors }) => actors.map((actor) => `${from} ${action} ${actor}`))); // prettier-ignore
  assert.deepEqual([...found].sort(), [...told].sort());
});

test('an action is allowed one millisecond before its deadline and refused at it', () => {
  for (const row of table) {
    if (!row.before) continue;
    const actor = row.actors[0] ?? 'buyer';
    const late = row.guard === 'shipping_is_late' ? { shipBy: noon } : {};
    const escrow = { ...escrowIn(row.from), ...late };
    const deadline = escrow[row.before] ?? '';
    const at = (ms: number): string =>
      codeOf(() => findTransition(escrow, row.action, actor, beside(deadline, ms)));
    assert.deepEqual(
      [at(-1), at(0), at(1)],
      ['allowed', 'deadline_passed', 'deadline_passed'],
      row.action,
    );
  }
});

test('a timer fires at its deadline and not a millisecond sooner', () => {
  for (const row of table) {
    if (!row.firesAt) continue;
    const escrow = escrowIn(row.from);
    const deadline = escrow[row.firesAt] ?? '';
    const at = (ms: number): string =>
      codeOf(() => findTransition(escrow, row.action, 'system', beside(deadline, ms)));
    assert.deepEqual(
      [at(-1), at(0), at(1)],
      ['deadline_passed', 'allowed', 'allowed'],
      `${row.from} ${row.action}`,
    );
  }
});

test('the buyer may cancel a funded escrow from the moment shipping is late', () => {
  const escrow = escrowIn('funded');
  const { shipBy = '' } = escrow;
  assert.equal(
    codeOf(() => findTransition(escrow, 'cancel', 'buyer', beside(shipBy, -1))),
    'transition_not_allowed',
  );
  assert.equal(
    findTransition({ ...escrow, expiresAt: undefined }, 'cancel', 'buyer', shipBy).reason,
    'shipped_late',
  );
});

test('paying sets the time to ship, shipping the time to confirm, and an extension adds to that once', () => {
  const step = (
    escrow: EscrowRow,
    action: 'fund' | 'ship' | 'extend',
    actor: 'platform' | 'seller' | 'buyer',
  ) => applyTransition(escrow, findTransition(escrow, action, actor, noon), noon);
  const funded = step(unpaidEscrow, 'fund', 'platform');
  assert.equal(funded.shipBy, '2026-11-25T12:00:00.000Z');
  assert.equal(funded.expiresAt, '2026-12-07T12:00:00.000Z');
  assert.equal(funded.payBy, undefined);
  const shipped = step(funded, 'ship', 'seller');
  assert.equal(shipped.confirmBy, '2026-12-02T12:00:00.000Z');
  assert.deepEqual([shipped.shipBy, shipped.expiresAt], [undefined, undefined]);
  const extended = step(shipped, 'extend', 'buyer');
  assert.equal(extended.confirmBy, '2026-12-05T12:00:00.000Z');
  assert.equal(
    codeOf(() => step(extended, 'extend', 'buyer')),
    'transition_not_allowed',
  );
});

test('a state has at most one timer, and only states that end by themselves have one', () => {
  for (const status of escrowStatuses) {
    const timers = table.filter((row) => row.from === status && row.firesAt);
    assert.ok(timers.length <= 1, status);
    assert.equal(deadlineOf(escrowIn(status)) !== undefined, timers.length === 1, status);
  }
});

test('the actions offered to a party are those that would be taken', () => {
  for (const status of escrowStatuses)
    for (const actor of escrowActors) {
      const escrow = escrowIn(status);
      const taken = escrowActions.filter(
        (action) => codeOf(() => findTransition(escrow, action, actor, noon)) === 'allowed',
      );
      assert.deepEqual(
        new Set(availableActions(escrow, actor, noon)),
        new Set(taken),
        `${status} ${actor}`,
      );
    }
});

test('a dispute stops the clock and a withdrawal lets it go on with what was left, from every state', () => {
  for (const status of ['funded', 'shipped', 'delivered'] as const) {
    const before = escrowIn(status);
    const stopped = applyTransition(before, findTransition(before, 'dispute', 'buyer', noon), noon);
    assert.deepEqual([stopped.shipBy, stopped.expiresAt, stopped.confirmBy], [undefined, undefined, undefined]); // prettier-ignore
    assert.equal(timerAt(stopped), undefined, 'nothing fires while it is disputed');
    const later = addDuration(noon, 'P40D');
    const on = applyTransition(stopped, findTransition(stopped, 'withdraw', 'buyer', later), later);
    assert.equal(on.status, status);
    for (const deadline of ['shipBy', 'expiresAt', 'confirmBy'] as const)
      assert.equal(on[deadline], before[deadline] && addDuration(before[deadline], 'P40D'));
  }
});

test('shipping that was late when the claim was made is late when it is withdrawn', () => {
  const late = { ...escrowIn('funded'), shipBy: beside(noon, -1) };
  const stopped = applyTransition(late, findTransition(late, 'dispute', 'buyer', noon), noon);
  const on = applyTransition(stopped, findTransition(stopped, 'withdraw', 'buyer', noon), noon);
  assert.deepEqual(availableActions(on, 'buyer', noon).includes('cancel'), true);
});

test('an escrow can be disputed three times, not more', () => {
  const escrow = { ...escrowIn('shipped'), disputeCount: 3 };
  assert.equal(codeOf(() => findTransition(escrow, 'dispute', 'buyer', noon)), 'transition_not_allowed'); // prettier-ignore
});

test('the seller is reminded 48 and 70 hours after the payment, and the buyer told when shipping is late', () => {
  const funded: EscrowRow = { ...escrowIn('funded'), fundedAt: noon, shipBy: addDuration(noon, 'PT72H'), expiresAt: addDuration(noon, 'P15D') }; // prettier-ignore
  assert.deepEqual(moments(funded), [
    [addDuration(noon, 'PT48H'), 'escrow.ship_reminder'],
    [addDuration(noon, 'PT70H'), 'escrow.ship_reminder'],
    [addDuration(noon, 'PT72H'), 'escrow.shipping_late'],
    [addDuration(noon, 'P15D'), 'escrow.refunded'],
  ]);
});

test('the buyer is reminded a day and two hours before the end, and anew after an extension', () => {
  const shipped: EscrowRow = { ...escrowIn('shipped'), shippedAt: noon, confirmBy: addDuration(noon, 'P10D') }; // prettier-ignore
  assert.deepEqual(moments(shipped).map(([at]) => at), [addDuration(noon, 'P9D'), addDuration(noon, 'PT238H'), addDuration(noon, 'P10D')]); // prettier-ignore
  const reminded = { ...shipped, remindedAt: addDuration(noon, 'PT238H') };
  const at = addDuration(noon, 'PT239H');
  const extended = applyTransition(reminded, findTransition(reminded, 'extend', 'buyer', at), at);
  assert.deepEqual(moments(extended).map(([each]) => each), [addDuration(noon, 'P12D'), addDuration(noon, 'PT310H'), addDuration(noon, 'P13D')]); // prettier-ignore
});

/** What happens by itself, one after the other. */
function moments(escrow: EscrowRow): [string, string][] {
  const timer = timerAt(escrow);
  if (!timer) return [];
  if ('row' in timer) return [[timer.at, timer.row.event]];
  return [[timer.at, timer.reminder.event], ...moments({ ...escrow, remindedAt: timer.at })];
}
