import type { Facet, ParsedFilter, Sort } from '@souk/sdk';

/** What a person narrowed a search down to, beside the words: a part of the request, and so with its types. */
export interface Refinement {
  readonly sort: Sort;
  /** Ids of conditions read from the words that were taken away. */
  readonly ignore: string[];
  readonly category: string[];
  /** `name:value`. */
  readonly attribute: string[];
  /** In minor units. */
  readonly minimumPrice?: number | undefined;
  readonly maximumPrice?: number | undefined;
}

export const unrefined: Refinement = {
  sort: 'relevance',
  ignore: [],
  category: [],
  attribute: [],
};

const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

/** Selects a value of a facet, or takes it back. */
export const toggleFacet = (from: Refinement, field: string, value: string): Refinement =>
  field === 'category'
    ? { ...from, category: toggled(from.category, value) }
    : { ...from, attribute: toggled(from.attribute, `${field}:${value}`) };

export const isSelected = (refinement: Refinement, field: string, value: string): boolean =>
  field === 'category'
    ? refinement.category.includes(value)
    : refinement.attribute.includes(`${field}:${value}`);

/** A condition in force, and the search without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly removed: Refinement;
}

/**
 * Every condition in force, those read from the words first.
 *
 * @param facets name the values that were selected
 * @param priceLabel words for a price range
 */
export function activeFilters(
  refinement: Refinement,
  parsed: readonly ParsedFilter[],
  facets: readonly Facet[],
  priceLabel: (minimum: number | undefined, maximum: number | undefined) => string,
): ActiveFilter[] {
  const { minimumPrice, maximumPrice } = refinement;
  const read = parsed
    .filter(({ id }) => !refinement.ignore.includes(id))
    .map(({ id, text }) => ({
      label: text,
      removed: { ...refinement, ignore: [...refinement.ignore, id] },
    }));
  const selected = facets.flatMap(({ field, values }) =>
    values
      .filter(({ value }) => isSelected(refinement, field, value))
      .map(({ value, label }) => ({ label, removed: toggleFacet(refinement, field, value) })),
  );
  const range =
    minimumPrice === undefined && maximumPrice === undefined
      ? []
      : [
          {
            label: priceLabel(minimumPrice, maximumPrice),
            removed: { ...refinement, minimumPrice: undefined, maximumPrice: undefined },
          },
        ];
  return [...read, ...selected, ...range];
}

/** The search without any condition, sorted as before. */
export const withoutFilters = (from: Refinement, parsed: readonly ParsedFilter[]): Refinement => ({
  ...unrefined,
  sort: from.sort,
  ignore: [...from.ignore, ...parsed.map(({ id }) => id)],
});
