import { currencyExponents, type Currency } from '@souk/sdk/contract';
import { createRandom } from '../../../../mocks/src/random.js';
import { createDraw, type Draw } from '../../../../mocks/src/seed/draw.js';
import { productKinds } from '../../../../mocks/src/seed/products.js';
import { colors } from '../../../../mocks/src/seed/words/colors.js';
import { materials } from '../../../../mocks/src/seed/words/materials.js';
import { nouns } from '../../../../mocks/src/seed/words/nouns.js';
import { languages, wordIn, type Language } from '../../../../mocks/src/seed/words/word-table.js';
import { usdCents } from '../catalog/rates.js';
import type { SearchDocument } from '../search/search-index.js';
import { labelledQueries } from './labelled-queries.js';

/** A query with what somebody who types it wants. The judgement looks at facts of a listing (category, attributes, price), never at its words. */
export interface JudgedQuery {
  readonly q: string;
  readonly language: string;
  /** 3 for what has everything that was asked, 1 for the right kind of thing with something else amiss, 0 for another kind. */
  readonly gainOf: (document: SearchDocument) => number;
}

/** What every search leaves out unless told is not judged. */
const isShown = ({ sellerRating, available }: SearchDocument): boolean =>
  (sellerRating === null || sellerRating >= 4) && available > 0;

const unspaced = new Set<string>(['zh-Hans', 'zh-Hant', 'ja', 'ko', 'th']);
const kinds = productKinds.filter(
  ({ noun, variants }) => variants.length === 0 || noun === variants[0],
);

/** Plain words in every language: a thing, now and then with its colour or material, as the demo's words for them are. */
export function plainQueries(
  seed: number,
  count: number,
  among: readonly Language[] = languages,
): JudgedQuery[] {
  const draw = createDraw(createRandom(seed));
  return Array.from({ length: count }, (_, index) => {
    const language = among[index % among.length] ?? 'en';
    const kind = draw.pick(kinds);
    const material =
      kind.materials.length > 0 && draw.percent(40) ? draw.pick(kind.materials) : undefined;
    const color = kind.isColored && draw.percent(30) ? draw.pick([...colors.keys()]) : undefined;
    const words = [
      wordIn(nouns, kind.noun, language),
      ...(material === undefined ? [] : [wordIn(materials, material, language)]),
      ...(color === undefined ? [] : [wordIn(colors, color, language)]),
    ];
    return {
      q: words.join(' ').toLowerCase(),
      language,
      gainOf: gain(kind.categoryId, [
        ...(material === undefined ? [] : [has('material', material)]),
        ...(color === undefined ? [] : [has('color', color)]),
      ]),
    };
  });
}

/** Things with one slip of the finger, in scripts that have letters. */
export function mistypedQueries(
  seed: number,
  count: number,
  among: readonly Language[] = languages,
): JudgedQuery[] {
  const draw = createDraw(createRandom(seed));
  const spaced = among.filter((language) => !unspaced.has(language));
  const queries: JudgedQuery[] = [];
  for (let at = 0; queries.length < count; at++) {
    const language = spaced[at % spaced.length] ?? 'en';
    const kind = draw.pick(kinds);
    const word = wordIn(nouns, kind.noun, language).toLowerCase();
    // A short word that is mistyped is another word as often as not.
    if (/^\p{L}{5,}$/u.test(word))
      queries.push({ q: slip(word, draw), language, gainOf: gain(kind.categoryId, []) });
  }
  return queries;
}

/** Leaves out, doubles, swaps or replaces one letter after the first. */
function slip(word: string, draw: Draw): string {
  const at = draw.between(1, word.length - 2);
  const [before, own, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return draw.pick([
    `${before}${next}${after}`,
    `${before}${own}${own}${next}${after}`,
    own === next ? `${before}${own}${after}` : `${before}${next}${own}${after}`,
    `${before}${word.charAt(0)}${next}${after}`,
  ]);
}

/** Things in Chinese, Japanese, Korean and Thai, with and without their material. */
export const unspacedQueries = (): JudgedQuery[] =>
  languages.flatMap((language) =>
    unspaced.has(language)
      ? kinds.flatMap(({ noun, categoryId, materials: [material] }) => {
          const word = wordIn(nouns, noun, language);
          return [
            { q: word, language, gainOf: gain(categoryId, []) },
            ...(material === undefined
              ? []
              : [
                  {
                    q: wordIn(materials, material, language) + word,
                    language,
                    gainOf: gain(categoryId, [has('material', material)]),
                  },
                ]),
          ];
        })
      : [],
  );

/** The labelled queries of shoppers that name a kind of thing, judged by their labels: price, quantity, colour, material, what is not wanted. */
export function conditionQueries(): JudgedQuery[] {
  return labelledQueries
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [q = '', language = '', , labels = ''] = line.split('|').map((part) => part.trim());
      const wishes = labels.split(' ').filter((label) => label !== '' && label !== '*');
      const kind = kindNamedIn(q, language);
      const conditions = wishes.flatMap((label) => conditionOf(label) ?? []);
      return kind === undefined || conditions.length === 0 || conditions.length < wishes.length
        ? []
        : [{ q, language, gainOf: gain(kind, conditions) }];
    });
}

