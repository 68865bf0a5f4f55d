import type { SearchDocument } from '../search-index.js';
import type { CategoryTree } from './category-tree.js';
import { Aliases, categoryNames } from './aliases.js';
import { Analyzer } from './analyzer.js';
import { attributeLabels, Columns } from './columns.js';
import { grown } from './grown.js';
import { Kinds } from './kinds.js';
import { valuesOf } from './labels.js';
import { impactMax, Postings } from './postings.js';
import { Pairs } from './pairs.js';
import { TitleReader } from './title-reader.js';
import { Terms } from './terms.js';
import { TitleLanguages } from './title-languages.js';
import { TermWeights } from './weights.js';

type Texts = SearchDocument['texts'];

const attributeWeight = 0.5;
const sellerWeight = 0.6;
/** Removed listings keep their places until there are this many, and a quarter as many as there are others. */
const compactFrom = 256;

/**
 * The listings in the form that search reads: terms with their postings, a number in each column, and the texts to highlight.
 * A listing's place never changes while its words stay; new words take a new place at the end, which keeps every posting list in
 * order.
 */
export class Corpus {
  readonly terms = new Terms();
  readonly pairs = new Pairs();
  readonly languages = new TitleLanguages();
  readonly columns = new Columns();
  readonly aliases: Aliases;
  readonly #kinds = new Kinds(this.columns);
  postings = new Postings();
  pairPostings = new Postings();
  /** Id of the listing at each place, `undefined` where one was removed. */
  readonly ids: (string | undefined)[] = [];
  /** 1 at the place of a listing, 0 where one was removed. */
  alive = new Uint8Array(256);
  /** Texts of the listing at each place, and the language of its own. */
  readonly #texts: (Texts | undefined)[] = [];
  readonly #defaultLocales: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #tree: CategoryTree;
  readonly #weights: TermWeights;
  readonly titles: TitleReader;

  constructor(tree: CategoryTree) {
    this.#tree = tree;
    const analyzer = new Analyzer(this.terms, this.pairs);
    this.titles = new TitleReader(analyzer);
    this.aliases = new Aliases(analyzer);
    this.#weights = new TermWeights(analyzer, this.languages);
  }

  /** How many listings there are. */
  get size(): number {
    return this.#places.size;
  }

  /** One more than the highest place. */
  get extent(): number {
    return this.ids.length;
  }

  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  textsAt(place: number): { readonly texts: Texts; readonly defaultLocale: string } {
    return {
      texts: this.#texts[place] ?? {},
      defaultLocale: this.#defaultLocales[place] ?? 'und',
    };
  }

  isHeld(term: number): boolean {
    return this.aliases.isHeld(term, this.terms);
  }

  /** The mark of the category that a word names, as titles use it. */
  kindOf(term: number): number | undefined {
    const id = this.#kinds.of(term, this.postings, this.alive);
    return id === undefined ? undefined : this.#mark('category', id);
  }

