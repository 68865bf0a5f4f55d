import { epochMsOf } from '@souk/sdk/contract';
import { usdCents } from '../../catalog/rates.js';
import type { SearchDocument } from '../search-index.js';
import { conversionOf, reputationOf, speedOf } from '../rank/features.js';
import { grown } from './grown.js';
import { labelOf, Labels } from './labels.js';

/** An attribute of the listings: the number of each one's label (a value, or the several that its variants have), and what the numbers stand for. */
export interface AttributeColumn {
  numbers: Uint32Array<ArrayBuffer>;
  readonly labels: Labels;
}

/** Prices fall into buckets a twentieth apart, fine enough for the middle one to stand for the middle price. */
const bucketsPerDoubling = 16;
export const priceBuckets = 512;
export const bucketOf = (cents: number): number =>
  Math.min(priceBuckets - 1, Math.round(Math.log2(cents + 1) * bucketsPerDoubling));
export const centsOfBucket = (bucket: number): number => 2 ** (bucket / bucketsPerDoubling) - 1;

/** The label of each attribute. */
export function attributeLabels({
  attributes,
  variantAttributes,
}: SearchDocument): Readonly<Record<string, string>> {
  if (!variantAttributes) return attributes;
  const labels = { ...attributes };
  for (const [name, values] of Object.entries(variantAttributes))
    if (values.length > 0) labels[name] = labelOf(values);
  return labels;
}

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

  /** Moves a listing to a lower place. */
  move(from: number, to: number): void {
    for (const column of [
      ...this.#numbers(),
      this.bucket,
      this.category,
      this.seller,
      this.shipsFrom,
      this.shipsTo,
    ])
      column[to] = column[from] ?? 0;
    for (const { numbers } of this.attributes.values()) numbers[to] = numbers[from] ?? 0;
  }

  #numbers(): (Float64Array | Float32Array)[] {
    const {
      cents,
      rating,
      available,
      minimumOrder,
      publishedAt,
      reputation,
      conversion,
      speed,
      trust,
    } = this;
    return [
      cents,
      rating,
      available,
      minimumOrder,
      publishedAt,
      reputation,
      conversion,
      speed,
      trust,
    ];
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
