import type { Currency, Intent, ParsedFilter } from '@souk/sdk/contract';
import { fold } from '../text/fold.js';
import { measureOf, unitAt } from '../text/measures.js';
import type { Meaning, MeaningKind } from '../words/vocabulary.js';
import { has } from './amounts.js';
import { intentOf } from './intent.js';
import { itemsOf, type Item } from './items.js';
import { isSureOf, languageOfScript, mostVoted, votesOf } from './language.js';
import type { Lexicon } from './lexicon.js';
import { phrasesOf, type Phrase } from './phrases.js';
import { priceAt } from './prices.js';
import { respace } from './respace.js';
import type { Understood, Wish } from './understood.js';

/** What a query is read with. */
export interface UnderstandOptions {
  /** Ids of conditions that the person took away. */
  readonly ignore: readonly string[];
  readonly currency: Currency;
  readonly locale: string | undefined;
}

const intents = ['bargain', 'bulk', 'premium', 'gift'] as const;
/** From so many pieces on it is an order; fewer are a set. */
const piecesMin = 10;
const letterSizes = /^(?:xxs|xs|s|m|l|xl|xxl|xxxl|[2-5]xl)$/;
const plainSizes = /^(?:xxs|xs|xl|xxl|xxxl|[2-5]xl)$/;

/** Reads conditions, intent and language from plain words. */
export function understand(q: string, lexicon: Lexicon, options: UnderstandOptions): Understood {
  const text = q.normalize('NFC');
  const items = respace(itemsOf(text), lexicon, /[\p{L}\p{M}]$/u.test(text));
  const phrases = phrasesOf(
    text,
    items,
    (gram) => lexicon.heldFormsOf(gram.toLowerCase()).length > 0,
  );
  const votes = votesOf(phrases);
  const language = languageOfScript(text) ?? mostVoted(votes, options.locale) ?? 'und';
  const reading = new Reading(
    text,
    phrases.map((phrase) => ({ ...phrase, meanings: accepted(phrase, language, options.locale) })),
    lexicon,
    { ...options, language },
  );
  return { ...reading.read(), language, isSure: isSureOf(text, language), votes };
}

/**
 * A word is another one in another language ("seda" is silk in Spanish and grey in Czech): the query's own goes first. Short words of
 * other languages are not meant, unless English ("da" is leather in Vietnamese).
 */
