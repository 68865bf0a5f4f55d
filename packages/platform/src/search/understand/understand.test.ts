import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedFilter } from '@souk/sdk/contract';
import { indexOf, seededDocuments } from '../../testing/seeded-documents.js';
import { labelledQueries } from '../../testing/labelled-queries.js';
import { understoodLanguages } from '../words/vocabulary.js';

const seeded = seededDocuments(1, 'demo');
const index = indexOf(seeded);

const labels = labelledQueries
  .trim()
  .split('\n')
  .map((line) => {
    const [q = '', language = '', intent = '', conditions = ''] = line
      .split('|')
      .map((part) => part.trim());
    return { q, language, intent, conditions: conditions.split(' ').filter((part) => part !== '') };
  });

function written({ id, field, minimum, maximum, currency = '', value = '' }: ParsedFilter): string {
  if (field === 'price')
    return minimum === undefined
      ? `<${maximum}${currency}`
      : maximum === undefined
        ? `>${minimum}${currency}`
        : `${minimum}-${maximum}${currency}`;
  if (id === 'bulk') return 'bulk';
  return field === 'quantity' ? `qty=${minimum}` : `${field}=${value}`;
}

test('what is understood agrees with at least 95 of 100 labels: conditions, intent and language', () => {
  const score = { conditions: 0, intent: 0, language: 0 };
  const wrong: string[] = [];
  for (const { q, language, intent, conditions } of labels) {
    const { parsed } = index.query({ q });
    const read = parsed.filters.map(written).sort();
    const isOpen = conditions.includes('*');
    const hasAll = conditions.filter((each) => each !== '*').every((each) => read.includes(each));
    const right = {
      conditions: hasAll && (isOpen || read.length === conditions.length),
      intent: intent === '*' || parsed.intent.name === intent,
      language: language === '*' || parsed.language === language,
    };
    for (const what of ['conditions', 'intent', 'language'] as const)
      if (right[what]) score[what]++;
      else
        wrong.push(
          `${q}: ${what}, read ${read.join(' ')}, ${parsed.intent.name}, ${parsed.language}; wanted ${conditions.join(' ')}, ${intent}, ${language}`,
        );
  }
  const shares = Object.entries(score).map(
    ([what, right]) => `${what} ${((100 * right) / labels.length).toFixed(1)} %`,
  );
  console.log(
    `${labels.length} queries: ${shares.join(', ')}${wrong.map((each) => `\n  ${each}`).join('')}`,
  );
  ok(labels.length >= 200);
  for (const right of Object.values(score)) ok(right / labels.length >= 0.95, shares.join(', '));
});

test('every language that is claimed has labels', () => {
  const labelled = new Set(labels.map(({ language }) => language));
  deepEqual(
    understoodLanguages.filter((language) => !labelled.has(language)),
    [],
  );
  ok(understoodLanguages.length >= 18);
});

test('"cheap bulk cotton t-shirts under $5" and "premium silk scarf" come out differently', () => {
  const [bulk, premium] = [
    index.query({ q: 'cheap bulk cotton t-shirts under $5' }),
    index.query({ q: 'premium silk scarf' }),
  ];
  notDeepEqual(bulk.parsed.intent, premium.parsed.intent);
  const weight = (answer: typeof bulk, feature: string): number =>
    answer.hits[0]?.ranking[feature] ?? -1;
  ok(weight(bulk, 'priceCompetitiveness') > 0.1);
  equal(weight(premium, 'priceCompetitiveness'), 0);
});

test('a chip that is taken away takes its condition with it', () => {
  const q = 'red silk scarf under $20';
  const all = index.query({ q });
  for (const { id } of all.parsed.filters) {
    const without = index.query({ q, ignore: [id] });
    ok(!without.parsed.filters.some((filter) => filter.id === id), id);
    ok(without.totalCount > all.totalCount, id);
  }
});

test('what is not wanted is not shown, in words or by value', () => {
  for (const q of ['scarf not pink', '不要粉色的围巾', 'écharpe pas rose', 'pembe olmayan eşarp']) {
    const { hits } = index.query({ q, limit: 50 });
    ok(hits.length > 0, q);
    const documents = new Map(seeded.map((document) => [document.id, document]));
    for (const { id } of hits)
      notDeepEqual(documents.get(id)?.attributes['color'], 'pink', `${q}: ${id}`);
  }
});

test('an ending of another language, or of a noun, makes no condition', () => {
  // A box is no wholesale order, a belt with two letters swapped is not blue, a chair not grey.
  for (const q of ['коробке', 'blæte', 'sedai'])
    deepEqual(index.query({ q }).parsed.filters, [], q);
  for (const q of ['коробками', 'оптовую']) equal(index.query({ q }).parsed.intent.name, 'bulk', q);
});
