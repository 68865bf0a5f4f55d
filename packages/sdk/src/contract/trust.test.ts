import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  isTrustStale,
  trustFormula,
  trustScore,
  verificationLevels,
  type TrustInputs,
} from './trust.js';

const inputs: fc.Arbitrary<TrustInputs> = fc.record({
  completedOrders: fc.oneof(fc.nat(30), fc.nat(100_000)),
  disputeRate: fc.double({ min: 0, max: 1, noNaN: true }),
  responseHours: fc.double({ min: 0, max: 500, noNaN: true }),
  verification: fc.constantFrom(...verificationLevels),
  yearsActive: fc.double({ min: 0, max: 40, noNaN: true }),
});
/** Sums of doubles in another order differ in the last digits. */
const tolerance = 1e-9;

// For each input, of two values the one that is no worse for a seller.
const isNoWorse: { readonly [Input in keyof TrustInputs]: (a: TrustInputs, b: TrustInputs) => boolean } = {
  completedOrders: (a, b) => a.completedOrders >= b.completedOrders,
  disputeRate: (a, b) => a.disputeRate <= b.disputeRate,
  responseHours: (a, b) => a.responseHours <= b.responseHours,
  verification: (a, b) => verificationLevels.indexOf(a.verification) >= verificationLevels.indexOf(b.verification),
  yearsActive: (a, b) => a.yearsActive >= b.yearsActive,
}; // prettier-ignore

for (const input of [
  'completedOrders',
  'disputeRate',
  'responseHours',
  'verification',
  'yearsActive',
] as const)
  // prettier-ignore
  test(`a better ${input} alone never lowers trust`, () => {
    fc.assert(
      fc.property(inputs, inputs, (seller, other) => {
        const changed = { ...seller, [input]: other[input] };
        const [better, worse] = isNoWorse[input](changed, seller)
          ? [changed, seller]
          : [seller, changed];
        assert.ok(trustScore(better).exact >= trustScore(worse).exact - tolerance);
      }),
      { numRuns: 1_000 },
    );
  });

test('a score lies between 0 and 100, and its parts add up to it', () => {
  fc.assert(
    fc.property(inputs, (seller) => {
      const { exact, parts, score } = trustScore(seller);
      assert.ok(exact >= 0 && exact <= 100 + tolerance);
      assert.ok(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - exact) < tolerance);
      for (const { normalized } of parts) assert.ok(normalized >= 0 && normalized <= 1);
      if (score !== null) assert.ok(Math.abs(score - exact) <= 0.05 + tolerance);
    }),
  );
  const weights = Object.values(trustFormula.weights);
  assert.ok(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < tolerance);
});

test('both ends of the scale can be reached', () => {
  const best = { completedOrders: 1e9, disputeRate: 0, responseHours: 0, verification: 'business', yearsActive: 5 } as const; // prettier-ignore
  const worst = { completedOrders: 0, disputeRate: 1, responseHours: 48, verification: 'none', yearsActive: 0 } as const; // prettier-ignore
  assert.ok(trustScore(best).exact > 99.9);
  assert.equal(trustScore(worst).exact, 0);
});

test('below the least number of orders a seller is new: a word and no number', () => {
  const young = { completedOrders: 4, disputeRate: 0, responseHours: 1, verification: 'identity', yearsActive: 0.1 } as const; // prettier-ignore
  assert.deepEqual([trustScore(young).score, trustScore(young).grade], [null, 'new_seller']);
  const known = trustScore({ ...young, completedOrders: trustFormula.minimumOrders });
  assert.notEqual(known.score, null);
  assert.notEqual(known.grade, 'new_seller');
});

test('one lucky sale proves nothing: a perfect record counts more the longer it is', () => {
  const rate = (completedOrders: number): number =>
    trustScore({ completedOrders, disputeRate: 0, responseHours: 1, verification: 'email', yearsActive: 1 })
      .parts.find(({ input }) => input === 'disputeRate')?.normalized ?? assert.fail(); // prettier-ignore
  assert.ok(rate(1) < 0.1);
  assert.ok(rate(1) < rate(10) && rate(10) < rate(100));
});

test('every part names the time that it covers and the formula its version', () => {
  const { parts, formula } = trustScore({ completedOrders: 9, disputeRate: 0, responseHours: 1, verification: 'email', yearsActive: 1 }); // prettier-ignore
  assert.equal(formula, trustFormula.version);
  assert.deepEqual(parts.map(({ window }) => window), ['P365D', 'P365D', 'P90D', 'now', 'since joining']); // prettier-ignore
});

test('the published formula gives these scores, on every machine and in every version of it', () => {
  // Taken by hand from the weights and curves of `trust-1`; whoever changes one of them makes a `trust-2`.
  const golden: readonly [TrustInputs, number | null, string][] = [
    [{ completedOrders: 1_000, disputeRate: 0, responseHours: 0, verification: 'business', yearsActive: 5 }, 99.7, 'excellent'],
    [{ completedOrders: 1_204, disputeRate: 3 / 1_207, responseHours: 2, verification: 'business', yearsActive: 6.29 }, 98.4, 'excellent'],
    [{ completedOrders: 96, disputeRate: 9 / 105, responseHours: 41, verification: 'email', yearsActive: 1.75 }, 35, 'caution'],
    [{ completedOrders: 10, disputeRate: 0, responseHours: 24, verification: 'phone', yearsActive: 1 }, 43.2, 'caution'],
    [{ completedOrders: 5, disputeRate: 0, responseHours: 1, verification: 'identity', yearsActive: 0.1 }, 44.3, 'caution'],
    [{ completedOrders: 4, disputeRate: 0, responseHours: 1, verification: 'identity', yearsActive: 0.1 }, null, 'new_seller'],
    [{ completedOrders: 9_999, disputeRate: 1, responseHours: 500, verification: 'none', yearsActive: 0 }, 25, 'caution'],
  ]; // prettier-ignore
  assert.equal(trustFormula.version, 'trust-1');
  for (const [inputs, score, grade] of golden)
    assert.deepEqual([trustScore(inputs).score, trustScore(inputs).grade], [score, grade]);
});

test('a score is stale from 24 hours and a millisecond on', () => {
  const computedAt = '2026-11-22T12:00:00.000Z';
  assert.equal(isTrustStale(computedAt, '2026-11-23T12:00:00.000Z'), false);
  assert.equal(isTrustStale(computedAt, '2026-11-23T12:00:00.001Z'), true);
});
