import assert from 'node:assert/strict';
import test from 'node:test';
import {
  disputeActions,
  disputeGuards,
  disputeStatuses,
  disputeTransitions,
  disputeTurns,
  type DisputeFacts,
  type DisputeTransition,
} from './dispute-transitions.js';
import {
  decidesFrom,
  disputeReasons,
  disputeRules,
  evidenceForReason,
  type DisputeRule,
} from './dispute-rules.js';

const table: readonly DisputeTransition[] = disputeTransitions;
const open = disputeStatuses.filter((status) => disputeTurns[status] !== null);

test('every open state says whose turn it is and has exactly one answer to silence', () => {
  for (const status of disputeStatuses) {
    const silences = table.filter(({ from, action }) => from === status && action === 'lapse');
    assert.equal(silences.length, open.includes(status) ? 1 : 0, status);
    for (const { actors, when } of silences)
      assert.deepEqual([actors, when], [['system'], 'after']);
  }
});

test('whoever’s turn it is can do something, and every action and state is reached', () => {
  for (const status of open) {
    const party = disputeTurns[status]?.party;
    const own = table.filter(
      ({ from, actors }) =>
        from === status &&
        actors.some(
          (actor) =>
            actor === party || (party === 'both' && (actor === 'buyer' || actor === 'seller')),
        ),
    );
    assert.ok(own.length > 0, status);
  }
  assert.deepEqual(new Set(table.map(({ action }) => action)), new Set(disputeActions));
  assert.deepEqual(
    new Set(['awaiting_seller', ...table.map(({ to }) => to)]),
    new Set(disputeStatuses),
  );
});

test('silence ends every dispute: from each state lapses lead to an end, money and all', () => {
  for (const status of open) {
    let at: string = status;
    const seen = new Set<string>();
    for (let row = next(at); row; row = next(at)) {
      assert.ok(!seen.has(at), `${status} turns in a circle`);
      seen.add(at);
      at = row.to;
      if (at === 'resolved')
        assert.ok(row.money !== undefined, 'an end says what becomes of the money');
    }
    assert.equal(at, 'resolved');
  }
  function next(from: string): DisputeTransition | undefined {
    return table.find((row) => row.from === from && row.action === 'lapse');
  }
});

test('money moves exactly when a dispute is resolved, with a reason, and the escrow goes on when it is withdrawn', () => {
  for (const { to, money, reason } of table) {
    assert.equal(to === 'resolved', money !== undefined && money !== 'resume');
    assert.equal(to === 'withdrawn', money === 'resume');
    assert.equal(to === 'resolved', reason !== undefined);
  }
});

test('for any facts, an actor’s action from a state means one row at most', () => {
  const bits = [false, true];
  for (const wasShipped of bits)
    for (const verdict of ['decide', 'propose', 'none'] as const)
      for (const acceptedBy of [[], ['buyer'], ['seller'], ['buyer', 'seller']])
        for (const isAboveLimit of bits)
          for (const outcome of ['refund', 'release', 'split'] as const) {
            const facts: DisputeFacts = { wasShipped, verdict, acceptedBy, isAboveLimit, outcome };
            for (const row of table)
              for (const actor of row.actors) {
                const same = table.filter(
                  ({ from, action, actors, guard }) =>
                    from === row.from &&
                    action === row.action &&
                    actors.includes(actor) &&
                    (guard === undefined || disputeGuards[guard](facts)),
                );
                assert.ok(same.length <= 1, `${row.from} ${row.action} ${actor}`);
              }
          }
});

test('a rule that decides is as sure as is published, and the surest come first', () => {
  const rules: readonly DisputeRule[] = disputeRules;
  for (const [index, { confidence, buyerPercent, outcome, uses }] of rules.entries()) {
    assert.ok(confidence > 0 && confidence < 1 && uses.length > 0);
    assert.equal(
      outcome,
      buyerPercent === 100 ? 'refund' : buyerPercent === 0 ? 'release' : 'split',
    );
    assert.ok(confidence <= (rules[index - 1]?.confidence ?? 1));
  }
  assert.ok(rules.some(({ confidence }) => confidence >= decidesFrom));
  assert.ok(rules.some(({ confidence }) => confidence < decidesFrom));
});

test('for every reason something can be shown, in words at least', () => {
  for (const reason of disputeReasons)
    assert.ok(evidenceForReason[reason].some((type) => type === 'statement'));
});
