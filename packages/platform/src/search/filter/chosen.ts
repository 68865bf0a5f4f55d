import type { SearchQuery } from '@souk/sdk/contract';

/** Values of a field that a query chose. */
export const chosenOf = (field: string, { attribute = [] }: SearchQuery): string[] =>
  attribute
    .filter((text) => text.startsWith(`${field}:`))
    .map((text) => text.slice(field.length + 1));
