import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { answerTo, floorOf } from './haggler.js';
import { personalities } from './personality.js';

test('no scripted seller goes below the floor, names a price out of bounds, or haggles without end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...personalities),
      fc.integer({ min: 2, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
      (personality, listed, lot, bids) => {
        const floor = floorOf(listed, personality, lot);
        let [above, below, answers] = [0, listed, 0];
        for (const share of bids) {
          if (below - above <= 1) return;
          const bid = above + 1 + Math.floor(share * (below - above - 2));
          const canCounter = below - bid > 1;
          const answer = answerTo({ listed, floor, bid, below, answers, canCounter }, personality);
          if (answer.move === 'accept') assert.ok(bid >= floor);
          if (answer.move !== 'counter') return;
          assert.ok(answer.amount > bid && answer.amount < below && answer.amount >= floor);
          [above, below, answers] = [bid, answer.amount, answers + 1];
        }
        assert.fail('it never ended');
      },
    ),
  );
});

test('personalities differ where one can see it: a generous seller meets a fair price, a firm one does not', () => {
  const [patient, firm, generous] = personalities;
  assert.ok(patient && firm && generous);
  const asked = { listed: 10_000, bid: 7_600, below: 10_000, answers: 0, canCounter: true };
  const answers = [patient, firm, generous].map((each) =>
    answerTo({ ...asked, floor: floorOf(10_000, each, 0.5) }, each),
  );
  assert.deepEqual(answers, [
    { move: 'counter', amount: 9_400 },
    { move: 'counter', amount: 9_625 },
    { move: 'counter', amount: 8_200 },
  ]);
  const last = { ...asked, bid: 9_000, below: 9_500, answers: 2, floor: 9_250 };
  assert.deepEqual(answerTo(last, firm), { move: 'decline' });
});
