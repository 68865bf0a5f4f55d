import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addDuration,
  money,
  offerMoves,
  offerStatuses,
  offerTerms,
  offerTransitions,
  type ChatParty,
  type OfferStatus,
  type OfferTransition,
} from '@souk/sdk/contract';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import { noon } from '../testing/fixtures.js';
import { ruleAnswer } from './haggling.js';
import {
  availableMoves,
  bounds,
  canCounter,
  onTheTable,
  prices,
  takeStep,
  type OfferCommand,
} from './offer-rules.js';
import type { OfferRow } from './rows.js';

const usd = (amount: number) => money(amount, 'USD');

/** A price of US$12 for a scarf that costs US$18.40, named at noon. */
const offerOf = (by: ChatParty, status: OfferStatus = 'open'): OfferRow => ({
  id: 'off_scarf',
  conversationId: 'cnv_scarf',
  listingId: 'lst_scarf',
  sellerId: 'sel_weaver',
  buyerId: 'buy_amina',
  status,
  listUnitPrice: usd(1840),
  moves: [{ number: 1, move: 'make', by, unitPrice: usd(1200), quantity: 1, at: noon }],
  secret: 'secret',
  createdAt: noon,
  expiresBy: status === 'open' ? addDuration(noon, 'PT48H') : undefined,
  payBy: status === 'accepted' ? addDuration(noon, 'P1D') : undefined,
});

const outcome = (work: () => OfferRow): string => {
  try {
    return work().status;
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
    return error.code;
  }
};

test('every state × move × actor × proposer, before and at the deadline, is allowed exactly as the table says', () => {
  const rows: readonly OfferTransition[] = offerTransitions;
  const actors = ['buyer', 'seller', 'system', 'platform'] as const;
  const between = { buyer: usd(1500), seller: usd(1000) };
  let allowed = 0;
  for (const status of offerStatuses)
    for (const proposer of ['buyer', 'seller'] as const)
      for (const move of offerMoves)
        for (const by of actors)
          for (const isLate of [false, true]) {
            const offer = offerOf(proposer, status);
            const end = offer.expiresBy ?? offer.payBy;
            const at = isLate && end !== undefined ? end : noon;
            const hasEnded = isLate && end !== undefined;
            const found = outcome(() =>
              takeStep(offer, { move, by, unitPrice: between[proposer] }, at),
            );
            const actor =
              by === 'system' || by === 'platform' ? by : by === proposer ? 'proposer' : 'answerer';
            const row = rows.find(
              (each) => each.from === status && each.move === move && each.by === actor,
            );
            const isAllowed = row !== undefined && hasEnded === (by === 'system');
            const context = `${status} ${move} by ${by}, ${proposer} proposed, late: ${isLate}`;
            if (isAllowed) assert.equal(found, row.to, context);
            else assert.match(found, /^offer_(closed|turn_wrong)$/, context);
            if (by === 'buyer' || by === 'seller')
              assert.equal(availableMoves(offer, by, at).includes(move), isAllowed, context);
            allowed += Number(isAllowed);
          }
  // Four steps of an open offer and the two ends that time brings, each for both proposers, and the checkout, early.
  assert.equal(allowed, 2 * (4 + 2 + 1));
});

test('the last millisecond before the deadline is the answerer’s, the deadline itself is time’s', () => {
  const offer = offerOf('buyer');
  const accept = { move: 'accept', by: 'seller' } as const;
  const expire = { move: 'expire', by: 'system' } as const;
  const [before, at, after] = [
    '2026-11-24T11:59:59.999Z',
    '2026-11-24T12:00:00.000Z',
    '2026-11-24T12:00:00.001Z',
  ];
  const found = [before, at, after].map((now) => [
    outcome(() => takeStep(offer, accept, now)),
    outcome(() => takeStep(offer, expire, now)),
  ]);
  assert.deepEqual(found, [
    ['accepted', 'offer_closed'],
    ['offer_closed', 'expired'],
    ['offer_closed', 'expired'],
  ]);
});

