import { grown } from './grown.js';

const pageBits = 16;
const pageSize = 1 << pageBits;
const blockMax = 256;

/** Bits of a posting that hold its impact; the rest is the number of the document. */
export const impactBits = 8;
export const impactMax = (1 << impactBits) - 1;
const documentMax = 2 ** (32 - impactBits) - 1;

/**
 * Which documents hold a term, and with what impact: four bytes a posting. A term's postings lie in blocks that double in size
 * and end in the address of the next; the blocks of all terms share pages that are never moved, so that growing copies nothing.
 * Documents come in rising order.
 *
 * ```
 * term ─► [posting, next] ─► [posting ×3, next] ─► [posting ×7, next] ─► …   (at most 255 postings)
 * ```
 */
export class Postings {
  #pages: Uint32Array[] = [];
  #used = pageSize;
  #heads = new Uint32Array(1_024);
  /** Where the next posting of a term goes, and how many more its last block takes. */
  #tails = new Uint32Array(1_024);
  #room = new Int32Array(1_024);
  #blocks = new Int32Array(1_024);
  /** Postings of a term, those of removed documents among them. */
  #counts = new Int32Array(1_024);
  #buffer = new Uint32Array(1_024);

  add(term: number, document: number, impact: number): void {
    if (term >= this.#counts.length) this.#grow(term);
    if (this.#room[term] === 0) this.#extend(term);
    const tail = this.#tails[term] ?? 0;
    const page = this.#pages[tail >>> pageBits];
    if (page) page[tail & (pageSize - 1)] = ((document << impactBits) | impact) >>> 0;
    this.#tails[term] = tail + 1;
    this.#room[term] = (this.#room[term] ?? 0) - 1;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
  }

  /**
   * Postings of a term, removed documents among them, as a view that holds until the next call.
   *
   * @param from,to only documents between these, both included, are of interest: blocks without any are passed over
   */
  read(term: number, from = 0, to = documentMax): Uint32Array {
    const count = term < this.#counts.length ? (this.#counts[term] ?? 0) : 0;
    if (count > this.#buffer.length)
      this.#buffer = new Uint32Array(2 ** Math.ceil(Math.log2(count)));
    const buffer = this.#buffer;
    let taken = 0;
    let at = this.#heads[term] ?? 0;
    for (let size = 2, read = 0; read < count; size = Math.min(size * 2, blockMax)) {
      const page = this.#pages[at >>> pageBits] ?? buffer;
      const offset = at & (pageSize - 1);
      const length = Math.min(size - 1, count - read);
      if ((page[offset] ?? 0) >>> impactBits > to) break;
      if ((page[offset + length - 1] ?? 0) >>> impactBits >= from) {
        // A short block is faster copied by hand than through a view.
        if (length < 16)
          for (let index = 0; index < length; index++)
            buffer[taken + index] = page[offset + index] ?? 0;
        else buffer.set(page.subarray(offset, offset + length), taken);
        taken += length;
      }
      read += length;
      at = page[offset + size - 1] ?? 0;
    }
    return buffer.subarray(0, taken);
  }

  /** Postings of documents that are still there, under their new numbers. @param renumbered −1 for those that are gone */
  compacted(renumbered: Int32Array, termCount: number): Postings {
    const fresh = new Postings();
    for (let term = 0; term < termCount; term++) {
      const kept = this.read(term)
        .filter((posting) => (renumbered[posting >>> impactBits] ?? -1) >= 0)
        .map(
          (posting) =>
            ((renumbered[posting >>> impactBits] ?? 0) << impactBits) | (posting & impactMax),
        );
      for (const posting of kept.sort())
        fresh.add(term, posting >>> impactBits, posting & impactMax);
    }
    return fresh;
  }

  #extend(term: number): void {
    const size = Math.min((this.#blocks[term] ?? 0) * 2 || 2, blockMax);
    if (this.#used + size > pageSize) {
      this.#pages.push(new Uint32Array(pageSize));
      this.#used = 0;
    }
    const address = (this.#pages.length - 1) * pageSize + this.#used;
    this.#used += size;
    if (this.#blocks[term] === 0) this.#heads[term] = address;
    else {
      // The tail stands on the last place of the full block, which is for this address.
      const tail = this.#tails[term] ?? 0;
      const page = this.#pages[tail >>> pageBits];
      if (page) page[tail & (pageSize - 1)] = address;
    }
    this.#tails[term] = address;
    this.#room[term] = size - 1;
    this.#blocks[term] = size;
  }

  #grow(term: number): void {
    const size = Math.max(term + 1, this.#counts.length * 2);
    this.#heads = grown(this.#heads, size);
    this.#tails = grown(this.#tails, size);
    this.#room = grown(this.#room, size);
    this.#blocks = grown(this.#blocks, size);
    this.#counts = grown(this.#counts, size);
  }
}