function accepted(
  { folded, meanings }: Phrase,
  language: string,
  locale: string | undefined,
): readonly Meaning[] {
  const own = meanings.filter(
    (meaning) =>
      meaning.language === language ||
      (language === 'und' && meaning.language === locale?.split('-', 1)[0]),
  );
  if (own.length > 0) return own;
  return meanings.filter(
    (meaning) =>
      /[^a-z '.]/.test(folded) ||
      // The side of a side table is no silk, which in Swedish is "siden".
      (folded.length >= 4 && meaning.language !== 'vi' && fold(meaning.written) === folded) ||
      (meaning.kind === 'money' && folded.length >= 3) ||
      (meaning.language === 'en' && folded.length >= 2),
  );
}

type Setting = UnderstandOptions & { readonly language: string };

/** One pass over the phrases of a query. */
class Reading {
  readonly #q: string;
  readonly #phrases: readonly Phrase[];
  readonly #lexicon: Lexicon;
  readonly #setting: Setting;
  readonly #wishes: Wish[] = [];
  readonly #filters: ParsedFilter[] = [];
  readonly #votes = new Map<Intent, number>();

  constructor(q: string, phrases: readonly Phrase[], lexicon: Lexicon, setting: Setting) {
    this.#q = q;
    this.#phrases = phrases;
    this.#lexicon = lexicon;
    this.#setting = setting;
  }

  read(): Omit<Understood, 'language' | 'isSure' | 'votes'> {
    // Prices and quantities have a number somewhere; most queries have none.
    const hasNumber = this.#phrases.some(({ items }) => items[0]?.kind === 'number');
    for (let at = 0; at < this.#phrases.length;)
      at +=
        (hasNumber && (this.#price(at) || this.#quantity(at))) ||
        this.#size(at) ||
        this.#negation(at) ||
        this.#concept(at) ||
        this.#plain(at);
    const words = this.#wishes.filter(({ force }) => force === 'should').length;
    return {
      wishes: this.#wishes,
      filters: this.#filters,
      intent: intentOf(this.#votes, this.#filters, words),
    };
  }

  /** Keeps a condition unless it was taken away. */
  #keep(filter: Omit<ParsedFilter, 'text'>, from: number, length: number): boolean {
    const first = this.#phrases[from]?.items[0];
    const last = this.#phrases[from + length - 1]?.items.at(-1);
    const text = this.#q.slice(first?.start ?? 0, last?.end ?? 0).trim();
    if (
      this.#setting.ignore.includes(filter.id) ||
      this.#filters.some(({ id }) => id === filter.id)
    )
      return false;
    this.#filters.push({ ...filter, text });
    return true;
  }

  #price(at: number): number {
    const read = priceAt(this.#phrases, at, this.#setting);
    if (!read) return 0;
    this.#keep(read.filter, at, read.length);
    return read.length;
  }

  #quantity(at: number): number {
    const isMinimum = has(this.#phrases[at], 'moq');
    const number = this.#phrases[isMinimum ? at + 1 : at]?.items[0];
    const hasPieces = has(this.#phrases[at + 1], 'pieces');
    if (number?.kind !== 'number' || !(isMinimum || (hasPieces && number.value >= piecesMin)))
      return 0;
    this.#votes.set('bulk', (this.#votes.get('bulk') ?? 0) + 1);
    this.#keep({ id: 'quantity', field: 'quantity', minimum: number.value }, at, 2);
    return 2;
  }

  #size(at: number): number {
    const [phrase, next] = [this.#phrases[at], this.#phrases[at + 1]];
    const [item, after] = [phrase?.items[0], next?.items[0]];
    if (!item) return 0;
    if (item.kind === 'number') {
      const isInch = after?.kind === 'sign' && /["″”]/.test(after.raw);
      const unit = isInch ? 'inch' : (after?.raw ?? '').slice(0, 12);
      const mark =
        after && (isInch || after.kind !== 'sign') ? measureOf(item.value, unit) : undefined;
      if (after && mark !== undefined) return this.#measure(at, item, after, unit, mark);
    }
    if (has(phrase, 'size') && after && (after.kind === 'number' || letterSizes.test(after.folded)))
      return this.#wearable(at, 2, after);
    return plainSizes.test(item.folded) ? this.#wearable(at, 1, item) : 0;
  }

  #measure(at: number, number: Item, after: Item, unit: string, mark: string): number {
    const length = unitAt(unit)?.length ?? unit.length;
    const value = mark.slice(1).replace(/^([\d.]+)/, '$1_');
    const isWhole = after.kind === 'sign' || length >= after.raw.length;
    if (this.#keep({ id: `size_${value}`, field: 'size', value }, at, isWhole ? 2 : 1))
      this.#wishes.push({
        item: { ...number, end: after.start + length },
        marks: [mark],
        force: 'must',
        field: 'size',
      });
    return 2;
  }

  #wearable(at: number, length: number, item: Item): number {
    const value = item.kind === 'number' ? String(item.value) : item.folded;
    if (this.#keep({ id: `size_${value}`, field: 'size', value }, at, length))
      this.#wishes.push({
        item: { ...item, folded: value },
        marks: [`=size:${value}`],
        force: 'must',
        field: 'size',
      });
    return length;
  }

  /** "not pink", "ohne Muster", "ピンク以外". A name that titles have as it stands ("sans fil") is no negation. */
  #negation(at: number): number {
    const [phrase, next] = [this.#phrases[at], this.#phrases[at + 1]];
    if (!phrase || !next) return 0;
    const isBefore = has(phrase, 'not') && next.items[0]?.kind !== 'number';
    const isAfter = !isBefore && has(next, 'notAfter') && phrase.items[0]?.kind !== 'number';
    if (!isBefore && !isAfter) return 0;
    const [first, second] = [phrase.items.at(-1)?.folded ?? '', next.items[0]?.folded ?? ''];
    if (this.#lexicon.isPair(first, second) && next.meanings.length === 0) return 0;
    let length = 2;
    const skipped = has(next, 'stop') && isBefore && this.#phrases[at + 2] ? 1 : 0;
    this.#exclude(
      isBefore ? (this.#phrases[at + 1 + skipped] ?? next) : phrase,
      at,
      (length += skipped),
    );
    // "not pink or red"
    while (
      isBefore &&
      this.#isOr(this.#phrases[at + length]) &&
      conceptOf(this.#phrases[at + length + 1])
    ) {
      const more = this.#phrases[at + length + 1];
      if (more) this.#exclude(more, at + length + 1, 1);
      length += 2;
    }
    return length;
  }

  #isOr(phrase: Phrase | undefined): boolean {
    return /^(?:or|nor|oder|noch|ou|ni|o|of|lub|ani|nebo|eller|или|ни|或|或者|veya|atau|hoặc|hoac|או|أو|یا|या)$/.test(
      phrase?.folded ?? '',
    );
  }

  #exclude(phrase: Phrase, from: number, length: number): void {
    const concept = conceptOf(phrase);
    const [item] = phrase.items;
    if (!item) return;
    const value = concept?.value ?? phrase.folded;
    if (!this.#keep({ id: `not_${value}`.slice(0, 40), field: 'not', value }, from, length)) return;
    const marks = concept ? [`=${concept.kind}:${concept.value}`] : [];
    for (const each of concept ? [item] : phrase.items)
      this.#wishes.push({ item: each, marks, force: 'not', field: 'not' });
  }

  #concept(at: number): number {
    const phrase = this.#phrases[at];
    const [item] = phrase?.items ?? [];
    if (!phrase || !item) return 0;
    const concept = conceptOf(phrase);
    const brand = concept ? undefined : this.#lexicon.brandOf(phrase.folded);
    const field = concept?.kind ?? 'brand';
    const value = concept?.value ?? brand;
    if (value === undefined) return 0;
    if (this.#keep({ id: `${field}_${value}`.slice(0, 40), field, value }, at, 1))
      this.#wishes.push({
        item: wholeOf(phrase, item),
        marks: [`=${field}:${value}`],
        force: 'must',
        field,
      });
    return 1;
  }

  #plain(at: number): number {
    const phrase = this.#phrases[at];
    if (!phrase) return 1;
    const intent = intents.find((name) => has(phrase, name));
    if (intent) {
      this.#votes.set(intent, (this.#votes.get(intent) ?? 0) + 1);
      if (intent === 'bulk') this.#keep({ id: 'bulk', field: 'quantity', minimum: 2 }, at, 1);
    }
    const isQuiet =
      intent !== undefined || (phrase.meanings.length > 0 && !isMeant(phrase, this.#lexicon));
    for (const item of phrase.items)
      if (item.kind !== 'sign' && !(isQuiet && intent === undefined))
        this.#wishes.push({ item, marks: [], force: isQuiet ? 'may' : 'should', field: '' });
    return 1;
  }
}

const conceptOf = (
  phrase: Phrase | undefined,
): { kind: 'color' | 'material'; value: string } | undefined => {
  for (const kind of ['color', 'material'] as const) {
    const meaning = phrase?.meanings.find((each) => each.kind === kind);
    if (meaning) return { kind, value: meaning.value };
  }
  return undefined;
};

/** A phrase of several words as one item. */
const wholeOf = (phrase: Phrase, item: Item): Item =>
  phrase.items.length === 1
    ? item
    : {
        ...item,
        raw: phrase.folded,
        folded: phrase.folded,
        end: phrase.items.at(-1)?.end ?? item.end,
      };

const quiet = new Set<MeaningKind>([
  'stop',
  'to',
  'size',
  'money',
  'pieces',
  'moq',
  'between',
  'betweenAfter',
  'about',
  'aboutAfter',
  'notAfter',
]);

/** Whether a word of the vocabulary that took no part in a condition is looked for all the same ("under" of "under armour"). */
const isMeant = ({ meanings, items }: Phrase, lexicon: Lexicon): boolean =>
  !meanings.every(({ kind }) => quiet.has(kind)) &&
  items.some(({ folded }) => lexicon.heldFormsOf(folded).length > 0);