  put(document: SearchDocument): void {
    const { texts, defaultLocale } = document;
    const known = this.#places.get(document.id);
    if (known !== undefined && this.#isSame(known, document)) {
      this.columns.write(known, document);
      return;
    }
    this.remove(document.id);
    const place = this.ids.push(document.id) - 1;
    if (place >= this.alive.length) this.alive = grown(this.alive, place * 2);
    this.alive[place] = 1;
    this.#texts[place] = texts;
    this.#defaultLocales[place] = defaultLocale;
    this.#places.set(document.id, place);
    this.columns.write(place, document);
    this.#name(document);
    this.#weights.weigh(texts);
    this.#weights.forEach((term, impact) => {
      this.postings.add(term, place, impact);
      this.terms.count(term, 1);
    });
    for (const mark of this.#marksOf(place)) {
      this.postings.add(mark, place, impactMax);
      this.terms.count(mark, 1);
    }
    this.#weights.forEachPair((pair) => {
      this.pairPostings.add(pair, place, 1);
      this.pairs.count(pair, 1);
    });
    this.#weights.forEachInLanguage((inLanguage) => this.languages.count(inLanguage, 1));
    for (const locale of Object.keys(texts)) this.languages.countTitle(locale, 1);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    const texts = place === undefined ? undefined : this.#texts[place];
    if (place === undefined || !texts) return;
    this.#weights.weigh(texts);
    this.#weights.forEach((term) => this.terms.count(term, -1));
    this.#weights.forEachPair((pair) => this.pairs.count(pair, -1));
    this.#weights.forEachInLanguage((inLanguage) => this.languages.count(inLanguage, -1));
    for (const locale of Object.keys(texts)) this.languages.countTitle(locale, -1);
    for (const mark of this.#marksOf(place)) this.terms.count(mark, -1);
    this.#places.delete(id);
    this.ids[place] = undefined;
    this.alive[place] = 0;
    this.#texts[place] = undefined;
    const removed = this.extent - this.size;
    if (removed >= compactFrom && removed * 4 >= this.size) this.#compact();
  }

  /** Lets the names of what a listing is lead to it. */
  #name(document: SearchDocument): void {
    const { categoryId, sellerId, sellerName } = document;
    this.aliases.name(this.#mark('category', categoryId), () =>
      categoryNames(this.#tree.pathOf(categoryId)),
    );
    if (sellerName !== undefined)
      this.aliases.name(this.#mark('seller', sellerId), () => [
        { names: { und: sellerName }, weight: sellerWeight },
      ]);
    const labels = attributeLabels(document);
    for (const name of Object.keys(labels))
      for (const value of valuesOf(labels[name] ?? ''))
        this.aliases.name(this.#mark(name, value), () => [
          { names: { en: value.replaceAll('_', ' ') }, weight: attributeWeight },
        ]);
  }

  /** What a listing is marked with: its category, its seller, each of its attributes. */
  *#marksOf(place: number): Generator<number> {
    const { category, categories, seller, sellers, attributes } = this.columns;
    yield this.#mark('category', categories.valueOf(category[place] ?? 0));
    yield this.#mark('seller', sellers.valueOf(seller[place] ?? 0));
    for (const [name, { numbers, labels }] of attributes) {
      const number = numbers[place] ?? 0;
      if (number > 0)
        for (const value of valuesOf(labels.valueOf(number))) yield this.#mark(name, value);
    }
  }

  #mark(name: string, value: string): number {
    return this.terms.intern(`=${name}:${value}`);
  }

  /** Stock, price and trust change often, words seldom. An import brings the same words in new objects. */
  #isSame(place: number, document: SearchDocument): boolean {
    const { texts, defaultLocale } = document;
    const known = this.#texts[place];
    return (
      known !== undefined &&
      this.#defaultLocales[place] === defaultLocale &&
      (known === texts || isSameText(known, texts)) &&
      this.columns.isSame(place, document)
    );
  }

  #compact(): void {
    const renumbered = new Int32Array(this.extent).fill(-1);
    let next = 0;
    for (const [place, id] of this.ids.entries()) {
      if (id === undefined) continue;
      renumbered[place] = next;
      this.ids[next] = id;
      this.#texts[next] = this.#texts[place];
      this.#defaultLocales[next] = this.#defaultLocales[place] ?? 'und';
      this.#places.set(id, next);
      if (next !== place) this.columns.move(place, next);
      next++;
    }
    this.ids.length = next;
    this.alive.fill(1, 0, next).fill(0, next);
    this.#texts.length = next;
    this.#defaultLocales.length = next;
    this.postings = this.postings.compacted(renumbered, this.terms.size);
    this.pairPostings = this.pairPostings.compacted(renumbered, this.pairs.size);
  }
}

function isSameText(a: Texts, b: Texts): boolean {
  const locales = Object.keys(a);
  return (
    locales.length === Object.keys(b).length &&
    locales.every(
      (locale) =>
        a[locale]?.title === b[locale]?.title && a[locale]?.description === b[locale]?.description,
    )
  );
}
