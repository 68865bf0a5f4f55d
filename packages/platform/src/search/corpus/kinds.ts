import type { Columns } from './columns.js';
import { impactBits, impactMax, type Postings } from './postings.js';
import { titleImpact } from './weights.js';

/** A word names a kind when this share of the listings with it in their title are of one category, and there are so many. */
const kindShare = 0.9;
const holdersMin = 3;

/**
 * What kind of thing a word names, learned from the titles: where nine in ten "koptelefoon" are headphones, whoever types it wants
 * headphones, also those that nobody has described in Dutch. The names of the categories alone have one word for a kind in each language.
 */
export class Kinds {
  readonly #columns: Columns;
  /** What each word names, as long as no listing comes, goes or changes its words. */
  readonly #named = new Map<number, string | undefined>();
  #counts = new Uint32Array(64);

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The category that a term names, if it names one. */
  of(term: number, postings: Postings, alive: Uint8Array): string | undefined {
    const known = this.#named.get(term);
    if (known !== undefined || this.#named.has(term)) return known;
    const found = this.#learn(term, postings, alive);
    this.#named.set(term, found);
    return found;
  }

  /** Titles have changed: what they say is looked up again when somebody asks. */
  forget(): void {
    if (this.#named.size > 0) this.#named.clear();
  }

  #learn(term: number, postings: Postings, alive: Uint8Array): string | undefined {
    const { category, categories } = this.#columns;
    if (this.#counts.length < categories.size) this.#counts = new Uint32Array(categories.size * 2);
    else this.#counts.fill(0);
    const counts = this.#counts;
    const list = postings.read(term);
    // An imported constant is looked up each time that it is read.
    const [bits, mask, least] = [impactBits, impactMax, titleImpact];
    let holders = 0;
    let most = 0;
    for (let at = 0; at < list.length; at++) {
      const posting = list[at] ?? 0;
      const place = posting >>> bits;
      if ((posting & mask) < least || alive[place] === 0) continue;
      holders++;
      const own = category[place] ?? 0;
      const count = (counts[own] ?? 0) + 1;
      counts[own] = count;
      if (count > (counts[most] ?? 0)) most = own;
    }
    return holders >= holdersMin && (counts[most] ?? 0) >= holders * kindShare
      ? categories.valueOf(most)
      : undefined;
  }
}
