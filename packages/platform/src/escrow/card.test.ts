import assert from 'node:assert/strict';
import test from 'node:test';
import { DomainError } from '../domain-error.js';
import { noon } from '../testing/fixtures.js';
import { readCard } from './card.js';

const good = { number: '4242 4242 4242 4242', expiry: '11/26', cvc: '123' };

test('spaces in the number and every usual way to write the expiry are read', () => {
  for (const expiry of ['11/26', '11 / 26', '1126', '11/2026'])
    assert.deepEqual(readCard({ ...good, expiry }, noon), {
      number: '4242424242424242',
      expiry: '11/26',
      cvc: '123',
    });
});

const wrong: [string, Partial<typeof good>, string][] = [
  ['a digit typed wrong', { number: '4242 4242 4242 4241' }, 'card.number'],
  ['a number cut short', { number: '4242 4242' }, 'card.number'],
  ['letters for digits', { number: '4242 4242 4242 424Z' }, 'card.number'],
  ['a month that is not one', { expiry: '13/28' }, 'card.expiry'],
  ['last month', { expiry: '10/26' }, 'card.expiry'],
  ['two digits of security code', { cvc: '12' }, 'card.cvc'],
];
for (const [what, change, param] of wrong)
  test(`${what} is refused at its own field`, () => {
    assert.throws(
      () => readCard({ ...good, ...change }, noon),
      (error) =>
        error instanceof DomainError &&
        error.code === 'card_invalid' &&
        error.facts['param'] === param,
    );
  });
