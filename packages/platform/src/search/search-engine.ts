import type { SearchQuery } from '@souk/sdk/contract';
import type { CategoryTree } from './corpus/category-tree.js';
import { Corpus } from './corpus/corpus.js';
import { conditionsOf } from './filter/conditions.js';
import { Sifter, type Sifted } from './filter/sift.js';
import type { SearchCursor } from './rank/cursor.js';
import { measures, Ranking } from './rank/rank.js';
import { tasteOf } from './rank/taste.js';
import { Retriever, type Retrieved } from './retrieve/retrieve.js';
import { slotsOf, type Slot } from './retrieve/slots.js';
import { Lexicon } from './understand/lexicon.js';
import { understand } from './understand/understand.js';
import type { Understood } from './understand/understood.js';

/** All steps of one search before its page is cut. */
export interface Searched {
  readonly understood: Understood;
  readonly slots: readonly Slot[];
  readonly retrieved: Retrieved;
  readonly sifted: Sifted;
  readonly ranking: Ranking;
  readonly conditionFields: readonly string[];
  readonly topText: number;
  readonly middleCents: number;
}

/** The steps of a search over a corpus: understand, retrieve, sift, rank. */
export class SearchEngine {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly tree: CategoryTree;
  readonly #retriever: Retriever;
  readonly #sifter: Sifter;

  constructor(tree: CategoryTree) {
    this.tree = tree;
    this.corpus = new Corpus(tree);
    this.lexicon = new Lexicon(this.corpus);
    this.#retriever = new Retriever(this.corpus);
    this.#sifter = new Sifter(this.corpus);
  }

  /** The answer's arrays hold until the next search. */
  search(query: SearchQuery, cursor: SearchCursor | undefined): Searched {
    const { corpus, tree } = this;
    const understood = this.#understand(query);
    const { slots, retrieved } = this.#retrieve(understood, cursor);
    const conditions = conditionsOf(query, understood, slots, corpus, tree);
    const sifted = this.#sifter.sift(retrieved, conditions);
    const { topText, middleCents } = cursor ?? measures(sifted.places, retrieved.scores, corpus);
    const ranking = new Ranking(corpus, retrieved.scores, {
      intent: understood.intent.name,
      sort: query.sort ?? 'relevance',
      topText,
      middleCents,
      taste: tasteOf(query.preference ?? [], corpus),
    });
    const conditionFields = conditions.map(({ field }) => field);
    return { understood, slots, retrieved, sifted, ranking, conditionFields, topText, middleCents };
  }

  /** Words near to the typed ones are tried when no listing has all that were typed. */
  #retrieve(
    understood: Understood,
    cursor: SearchCursor | undefined,
  ): { slots: Slot[]; retrieved: Retrieved } {
    const { corpus, lexicon } = this;
    const slotsFor = (isLoose: boolean): Slot[] =>
      slotsOf(understood.wishes, corpus, lexicon, isLoose);
    const find = (slots: Slot[]) => ({
      slots,
      retrieved: this.#retriever.retrieve(slots, lexicon, cursor?.statistics),
    });
    const strict = find(slotsFor(false));
    if (strict.retrieved.isComplete) return strict;
    const { least } = strict.retrieved.statistics;
    const looseSlots = slotsFor(true);
    if (termsIn(looseSlots) === termsIn(strict.slots)) return strict;
    const loose = find(looseSlots);
    return loose.retrieved.isComplete || loose.retrieved.statistics.least > least
      ? loose
      : find(strict.slots);
  }

  /** How many listings a query finds. */
  countOf(query: SearchQuery): number {
    const { corpus, tree } = this;
    const understood = this.#understand(query);
    const { slots, retrieved } = this.#retrieve(understood, undefined);
    return this.#sifter.count(retrieved, conditionsOf(query, understood, slots, corpus, tree));
  }

  #understand(query: SearchQuery): Understood {
    return understand(query.q, this.lexicon, {
      ignore: query.ignore ?? [],
      currency: query.currency ?? 'USD',
      locale: query.locale,
    });
  }
}

const termsIn = (slots: readonly Slot[]): number =>
  slots.reduce((sum, { alternatives }) => sum + alternatives.length, 0);
