import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { Starts } from './starts.js';

const names = ['scarf', 'scarves', 'sc', 'silk', 's', 'schal', '围巾', '围裙', 'scarfholders'];
const starts = new Starts();
for (const [term, name] of names.entries()) starts.add(name, term);

function found(prefix: string, longerMax: number): string[] {
  const terms: number[] = [];
  starts.startingWith(
    prefix,
    longerMax,
    (term) => names[term] ?? '',
    (term) => terms.push(term),
  );
  return terms.map((term) => names[term] ?? '').sort();
}

test('a beginning finds every name that goes on from it, up to a length', () => {
  deepEqual(found('sc', 5), ['sc', 'scarf', 'scarves', 'schal']);
  deepEqual(found('scarf', 12), ['scarf', 'scarfholders']);
  deepEqual(found('scarf', 3), ['scarf']);
});

test('one sign finds names whatever comes second', () => {
  deepEqual(found('s', 4), ['s', 'sc', 'scarf', 'schal', 'silk']);
  deepEqual(found('围', 4), ['围巾', '围裙']);
});

test('what nobody begins with finds nothing', () => {
  deepEqual(found('x', 9), []);
  deepEqual(found('sx', 9), []);
});
