import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchQuery } from '@souk/sdk/contract';
import { createRandom } from '../../../../mocks/src/random.js';
import { categories } from '../../../../mocks/src/seed/categories.js';
import { usdCents } from '../catalog/rates.js';
import { indexOf, seededDocuments } from '../testing/seeded-documents.js';
import { createSearchIndex } from './index-in-memory.js';
import { synonymsOf } from './retrieve/synonyms.js';
import type { SearchDocument, SearchIndex } from './search-index.js';
import { fold } from './text/fold.js';
import { vocabulary } from './words/vocabulary.js';

const seed = Number(process.env['SEED'] ?? 1);
const sizesOf = [['s'], ['m', 's'], ['l', 'm', 'xl']] as const;
/** Every fifth listing comes in sizes that only its variants tell. */
const documents = seededDocuments(seed, 600).map((document, at) => ({
  ...document,
  ...(at % 5 === 0 ? { variantAttributes: { size: sizesOf[(at / 5) % 3] ?? [] } } : {}),
}));
const centsOf = new Map(
  documents.map(({ id, price }) => [id, usdCents(price.amount, price.currency)]),
);

const parents = new Map(categories.map(({ id, parentId }) => [id, parentId]));
const isIn = (id: string, ancestor: string): boolean => {
  for (let node: string | null | undefined = id; node; node = parents.get(node))
    if (node === ancestor) return true;
  return false;
};

/** Values of an attribute: the listing's own, or those of its variants. */
const valuesOf = (document: SearchDocument, name: string): readonly (string | undefined)[] =>
  document.variantAttributes?.[name] ?? [document.attributes[name]];

/** What a query's chosen filters let pass, decided one listing at a time; `without` leaves a field's own out. */
function filterOf(query: SearchQuery): (document: SearchDocument, without?: string) => boolean {
  const bound = (minor: number | undefined, otherwise: number) =>
    minor === undefined ? otherwise : usdCents(minor, query.currency ?? 'USD');
  const [low, high] = [bound(query.minimumPrice, 0), bound(query.maximumPrice, Infinity)];
  const chosen = query.attribute ?? [];
  const names = [...new Set(chosen.map((text) => text.slice(0, text.indexOf(':'))))];
  return (document, without = '') => {
    const cents = centsOf.get(document.id) ?? 0;
    const values = (name: string): readonly (string | undefined)[] =>
      name === 'ships_from' ? [document.shipsFrom] : valuesOf(document, name);
    return (
      (without === 'rating' ||
        document.sellerRating === null ||
        document.sellerRating >= (query.minimumSellerRating ?? 4)) &&
      (!(query.inStock ?? true) || document.available > 0) &&
      (query.shipsTo === undefined ||
        document.shipsTo.length === 0 ||
        document.shipsTo.includes(query.shipsTo)) &&
      (without === 'category' ||
        !query.category?.length ||
        query.category.some((each) => isIn(document.categoryId, each))) &&
      names.every(
        (name) =>
          name === without || values(name).some((value) => chosen.includes(`${name}:${value}`)),
      ) &&
      (without === 'price' || (cents >= low && cents <= high))
    );
  };
}

