import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDuration,
  epochMsOf,
  escrowActions,
  escrowActors,
  escrowStatuses,
  escrowTransitions,
  instantOf,
  type EscrowStatus,
  type EscrowTransition,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { noon, unpaidEscrow } from '../testing/fixtures.js';
import type { EscrowRow } from './rows.js';
import { applyTransition, availableActions, findTransition, timerAt } from './transition.js';

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
        const row = rows.find(({ actors }) => actors.includes(actor));
        const expected =
          rows.length === 0
            ? 'transition_not_allowed'
            : !row
              ? 'actor_not_allowed'
              : row.firesAt
                ? 'deadline_passed'
                : row.guard === 'shipping_is_late'
                  ? 'transition_not_allowed'
                  : 'allowed';
        const found = codeOf(() => findTransition(escrow, action, actor, noon));
        assert.equal(found, expected, `${status} × ${action} × ${actor}`);
      }
  assert.equal(cells, escrowStatuses.length * escrowActions.length * escrowActors.length);
});

test('an action is allowed one millisecond before its deadline and refused at it', () => {
  for (const row of table) {
    if (!row.before) continue;
    const actor = row.actors[0] ?? 'buyer';
    const escrow = escrowIn(row.from);
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
    assert.equal(timerAt(escrowIn(status)) !== undefined, timers.length === 1, status);
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
