import { editsAllowed, isWithin } from './typo.js';

/** Which documents hold a term, and how much it weighs in each. */
export class Postings {
  readonly #terms = new Map<string, Map<string, number>>();
  #sorted: string[] | undefined;

  add(term: string, id: string, weight: number): void {
    let documents = this.#terms.get(term);
    if (!documents) {
      documents = new Map();
      this.#terms.set(term, documents);
      this.#sorted = undefined;
    }
    documents.set(id, (documents.get(id) ?? 0) + weight);
  }

  remove(term: string, id: string): void {
    const documents = this.#terms.get(term);
    documents?.delete(id);
    if (documents?.size !== 0) return;
    this.#terms.delete(term);
    this.#sorted = undefined;
  }

  of(term: string): ReadonlyMap<string, number> | undefined {
    return this.#terms.get(term);
  }

  /** Terms that begin with a prefix, in order; at most `limit`. */
  startingWith(prefix: string, limit: number): string[] {
    const sorted = (this.#sorted ??= [...this.#terms.keys()].sort());
    const found: string[] = [];
    for (let at = firstFrom(sorted, prefix); at < sorted.length && found.length < limit; at++) {
      const term = sorted[at] ?? '';
      if (!term.startsWith(prefix)) break;
      found.push(term);
    }
    return found;
  }

  /** The known term that a mistyped one most likely means: the one in most documents within the edits allowed. */
  nearest(term: string): string | undefined {
    const limit = editsAllowed(term);
    if (limit === 0) return undefined;
    let best: string | undefined;
    let bestCount = 0;
    for (const [known, documents] of this.#terms) {
      if (documents.size <= bestCount || known.length < 3) continue;
      if (isWithin(term, known, limit)) {
        best = known;
        bestCount = documents.size;
      }
    }
    return best;
  }
}

function firstFrom(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
