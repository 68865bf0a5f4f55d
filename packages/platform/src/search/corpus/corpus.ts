import type { SearchDocument } from '../search-index.js';
import type { CategoryTree } from './category-tree.js';
import { Aliases } from './aliases.js';
import { Analyzer } from './analyzer.js';
import { Columns } from './columns.js';
import { grown } from './grown.js';
import { KeptTexts } from './kept-texts.js';
import { Kinds } from './kinds.js';
import { Marks } from './marks.js';
import { impactMax, Postings } from './postings.js';
import { Pairs } from './pairs.js';
import { TitleReader } from './title-reader.js';
import { Terms } from './terms.js';
import { TitleLanguages } from './title-languages.js';
import { TermWeights } from './weights.js';

/** Removed listings keep their places until there are this many, and a quarter as many as there are others. */
const compactFrom = 256;

/**
 * The listings in the form that search reads: terms with their postings, a number in each column, and the texts to highlight.
 * A listing's place never changes while its words stay; new words take a new place at the end, which keeps every posting list in
 * order. Whoever puts many in at once does well to put those of a category side by side: a search finds things of one kind, and then
 * reads every column in one stretch of memory.
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
  ids: (string | undefined)[] = [];
  /** 1 at the place of a listing, 0 where one was removed. */
  alive = new Uint8Array(256);
  readonly texts = new KeptTexts();
  readonly #places = new Map<string, number>();
  readonly #marks: Marks;
  readonly #weights: TermWeights;
  readonly titles: TitleReader;

  constructor(tree: CategoryTree) {
    const analyzer = new Analyzer(this.terms, this.pairs);
    this.titles = new TitleReader(analyzer);
    this.aliases = new Aliases(analyzer);
    this.#marks = new Marks(this.terms, this.columns, this.aliases, tree);
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

  isHeld(term: number): boolean {
    return this.aliases.isHeld(term, this.terms);
  }

  /** The mark of the category that a word names, as titles use it. */
  kindOf(term: number): number | undefined {
    const id = this.#kinds.of(term, this.postings, this.alive);
    return id === undefined ? undefined : this.#marks.markOf('category', id);
  }

  put(document: SearchDocument): void {
    const known = this.#places.get(document.id);
    // Stock, price and trust change often, words seldom.
    if (
      known !== undefined &&
      this.texts.isSame(known, document) &&
      this.columns.isSame(known, document)
    ) {
      this.columns.write(known, document);
      return;
    }
    this.remove(document.id);
    this.#kinds.forget();
    const place = this.ids.push(document.id) - 1;
    if (place >= this.alive.length) this.alive = grown(this.alive, place * 2);
    this.alive[place] = 1;
    this.texts.set(place, document);
    this.#places.set(document.id, place);
    this.columns.write(place, document);
    this.#marks.name(document);
    this.#weights.weigh(document.texts);
    this.#weights.forEach((term, impact) => {
      this.postings.add(term, place, impact);
      this.terms.count(term, 1);
    });
    for (const mark of this.#marks.at(place)) {
      this.postings.add(mark, place, impactMax);
      this.terms.count(mark, 1);
    }
    this.#weights.forEachPair((pair) => {
      this.pairPostings.add(pair, place, 1);
      this.pairs.count(pair, 1);
    });
    this.#weights.forEachInLanguage((inLanguage) => this.languages.count(inLanguage, 1));
    for (const locale of Object.keys(document.texts)) this.languages.countTitle(locale, 1);
  }

  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    const { texts } = this.texts.at(place);
    this.#kinds.forget();
    this.#weights.weigh(texts);
    this.#weights.forEach((term) => this.terms.count(term, -1));
    this.#weights.forEachPair((pair) => this.pairs.count(pair, -1));
    this.#weights.forEachInLanguage((inLanguage) => this.languages.count(inLanguage, -1));
    for (const locale of Object.keys(texts)) this.languages.countTitle(locale, -1);
    for (const mark of this.#marks.at(place)) this.terms.count(mark, -1);
    this.#places.delete(id);
    this.ids[place] = undefined;
    this.alive[place] = 0;
    this.texts.remove(place);
    const removed = this.extent - this.size;
    if (removed >= compactFrom && removed * 4 >= this.size) this.#compact();
  }

  /** Drops the places of what was removed, and lays what belongs together side by side. */
  #compact(): void {
    const order = this.#byCategory();
    const renumbered = new Int32Array(this.extent).fill(-1);
    for (const [next, place] of order.entries()) renumbered[place] = next;
    this.columns.reorder(order);
    this.ids = Array.from(order, (place) => this.ids[place]);
    this.texts.reorder(order);
    for (const [place, id] of this.ids.entries()) if (id !== undefined) this.#places.set(id, place);
    this.alive.fill(1, 0, order.length).fill(0, order.length);
    this.postings = this.postings.compacted(renumbered, this.terms.size);
    this.pairPostings = this.pairPostings.compacted(renumbered, this.pairs.size);
  }

  #byCategory(): Int32Array {
    const { category } = this.columns;
    return Int32Array.from(this.#places.values()).sort(
      (a, b) => (category[a] ?? 0) - (category[b] ?? 0) || a - b,
    );
  }
}