const random = createRandom(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <Value>(values: readonly Value[]): Value => {
  const value = values[below(values.length)];
  if (value === undefined) throw new RangeError('Nothing to pick from.');
  return value;
};

function randomFilters(): SearchQuery {
  const some = pick(documents);
  const chance = (share: number): boolean => random() < share;
  const attribute = ['color', 'material', 'size', 'pattern'].flatMap((name) =>
    chance(0.25)
      ? Array.from(
          { length: 1 + below(2) },
          () => `${name}:${pick(documents).attributes[name] ?? 'none'}`,
        )
      : [],
  );
  if (chance(0.15)) attribute.push(`ships_from:${some.shipsFrom}`);
  return {
    q: '',
    limit: 50,
    ...(chance(0.3) ? { shipsTo: pick(['US', 'FR', 'JP', 'BR', 'KW']) } : {}),
    ...(chance(0.4) ? { minimumSellerRating: pick([0, 3, 4, 4.5, 4.8]) } : {}),
    ...(chance(0.3) ? { inStock: false } : {}),
    ...(chance(0.3) ? { category: [pick(categories).id, some.categoryId].slice(below(2)) } : {}),
    ...(attribute.length > 0 ? { attribute } : {}),
    ...(chance(0.3) ? { minimumPrice: below(5_000) } : {}),
    ...(chance(0.3) ? { maximumPrice: 1_000 + below(30_000) } : {}),
    ...(chance(0.5) ? { currency: pick(['USD', 'EUR', 'JPY'] as const) } : {}),
  };
}

test('filters and facets count what a look at every listing counts, in 1,000 random states', () => {
  const some = documents.slice(0, 150);
  const index = indexOf(some);
  for (let state = 0; state < 1_000; state++) {
    const query = randomFilters();
    const told = `seed ${seed}, state ${state}: ${JSON.stringify(query)}`;
    const answer = index.query(query);
    const passes = filterOf(query);
    const passing = some.filter((document) => passes(document));
    // Only a field that is filtered looks different without its own filter.
    const passesBy = new Map(
      ['rating', 'category', 'price', 'ships_from', 'color', 'material', 'size', 'pattern'].map(
        (field) => [field, some.filter((document) => passes(document, field))],
      ),
    );
    equal(answer.totalCount, passing.length, told);
    const ids = new Set(passing.map(({ id }) => id));
    ok(
      answer.hits.every(({ id }) => ids.has(id)),
      told,
    );
    equal(answer.hits.length, Math.min(50, passing.length), told);
    for (const { field, values } of answer.facets) {
      const candidates = passesBy.get(field) ?? passing;
      for (const { value, count, minimum, maximum } of values) {
        const bound = (minor: number | undefined) =>
          minor === undefined ? undefined : usdCents(minor, query.currency ?? 'USD');
        const has = (document: SearchDocument): boolean => {
          if (field === 'category')
            return (query.category ?? []).includes(value)
              ? isIn(document.categoryId, value)
              : document.categoryId === value;
          if (field === 'ships_from') return document.shipsFrom === value;
          if (field === 'rating')
            return document.sellerRating === null || document.sellerRating >= Number(value);
          if (field !== 'price') return valuesOf(document, field).includes(value);
          const cents = centsOf.get(document.id) ?? 0;
          return cents >= (bound(minimum) ?? 0) && cents <= (bound(maximum) ?? Infinity);
        };
        equal(count, candidates.filter(has).length, `${told}, ${field}=${value}`);
      }
    }
  }
});

/** Words of a text in the plainest way there is: letters in a row. */
const wordsOf = (text: string): string[] => (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(fold);

/** Everything that a listing can be found by. */
function textsOf({
  texts,
  attributes,
  variantAttributes,
  categoryId,
  sellerName,
}: SearchDocument): string[] {
  const names: string[] = [];
  for (let node: string | null | undefined = categoryId; node; node = parents.get(node))
    names.push(...Object.values(categories.find(({ id }) => id === node)?.names ?? {}));
  return [
    ...Object.values(texts).flatMap(({ title, description }) => [title, description]),
    ...Object.values(attributes),
    ...Object.values(variantAttributes ?? {}).flat(),
    ...names,
    sellerName ?? '',
  ];
}

/** Ids of all that a query finds, page by page. */
function allFound(index: SearchIndex, q: string): Set<string> {
  const found = new Set<string>();
  const query = { q, limit: 50, minimumSellerRating: 0, inStock: false };
  for (let page = index.query(query); ;) {
    for (const { id } of page.hits) found.add(id);
    if (page.nextCursor === null) return found;
    page = index.query({ ...query, cursor: page.nextCursor });
  }
}

/** The kind of thing that titles mean by a word: the category of nine in ten listings that have it there, when there are three or more. */
function kindNamed(word: RegExp): string | undefined {
  const counts = new Map<string, number>();
  for (const { texts, categoryId } of documents)
    if (Object.values(texts).some(({ title }) => word.test(title)))
      counts.set(categoryId, (counts.get(categoryId) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && all >= 3 && most[1] >= 0.9 * all ? most[0] : undefined;
}

test('English words find exactly the listings that have them in a text, an attribute, a category or a seller, or are of the kind that they name', () => {
  const index = indexOf(documents);
  for (const word of [
    'umbrella',
    'keyboard',
    'teapot',
    'engraving',
    'workshop',
    'walnut',
    'kite',
  ]) {
    const holds = new RegExp(`\\b${word}`, 'i');
    const kind = kindNamed(holds);
    const having = documents.filter(
      (document) =>
        document.categoryId === kind || textsOf(document).some((text) => holds.test(text)),
    );
    ok(having.length > 0, word);
    equal(
      index.query({ q: word, minimumSellerRating: 0, inStock: false }).totalCount,
      having.length,
      word,
    );
  }
});

const retrieved = documents.slice(0, 300);
const plainTexts = new Map(
  retrieved.map((document) => [document.id, textsOf(document).flatMap(wordsOf)]),
);

/** A word of a title as it stands there, in whatever language that is. */
function titleWord(letters: number): { readonly id: string; readonly word: string } {
  for (;;) {
    const { id, texts } = pick(retrieved);
    const { title } = pick(Object.values(texts));
    const words = title.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    const word = words.length > 0 ? pick(words) : '';
    // Words that say something else too (a colour, "for", a price) and scripts without spaces have tests of their own.
    if (
      wordsOf(word).join('').length >= letters &&
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u.test(word) &&
      !vocabulary().words.has(fold(word))
    )
      return { id, word };
  }
}

test('a word of any title finds every listing that has it in a title, and none that has nothing like it', () => {
  const index = indexOf(retrieved);
  for (let run = 0; run < 150; run++) {
    const { word } = titleWord(4);
    // A form of a word that says what a listing is like is a condition, not a word.
    if (index.query({ q: word }).parsed.filters.length > 0) continue;
    const [plain = ''] = wordsOf(word);
    const found = allFound(index, word);
    for (const { id, texts } of retrieved)
      if (Object.values(texts).some(({ title }) => wordsOf(title).includes(plain)))
        ok(found.has(id), `seed ${seed}: "${word}" misses ${id}`);
    // Endings differ, and synonyms have nothing in common: "rug" and "carpet".
    const alike = [word, ...synonymsOf(fold(word))].map(
      (each) => wordsOf(each)[0]?.slice(0, 3) ?? '',
    );
    const isAlike = (text: string): boolean =>
      wordsOf(text).some((each) => alike.some((start) => each.startsWith(start)));
    // A word finds the other things of the kind that titles mean by it too.
    const kinds = new Set(
      retrieved
        .filter(({ texts }) => Object.values(texts).some(({ title }) => isAlike(title)))
        .map(({ categoryId }) => categoryId),
    );
    for (const { id, categoryId } of retrieved)
      if (found.has(id) && !kinds.has(categoryId))
        ok(
          plainTexts.get(id)?.some((each) => alike.some((start) => each.startsWith(start))),
          `seed ${seed}: "${word}" finds ${id}`,
        );
  }
});

test('the beginning of a word finds the listing that it comes from', () => {
  const index = indexOf(retrieved);
  for (let run = 0; run < 100; run++) {
    const { id, word } = titleWord(7);
    const typed = word.slice(0, 5);
    if (vocabulary().words.has(fold(typed))) continue;
    const found = allFound(index, typed);
    // What is a word itself means itself: "scarfs" is no beginning.
    const isWord = [...plainTexts.values()].some((words) =>
      words.includes(wordsOf(typed)[0] ?? ''),
    );
    ok(isWord || found.has(id), `seed ${seed}: "${typed}" of "${word}" misses ${id}`);
  }
});

test('a word with one slip finds the listing that it comes from, or a word as near to what was typed', () => {
  const index = indexOf(retrieved);
  let right = 0;
  for (let run = 0; run < 200; run++) {
    const { id, word } = titleWord(6);
    const at = 2 + below(word.length - 3);
    const typed = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (allFound(index, typed).has(id)) right++;
  }
  ok(right >= 190, `seed ${seed}: ${right} of 200`);
});

test('signs of a title in a script without spaces find every listing whose title has them', () => {
  const index = indexOf(retrieved);
  let runs = 0;
  for (const { texts } of retrieved)
    for (const locale of ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'th']) {
      const run = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{4,}/u.exec(
        texts[locale]?.title ?? '',
      );
      if (!run || runs++ % 5 !== 0) continue;
      const typed = run[0].slice(0, 4);
      if (index.query({ q: typed }).parsed.filters.length > 0) continue;
      const found = allFound(index, typed);
      for (const other of retrieved)
        if (Object.values(other.texts).some(({ title }) => title.includes(typed)))
          ok(found.has(other.id), `"${typed}" misses ${other.id}`);
    }
  ok(runs > 50);
});

test('an index that was written to at random answers like one that was made anew', () => {
  const index = createSearchIndex({ categories });
  const rows = new Map<string, SearchDocument>();
  for (let step = 0; step < 4_000; step++) {
    const document = pick(documents);
    const known = rows.get(document.id);
    const kind = below(10);
    if (known && kind < 2) {
      rows.delete(document.id);
      index.remove(document.id);
      continue;
    }
    const changed: SearchDocument =
      known === undefined
        ? document
        : kind < 5
          ? {
              ...known,
              available: below(3),
              price: { ...known.price, amount: 100 + below(9_000) },
              sellerTrust: below(101),
            }
          : { ...known, texts: pick(documents).texts, variantAttributes: { size: pick(sizesOf) } };
    rows.set(document.id, changed);
    index.put(changed);
    // What was put is read when somebody searches.
    if (below(5) === 0) index.query({ q: 'silk scarf', limit: 1 });
  }
  const anew = indexOf([...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  for (const q of [
    '',
    'silk scarf',
    'sikl scraf',
    'cheap mug under $20',
    '真丝围巾',
    'laptopbag',
    'not pink shirt',
    'ผ้าพันคอ',
    'tea 250 g',
  ])
    for (const sort of ['relevance', 'price_ascending', 'newest'] as const)
      deepEqual(
        index.query({ q, sort, limit: 50 }),
        anew.query({ q, sort, limit: 50 }),
        `seed ${seed}: ${q}`,
      );
});

test('pages go on where they ended, whatever comes and goes between them', () => {
  const rows = new Map(documents.map((document) => [document.id, document]));
  for (const sort of ['relevance', 'price_descending', 'rating'] as const) {
    const index = indexOf(documents);
    const query: SearchQuery = { q: 'silk scarf', sort, limit: 7 };
    const untouched = new Set<string>();
    for (
      let page = index.query(query);
      ;
      page = index.query({ ...query, cursor: page.nextCursor ?? '' })
    ) {
      for (const { id } of page.hits) untouched.add(id);
      if (page.nextCursor === null) break;
    }
    const gone = new Set<string>();
    const seen: string[] = [];
    let page = index.query(query);
    for (;;) {
      seen.push(...page.hits.map(({ id }) => id));
      if (page.nextCursor === null) break;
      for (let change = 0; change < 5; change++) {
        const some = pick(documents);
        if (change % 2 === 0) index.put({ ...some, id: `lst_new${seen.length}${change}` });
        else {
          gone.add(some.id);
          index.remove(some.id);
        }
      }
      page = index.query({ ...query, cursor: page.nextCursor });
    }
    equal(new Set(seen).size, seen.length, `seed ${seed}, ${sort}: none twice`);
    const missing = [...untouched].filter((id) => !gone.has(id) && !seen.includes(id));
    deepEqual(missing, [], `seed ${seed}, ${sort}: none left out`);
    ok(rows.size > 0);
  }
});

test('raising a seller’s trust never lowers its listing, and contributions add up to the score, highest first', () => {
  const queries = [
    'silk scarf',
    'cheap mug',
    'premium wool blanket',
    'gift under $30',
    '',
    'Teppich',
    '围巾',
  ];
  const index = indexOf(documents);
  for (let run = 0; run < 150; run++) {
    const q = pick(queries);
    const before = index.query({ q, limit: 50 });
    for (const { score, ranking } of before.hits) {
      const sum = Object.values(ranking).reduce((all, part) => all + part, 0);
      ok(Math.abs(sum - score) < 1e-12 && score > 0 && score <= 1 + 1e-12, `seed ${seed}: ${q}`);
      ok(Object.values(ranking).every((part) => part >= 0));
    }
    for (const [at, { score, id }] of before.hits.slice(1).entries()) {
      const above = before.hits[at];
      ok(
        above && (above.score > score || (above.score === score && above.id < id)),
        `seed ${seed}: ${q}`,
      );
    }
    if (before.hits.length < 2) continue;
    const { id } = pick(before.hits);
    const document = documents.find((each) => each.id === id);
    if (!document) continue;
    index.put({
      ...document,
      sellerTrust: document.sellerTrust + (100 - document.sellerTrust) * random(),
    });
    const rankOf = (hits: typeof before.hits): number => hits.findIndex((hit) => hit.id === id);
    const after = index.query({ q, limit: 50 });
    ok(
      rankOf(after.hits) <= rankOf(before.hits) && rankOf(after.hits) >= 0,
      `seed ${seed}: ${q} ${id}`,
    );
    index.put(document);
  }
});