test('a counter lies strictly between the last two prices, to the minor unit and in the same currency', () => {
  const counter = (offer: OfferRow, by: ChatParty, amount: number) =>
    takeStep(offer, { move: 'counter', by, unitPrice: usd(amount) }, noon);
  const refused = (offer: OfferRow, by: ChatParty, amount: number): string =>
    outcome(() => counter(offer, by, amount));
  const first = offerOf('buyer');
  assert.equal(refused(first, 'seller', 1840), 'offer_price_invalid');
  assert.equal(refused(first, 'seller', 1200), 'offer_price_invalid');
  const second = counter(first, 'seller', 1839);
  assert.equal(refused(second, 'buyer', 1839), 'offer_price_invalid');
  assert.equal(refused(second, 'buyer', 1200), 'offer_price_invalid');
  assert.deepEqual(bounds(counter(second, 'buyer', 1838)), { above: 1838, below: 1839 });
  assert.equal(canCounter(counter(second, 'buyer', 1838)), false);
  const euros = { move: 'counter', by: 'seller', unitPrice: money(1500, 'EUR') } as const;
  assert.equal(
    outcome(() => takeStep(first, euros, noon)),
    'offer_price_invalid',
  );
});

test('twenty prices can be named; the last can only be accepted, declined or withdrawn', () => {
  let offer: OfferRow = { ...offerOf('buyer'), listUnitPrice: usd(100_000) };
  for (let count = 2; count <= offerTerms.maximumPrices; count++) {
    const by = onTheTable(offer).by === 'buyer' ? 'seller' : 'buyer';
    const { above, below } = bounds(offer);
    const amount = by === 'buyer' ? above + 10 : below - 10;
    offer = takeStep(offer, { move: 'counter', by, unitPrice: usd(amount) }, noon);
  }
  assert.equal(prices(offer).length, 20);
  const more = { move: 'counter', by: 'buyer', unitPrice: usd(50_000) } as const;
  assert.equal(
    outcome(() => takeStep(offer, more, noon)),
    'offer_prices_used_up',
  );
  assert.deepEqual(availableMoves(offer, 'buyer', noon), ['accept', 'decline']);
  assert.deepEqual(availableMoves(offer, 'seller', noon), ['withdraw']);
});

test('in no history do prices cross, move backwards, or go on after an end', () => {
  const command = fc.record({
    move: fc.constantFrom('counter', 'counter', 'counter', 'accept', 'decline', 'withdraw', 'expire', 'lapse', 'check_out'),
    by: fc.constantFrom('buyer', 'seller', 'buyer', 'seller', 'system', 'platform'),
    unitPrice: fc.integer({ min: -10, max: 2_000 }).map(usd),
    quantity: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  }) as fc.Arbitrary<OfferCommand>; // prettier-ignore
  let ends = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<ChatParty>('buyer', 'seller'),
      fc.array(fc.tuple(command, fc.integer({ min: 0, max: 30 })), { maxLength: 60 }),
      (first, history) => {
        let offer = offerOf(first);
        let now = noon;
        for (const [step, hours] of history) {
          now = addDuration(now, `PT${hours}H`);
          const before = offer;
          try {
            offer = takeStep(offer, step, now);
          } catch (error) {
            assert.ok(error instanceof DomainError, String(error));
            continue;
          }
          assert.ok(before.status === 'open' || before.status === 'accepted');
          const [was, is] = [bounds(before), bounds(offer)];
          assert.ok(is.above >= was.above && is.below <= was.below && is.above < is.below);
          assert.ok(prices(offer).length <= offerTerms.maximumPrices);
          assert.deepEqual(offer.moves.slice(0, -1), before.moves);
          if (offer.status !== 'open') ends += 1;
        }
        const closings = offer.moves.filter(({ move }) => move !== 'make' && move !== 'counter');
        const names = closings.map(({ move }) => move);
        assert.ok(names.length <= 2 && (names.length < 2 || names[0] === 'accept'), names.join());
      },
    ),
    { numRuns: 2_000 },
  );
  assert.ok(ends > 500, `${ends} ends were met`);
});

test('rules accept from their price up, decline below theirs, and leave the rest to the seller', () => {
  const rules = { id: 'lst_scarf', takesOffers: true, autoAcceptAt: usd(1600), autoDeclineBelow: usd(1000) };
  const answer = (amount: number, by: ChatParty = 'buyer') => {
    const offer = offerOf(by);
    const [first] = offer.moves;
    assert.ok(first);
    return ruleAnswer({ ...offer, moves: [{ ...first, unitPrice: usd(amount) }] }, rules);
  };
  assert.deepEqual(
    [999, 1000, 1599, 1600, 1700].map((amount) => answer(amount)),
    ['decline', undefined, undefined, 'accept', 'accept'],
  );
  assert.equal(answer(1700, 'seller'), undefined);
}); // prettier-ignore