/** The category of the longest word for a thing that a query has. */
function kindNamedIn(q: string, language: string): string | undefined {
  const own = languages.find((each): each is Language => each === language) ?? 'en';
  const named = kinds
    .map(({ noun, categoryId }) => ({ word: wordIn(nouns, noun, own).toLowerCase(), categoryId }))
    .filter(({ word }) =>
      unspaced.has(own)
        ? q.includes(word)
        : new RegExp(`(?<!\\p{L})${word}(?:e?s)?(?!\\p{L})`, 'iu').test(q),
    )
    .sort((a, b) => b.word.length - a.word.length);
  return named[0]?.categoryId;
}

type Condition = (document: SearchDocument) => boolean;

function conditionOf(label: string): Condition | undefined {
  const [, sign, low = '', high, currency] =
    /^([<>]?)([\d.]+)(?:-([\d.]+))?([A-Z]{3})$/.exec(label) ?? [];
  if (currency !== undefined && isCurrency(currency)) {
    const cents = (units: string): number =>
      usdCents(Math.round(Number(units) * 10 ** currencyExponents[currency]), currency);
    const [least, most] =
      sign === '<'
        ? [0, cents(low)]
        : sign === '>'
          ? [cents(low), Infinity]
          : [cents(low), cents(high ?? low)];
    return ({ price }) => {
      const own = usdCents(price.amount, price.currency);
      return own >= least && own <= most;
    };
  }
  if (label === 'bulk') return ({ minimumOrderQuantity }) => minimumOrderQuantity > 1;
  const [field = '', value = ''] = label.split('=');
  if (field === 'qty')
    return ({ minimumOrderQuantity, available }) =>
      minimumOrderQuantity <= Number(value) && available >= Number(value);
  if (field === 'color' || field === 'material') return has(field, value);
  if (field === 'not')
    return ({ attributes }) => attributes['color'] !== value && attributes['material'] !== value;
  return undefined;
}

const isCurrency = (code: string): code is Currency => Object.hasOwn(currencyExponents, code);

const has =
  (field: string, value: string): Condition =>
  ({ attributes }) =>
    attributes[field] === value;

const gain =
  (categoryId: string, conditions: readonly Condition[]) =>
  (document: SearchDocument): number => {
    if (document.categoryId !== categoryId) return 0;
    return conditions.every((condition) => condition(document)) ? 3 : 1;
  };

/** How good the answers to some queries are. */
export interface Judged {
  /** How many were judged: those that some listing with a text in their language fits. */
  readonly queries: number;
  /**
   * Mean of nDCG@10, 0–1: gains are discounted by the logarithm of their place. The best there could be is taken from listings
   * with a text in the query's language; others may take their place.
   *
   * @see normalised discounted cumulative gain
   */
  readonly gain: number;
  /** Shares of the queries with the right kind of thing among the first ten, and with nothing at all. */
  readonly hit: number;
  readonly nothing: number;
  readonly missed: readonly JudgedQuery[];
}

/** Judges what an engine finds by the facts of the listings. @param find ids of the best results */
export function judge(
  queries: readonly JudgedQuery[],
  documents: readonly SearchDocument[],
  find: (q: string) => readonly string[],
): Judged {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const shown = new Map<string, SearchDocument[]>(
    languages.map((language) => [
      language,
      documents.filter((document) => document.texts[language] && isShown(document)),
    ]),
  );
  let [judged, gains, hits, nothing] = [0, 0, 0, 0];
  const missed: JudgedQuery[] = [];
  for (const query of queries) {
    const best = (shown.get(query.language) ?? []).map(query.gainOf).sort((a, b) => b - a);
    if (best[0] !== 3) continue;
    const found = find(query.q)
      .slice(0, 10)
      .flatMap((id) => byId.get(id) ?? [])
      .map(query.gainOf);
    judged++;
    gains += Math.min(1, discounted(found) / discounted(best.slice(0, 10)));
    if (found.length === 0) nothing++;
    if (found.some((each) => each > 0)) hits++;
    else missed.push(query);
  }
  return {
    queries: judged,
    gain: gains / judged,
    hit: hits / judged,
    nothing: nothing / judged,
    missed,
  };
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, each, index) => sum + (2 ** each - 1) / Math.log2(index + 2), 0);
