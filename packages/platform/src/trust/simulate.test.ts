import assert from 'node:assert/strict';
import test from 'node:test';
import { trustScore, type TrustInputs } from '@souk/sdk/contract';
import { noon } from '../testing/fixtures.js';
import { simulate } from './simulate.js';

const weaver: TrustInputs = {
  completedOrders: 40,
  disputeRate: 0.05,
  responseHours: 20,
  verification: 'email',
  yearsActive: 2,
};

test('a simulation is the same formula on other inputs, and leaves the real score alone', () => {
  const { current, simulated, scoreChange } = simulate(weaver, { responseHours: 2 }, noon);
  assert.equal(current.score, trustScore(weaver).score);
  assert.equal(simulated.score, trustScore({ ...weaver, responseHours: 2 }).score);
  assert.equal(scoreChange, 5.6);
});

test('each change says what it alone is worth; what was not asked for is not among them', () => {
  const { changes } = simulate(weaver, { responseHours: 2, verification: 'identity' }, noon);
  assert.deepEqual(changes, [
    { input: 'responseHours', from: 20, to: 2, points: 5.63 },
    { input: 'verification', from: 'email', to: 'identity', points: 7.5 },
  ]);
});

test('a wish that is what already is changes nothing', () => {
  const told = simulate(weaver, { ...weaver }, noon);
  assert.deepEqual([told.changes, told.scoreChange], [[], 0]);
});

test('a worse input costs points, and a seller who would be new has no number', () => {
  const worse = simulate(weaver, { disputeRate: 0.2 }, noon);
  assert.ok((worse.changes[0]?.points ?? 0) < 0 && (worse.scoreChange ?? 0) < 0);
  const young = simulate(weaver, { completedOrders: 4 }, noon);
  assert.deepEqual(
    [young.simulated.score, young.simulated.grade, young.scoreChange],
    [null, 'new_seller', null],
  );
});
