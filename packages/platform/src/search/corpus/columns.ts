import { epochMsOf } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { SearchDocument } from '../search-index.js';
import { conversionOf, reputationOf, speedOf } from '../rank/features.js';
import { attributeLabels, type AttributeColumn } from './attributes.js';
import { grown } from './grown.js';
import { labelOf, Labels } from './labels.js';
import { bucketOf } from './price-buckets.js';

/** What filters, facets and ranking look at: one number for each listing in each column, by the listing's place in the corpus. */
export class Columns {
  /** US cents. */
  cents = new Float64Array(256);
  bucket = new Uint16Array(256);
  /** 1–5 stars, infinite without ratings: a new seller passes every lowest rating. */
  rating = new Float64Array(256);
  available = new Float64Array(256);
  minimumOrder = new Float64Array(256);
  publishedAt = new Float64Array(256);
  reputation = new Float32Array(256);
  conversion = new Float32Array(256);
  speed = new Float32Array(256);
  /** 0–1. */
  trust = new Float32Array(256);
  category = new Uint32Array(256);
  seller = new Uint32Array(256);
  shipsFrom = new Uint32Array(256);
  /** Which set of countries. */
  shipsTo = new Uint32Array(256);
  readonly attributes = new Map<string, AttributeColumn>();
  readonly categories = new Labels();
  readonly sellers = new Labels();
  readonly countries = new Labels();
  readonly countrySets = new Labels();
  #size = 256;

  write(at: number, document: SearchDocument): void {
    if (at >= this.#size) this.#grow();
    this.cents[at] = usdCents(document.price.amount, document.price.currency);
    this.bucket[at] = bucketOf(this.cents[at] ?? 0);
    this.rating[at] = document.sellerRating ?? Infinity;
    this.available[at] = document.available;
    this.minimumOrder[at] = document.minimumOrderQuantity;
    this.publishedAt[at] = epochMsOf(document.publishedAt);
    this.reputation[at] = reputationOf(document.sellerRating, document.sellerRatingCount);
    this.conversion[at] = conversionOf(document.orders, document.views);
    this.speed[at] = speedOf(document.deliveryDays);
    this.trust[at] = document.sellerTrust / 100;
    this.category[at] = this.categories.intern(document.categoryId);
    this.seller[at] = this.sellers.intern(document.sellerId);
    this.shipsFrom[at] = this.countries.intern(document.shipsFrom);
    this.shipsTo[at] =
      document.shipsTo.length === 0 ? 0 : this.countrySets.intern(labelOf(document.shipsTo));
    for (const { numbers } of this.attributes.values()) numbers[at] = 0;
    const labels = attributeLabels(document);
    for (const name of Object.keys(labels)) {
      const column = this.#attribute(name);
      column.numbers[at] = column.labels.intern(labels[name] ?? '');
    }
  }

  /** Whether a listing still is of the same category, by the same seller, and has the same attributes. */
  isSame(at: number, document: SearchDocument): boolean {
    const wanted = attributeLabels(document);
    let known = 0;
    for (const [name, { numbers, labels }] of this.attributes) {
      const number = numbers[at] ?? 0;
      if (number === 0) continue;
      known++;
      if (labels.valueOf(number) !== wanted[name]) return false;
    }
    return (
      known === Object.keys(wanted).length &&
      this.categories.valueOf(this.category[at] ?? 0) === document.categoryId &&
      this.sellers.valueOf(this.seller[at] ?? 0) === document.sellerId
    );
  }

  /** Puts the listings into another order. @param order the place where each is now, by its new place */
  reorder(order: Int32Array): void {
    for (const column of this.#all()) {
      const before = column.slice();
      for (let at = 0; at < order.length; at++) column[at] = before[order[at] ?? 0] ?? 0;
    }
  }

  #all(): (Float64Array | Float32Array | Uint32Array | Uint16Array)[] {
    return [
      this.cents, this.rating, this.available, this.minimumOrder, this.publishedAt,
      this.reputation, this.conversion, this.speed, this.trust,
      this.bucket, this.category, this.seller, this.shipsFrom, this.shipsTo,
      ...Array.from(this.attributes.values(), ({ numbers }) => numbers),
    ]; // prettier-ignore
  }

  #attribute(name: string): AttributeColumn {
    let column = this.attributes.get(name);
    if (!column)
      this.attributes.set(
        name,
        (column = { numbers: new Uint32Array(this.#size), labels: new Labels() }),
      );
    return column;
  }

  #grow(): void {
    const size = this.#size * 2;
    this.#size = size;
    this.cents = grown(this.cents, size);
    this.bucket = grown(this.bucket, size);
    this.rating = grown(this.rating, size);
    this.available = grown(this.available, size);
    this.minimumOrder = grown(this.minimumOrder, size);
    this.publishedAt = grown(this.publishedAt, size);
    this.reputation = grown(this.reputation, size);
    this.conversion = grown(this.conversion, size);
    this.speed = grown(this.speed, size);
    this.trust = grown(this.trust, size);
    this.category = grown(this.category, size);
    this.seller = grown(this.seller, size);
    this.shipsFrom = grown(this.shipsFrom, size);
    this.shipsTo = grown(this.shipsTo, size);
    for (const column of this.attributes.values()) column.numbers = grown(column.numbers, size);
  }
}
