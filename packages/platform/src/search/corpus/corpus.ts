import type { SearchDocument } from '../search-index.js';
import type { CategoryTree } from './category-tree.js';
import { Aliases, categoryNames } from './aliases.js';
import { Analyzer } from './analyzer.js';
import { Columns } from './columns.js';
import { grown } from './grown.js';
import { impactMax, Postings } from './postings.js';
import { Pairs } from './pairs.js';
import { Terms } from './terms.js';
import { TitleLanguages } from './title-languages.js';
import { TermWeights } from './weights.js';

type Texts = SearchDocument['texts'];

/** What the words of a listing are and what it is marked with: when these stay, its postings stay. */
interface Wording {
  readonly texts: Texts;
  readonly defaultLocale: string;
  readonly marks: readonly number[];
}

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
  postings = new Postings();
  pairPostings = new Postings();
  /** Id of the listing at each place, `undefined` where one was removed. */
  readonly ids: (string | undefined)[] = [];
  /** 1 at the place of a listing, 0 where one was removed. */
  alive = new Uint8Array(256);
  readonly #wordings: (Wording | undefined)[] = [];
  readonly #places = new Map<string, number>();
  readonly #tree: CategoryTree;
  readonly #weights: TermWeights;
  readonly analyzer: Analyzer;

  constructor(tree: CategoryTree) {
    this.#tree = tree;
    this.analyzer = new Analyzer(this.terms, this.pairs);
    this.aliases = new Aliases(this.analyzer);
    this.#weights = new TermWeights(this.analyzer, this.languages);
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

  textsAt(place: number): { readonly texts: Texts; readonly defaultLocale: string } | undefined {
    return this.#wordings[place];
  }

  isHeld(term: number): boolean {
    return this.aliases.isHeld(term, this.terms);
  }

  put(document: SearchDocument): void {
    const marks = this.#marksOf(document);
    const known = this.#places.get(document.id);
    const wording = known === undefined ? undefined : this.#wordings[known];
    if (known !== undefined && wording && isSame(wording, document, marks)) {
      this.columns.write(known, document);
      return;
    }
    this.remove(document.id);
    const place = this.ids.push(document.id) - 1;
    if (place >= this.alive.length) this.alive = grown(this.alive, place * 2);
    this.alive[place] = 1;
    const { texts, defaultLocale } = document;
    this.#wordings[place] = { texts, defaultLocale, marks };
    this.#places.set(document.id, place);
    this.columns.write(place, document);
    this.#weights.weigh(texts);
    this.#weights.forEach((term, impact) => {
      this.postings.add(term, place, impact);
      this.terms.count(term, 1);
    });
    for (const mark of marks) {
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
    const wording = place === undefined ? undefined : this.#wordings[place];
    if (place === undefined || !wording) return;
    this.#weights.weigh(wording.texts);
    this.#weights.forEach((term) => this.terms.count(term, -1));
    this.#weights.forEachPair((pair) => this.pairs.count(pair, -1));
    this.#weights.forEachInLanguage((inLanguage) => this.languages.count(inLanguage, -1));
    for (const locale of Object.keys(wording.texts)) this.languages.countTitle(locale, -1);
    for (const mark of wording.marks) this.terms.count(mark, -1);
    this.#places.delete(id);
    this.ids[place] = undefined;
    this.alive[place] = 0;
    this.#wordings[place] = undefined;
    const removed = this.extent - this.size;
    if (removed >= compactFrom && removed * 4 >= this.size) this.#compact();
  }

  #marksOf(document: SearchDocument): number[] {
    const { categoryId, sellerId, sellerName, attributes } = document;
    const category = this.#mark(`=category:${categoryId}`);
    this.aliases.name(category, () => categoryNames(this.#tree.pathOf(categoryId)));
    const seller = this.#mark(`=seller:${sellerId}`);
    if (sellerName !== undefined)
      this.aliases.name(seller, () => [{ names: { und: sellerName }, weight: sellerWeight }]);
    const marks = [category, seller];
    for (const name of Object.keys(attributes)) {
      const value = attributes[name] ?? '';
      const mark = this.#mark(`=${name}:${value}`);
      this.aliases.name(mark, () => [
        { names: { en: value.replaceAll('_', ' ') }, weight: attributeWeight },
      ]);
      marks.push(mark);
    }
    return marks;
  }

  #mark(name: string): number {
    return this.terms.intern(name);
  }

  #compact(): void {
    const renumbered = new Int32Array(this.extent).fill(-1);
    let next = 0;
    for (const [place, id] of this.ids.entries()) {
      if (id === undefined) continue;
      renumbered[place] = next;
      this.ids[next] = id;
      this.#wordings[next] = this.#wordings[place];
      this.#places.set(id, next);
      if (next !== place) this.columns.move(place, next);
      next++;
    }
    this.ids.length = next;
    this.alive.fill(1, 0, next).fill(0, next);
    this.#wordings.length = next;
    this.postings = this.postings.compacted(renumbered, this.terms.size);
    this.pairPostings = this.pairPostings.compacted(renumbered, this.pairs.size);
  }
}

/** Stock, price and trust change often, words seldom. An import brings the same words in new objects. */
function isSame(
  known: Wording,
  { texts, defaultLocale }: SearchDocument,
  marks: readonly number[],
): boolean {
  return (
    known.defaultLocale === defaultLocale &&
    known.marks.length === marks.length &&
    known.marks.every((mark, index) => mark === marks[index]) &&
    (known.texts === texts || isSameText(known.texts, texts))
  );
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
