import assert from 'node:assert/strict';
import test from 'node:test';
import {
  escrowActions,
  escrowGuards,
  escrowStatuses,
  escrowTransitions,
  type EscrowDeadline,
  type EscrowStatus,
  type EscrowTransition,
} from './escrow-transitions.js';

const table: readonly EscrowTransition[] = escrowTransitions;
const from = (status: EscrowStatus): EscrowTransition[] =>
  table.filter((transition) => transition.from === status);
const ends = escrowStatuses.filter((status) => from(status).length === 0);

/** Every path that an escrow can take to an end, loops (an extension) taken once. */
function* paths(status: EscrowStatus, path: EscrowTransition[] = []): Generator<EscrowTransition[]> {
  if (ends.includes(status)) yield path;
  for (const next of from(status)) if (!path.includes(next)) yield* paths(next.to, [...path, next]);
} // prettier-ignore
const all = [...paths('awaiting_payment')];

test('four states are ends, and every state is on the way from the first to one of them', () => {
  assert.deepEqual(ends, ['released', 'refunded', 'canceled', 'expired']);
  const met = new Set(all.flatMap((path) => path.map(({ to }) => to)));
  assert.deepEqual([...met, 'awaiting_payment'].sort(), [...escrowStatuses].sort());
});

test('every row is on some path and every action in some row', () => {
  assert.deepEqual(table.filter((row) => !all.some((path) => path.includes(row))), []); // prettier-ignore
  assert.deepEqual(new Set(table.map(({ action }) => action)), new Set(escrowActions));
});

test('on every path money that was held goes out exactly once, and unheld money never', () => {
  for (const path of all) {
    const effects = path.flatMap(({ ledger }) => ledger ?? []);
    const expected = effects.includes('hold') ? 2 : 0;
    assert.equal(effects.length, expected, JSON.stringify(effects));
    assert.ok(expected === 0 || effects[0] === 'hold');
    assert.notEqual(effects[1], 'hold');
  }
});

test('money that goes out says why', () => {
  for (const { ledger, reason } of table)
    assert.equal(reason !== undefined, ledger === 'release' || ledger === 'refund');
});

test('no state can last for ever: a timer leads out of each, and its deadline has been set on the way', () => {
  // Creation sets these two.
  const set = new Set<EscrowDeadline>(['payBy', 'expiresAt']);
  for (const path of all) {
    const running = new Set(set);
    for (const { from: status, before, firesAt, sets, clears } of path) {
      const timers = from(status).filter(({ actors }) => actors.some((actor) => actor === 'system'));
      assert.equal(timers.length, 1, status);
      assert.ok(timers[0]?.firesAt !== undefined && running.has(timers[0].firesAt), status);
      for (const deadline of [before, firesAt])
        if (deadline !== undefined) assert.ok(running.has(deadline), `${status} ${deadline}`);
      for (const deadline of clears ?? []) running.delete(deadline);
      for (const deadline of ['payBy', 'shipBy', 'expiresAt', 'confirmBy'] as const)
        if (sets?.[deadline] !== undefined) running.add(deadline);
    }
    assert.deepEqual([...running], [], 'an ended escrow waits for nothing');
  }
}); // prettier-ignore

test('a party that takes an action from a state can mean one row only', () => {
  for (const status of escrowStatuses)
    for (const row of from(status))
      for (const actor of row.actors) {
        const same = from(status).filter(({ action, actors }) => action === row.action && actors.includes(actor)); // prettier-ignore
        assert.deepEqual(same, [row]);
      }
});

test('only timers wait for a deadline; what people do comes before one', () => {
  for (const { actors, firesAt, before } of table) {
    assert.equal(firesAt !== undefined, actors.includes('system'));
    assert.ok(firesAt === undefined || before === undefined);
  }
});

test('shipping is late from the deadline on, not a millisecond before', () => {
  const shipBy = '2026-11-25T09:30:00.000Z';
  assert.equal(escrowGuards.shipping_is_late({ shipBy }, '2026-11-25T09:29:59.999Z'), false);
  assert.equal(escrowGuards.shipping_is_late({ shipBy }, shipBy), true);
  assert.equal(escrowGuards.shipping_is_late({}, shipBy), false);
  assert.equal(escrowGuards.not_extended_yet({}), true);
  assert.equal(escrowGuards.not_extended_yet({ extendedAt: shipBy }), false);
});
