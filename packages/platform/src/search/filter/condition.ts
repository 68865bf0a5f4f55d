/**
 * A condition on a listing, as data: it is asked of thousands of listings, each time in one tight loop over one column.
 * `field` groups those that one facet sets, so that its counts can leave them out.
 */
export type Condition = { readonly field: string } & (
  | OneOf
  | Within
  | {
      readonly kind: 'slots';
      /** Slots of the query, a bit for each; a listing must have one of these, or none when `isExcluded`. */
      readonly bits: number;
      readonly isExcluded: boolean;
    }
);
interface OneOf {
  readonly kind: 'one_of';
  readonly numbers: Uint32Array;
  /** 1 for each number that passes. */
  readonly wanted: Uint8Array;
}
interface Within {
  readonly kind: 'within';
  readonly numbers: Float64Array;
  /** Any of these will do, both ends inside. */
  readonly ranges: readonly Range[];
}

/** Both ends are inside. */
export type Range = readonly [low: number, high: number];
