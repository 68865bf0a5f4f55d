import assert from 'node:assert/strict';
import test from 'node:test';
import {
  escrowActions,
  escrowGuards,
  escrowReminders,
  escrowStatuses,
  escrowTermLimits,
  escrowTerms,
  escrowTransitions,
  type EscrowDeadline,
  type EscrowStatus,
  type EscrowTransition,
} from './escrow-transitions.js';
import { durationMs } from './time.js';

const table: readonly EscrowTransition[] = escrowTransitions;
const from = (status: EscrowStatus): EscrowTransition[] =>
  table.filter((transition) => transition.from === status);
const ends = escrowStatuses.filter((status) => from(status).length === 0);

/** Whether a path may go on with this step: a claim that is withdrawn leads back to where it was made. */
const follows = (path: readonly EscrowTransition[], next: EscrowTransition): boolean =>
  next.from !== next.to &&
  !path.includes(next) &&
  (next.clocks !== 'resume' || path.findLast(({ clocks }) => clocks === 'stop')?.from === next.to);

/** Every path that an escrow can take to an end; steps that lead back to their own state are looked at by themselves. */
function* paths(status: EscrowStatus, path: EscrowTransition[] = []): Generator<EscrowTransition[]> {
  if (ends.includes(status)) yield path;
  for (const next of from(status)) if (follows(path, next)) yield* paths(next.to, [...path, next]);
} // prettier-ignore
const all = [...paths('awaiting_payment')];
const loops = table.filter((row) => row.from === row.to);

test('five states are ends, and every state is on the way from the first to one of them', () => {
  assert.deepEqual(ends, ['released', 'refunded', 'settled', 'canceled', 'expired']);
  const met = new Set(all.flatMap((path) => path.map(({ to }) => to)));
  assert.deepEqual([...met, 'awaiting_payment'].sort(), [...escrowStatuses].sort());
});

test('every row is on some path or stays where it is, and every action is in some row', () => {
  const lost = table.filter((row) => !loops.includes(row) && !all.some((path) => path.includes(row))); // prettier-ignore
  assert.deepEqual(lost, []);
  assert.deepEqual(new Set(table.map(({ action }) => action)), new Set(escrowActions));
});

test('on every path money that was held goes out as a whole exactly once, and unheld money never', () => {
  for (const path of all) {
    const effects = path.flatMap(({ ledger }) => ledger ?? []);
    const expected = effects.includes('hold') ? 2 : 0;
    assert.equal(effects.length, expected, JSON.stringify(effects));
    assert.ok(expected === 0 || effects[0] === 'hold');
    assert.ok(expected === 0 || ['release', 'refund', 'split'].includes(effects[1] ?? ''));
  }
});

test('steps that stay where they are move a part of the money at most, and only while some is held', () => {
  for (const { from: status, ledger, action } of loops) {
    assert.ok(['funded', 'shipped', 'delivered'].includes(status));
    assert.equal(ledger, action === 'extend' ? undefined : action);
  }
});

test('money that goes out says why; a dispute brings its own reason', () => {
  for (const { ledger, reason, from: status } of table)
    assert.equal(reason !== undefined, ledger !== undefined && ledger !== 'hold' && status !== 'disputed'); // prettier-ignore
});

test('no state can last for ever: a timer leads out of each, and its deadline has been set on the way', () => {
  // Creation sets these two.
  const set = new Set<EscrowDeadline>(['payBy', 'expiresAt']);
  for (const path of all) {
    const running = new Set(set);
    let stopped = new Set<EscrowDeadline>();
    for (const { from: status, before, firesAt, sets, clears, clocks } of path) {
      const timers = from(status).filter((row) => row.firesAt !== undefined);
      // A disputed escrow is moved by the clocks of its dispute.
      assert.equal(timers.length, status === 'disputed' ? 0 : 1, status);
      for (const { firesAt: at } of timers) assert.ok(at !== undefined && running.has(at), status);
      for (const deadline of [before, firesAt])
        if (deadline !== undefined) assert.ok(running.has(deadline), `${status} ${deadline}`);
      if (clocks === 'stop') stopped = new Set(running);
      for (const deadline of clears ?? []) running.delete(deadline);
      if (clocks === 'resume') for (const deadline of stopped) running.add(deadline);
      for (const deadline of ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const)
        if (sets?.[deadline] !== undefined) running.add(deadline);
    }
    assert.deepEqual([...running], [], 'an ended escrow waits for nothing');
  }
}); // prettier-ignore

test('a party that takes an action from a state can mean one row only: others differ by guards that exclude each other', () => {
  for (const status of escrowStatuses)
    for (const row of from(status))
      for (const actor of row.actors) {
        const same = from(status).filter(({ action, actors }) => action === row.action && actors.includes(actor)); // prettier-ignore
        assert.ok(same.length === 1 || row.action === 'withdraw', `${status} ${row.action}`);
        for (const was of ['funded', 'shipped', 'delivered'])
          assert.equal(same.length === 1 ? 1 : same.filter(({ guard }) => guard && escrowGuards[guard]({ frozen: { status: was } }, '')).length, 1); // prettier-ignore
      }
});

test('only timers wait for a deadline; what people do comes before one', () => {
  for (const { actors, firesAt, before, from: status } of table) {
    assert.equal(firesAt !== undefined, actors.includes('system') && status !== 'disputed');
    assert.ok(firesAt === undefined || before === undefined);
  }
});

test('reminders come before the deadline of their state, and the terms of an escrow have limits around the usual ones', () => {
  for (const { status, deadline, before } of escrowReminders) {
    assert.ok(['funded', 'shipped', 'delivered'].includes(status));
    assert.ok(from(status).some((row) => row.before === deadline || row.guard === 'shipping_is_late'));
    assert.ok(durationMs(before) >= 0);
  }
  for (const [term, [shortest, longest]] of Object.entries(escrowTermLimits)) {
    const usual = durationMs(Object.entries(escrowTerms).find(([name]) => name === term)?.[1] ?? '');
    assert.ok(durationMs(shortest) <= usual && usual <= durationMs(longest), term);
  }
}); // prettier-ignore

test('shipping is late from the deadline on, not a millisecond before', () => {
  const shipBy = '2026-11-25T09:30:00.000Z';
  assert.equal(escrowGuards.shipping_is_late({ shipBy }, '2026-11-25T09:29:59.999Z'), false);
  assert.equal(escrowGuards.shipping_is_late({ shipBy }, shipBy), true);
  assert.equal(escrowGuards.shipping_is_late({}, shipBy), false);
  assert.equal(escrowGuards.not_extended_yet({}), true);
  assert.equal(escrowGuards.not_extended_yet({ extendedAt: shipBy }), false);
});
