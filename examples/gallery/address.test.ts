import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addressOf, choiceOf, firstChoice, type Choice } from './address.js';

const choices: fc.Arbitrary<Choice> = fc.record(
  {
    element: fc.constantFrom('souk-search', 'souk-chat'),
    state: fc.constantFrom('results', 'idle', 'a b&c'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    locale: fc.constantFrom('en', 'ar', 'zh-Hans'),
    direction: fc.constantFrom('auto', 'ltr', 'rtl'),
    width: fc.oneof(fc.constant(0), fc.integer({ min: 200, max: 2000 })),
    page: fc.constantFrom('strict', 'open'),
    brand: fc.constantFrom('', '#7a1f5c'),
    attributes: fc.dictionary(fc.constantFrom('query', 'page-size'), fc.string(), {
      noNullPrototype: true,
    }),
  },
  { noNullPrototype: true },
);

test('a choice that was written into an address is read from it again', () => {
  fc.assert(
    fc.property(choices, (choice) => assert.deepEqual(choiceOf(addressOf(choice)), choice)),
  );
});

test('what an address does not say, or says in unknown words, is as at first', () => {
  assert.deepEqual(choiceOf(''), firstChoice);
  const odd = choiceOf('?theme=pink&width=9e9&direction=up&page=no&locale=!!');
  assert.deepEqual(odd, firstChoice);
});

test('an address says only what differs', () => {
  assert.equal(
    addressOf({ ...firstChoice, theme: 'dark' }),
    '?element=souk-search&state=results&theme=dark',
  );
});
