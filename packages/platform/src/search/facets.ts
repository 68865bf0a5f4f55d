import type { Facet, SearchQuery } from '@souk/sdk/contract';
import type { Filter } from './filters.js';
import type { SearchDocument } from './search-index.js';

const fields = ['category', 'color', 'material', 'size'] as const;
const valuesMax = 12;

/**
 * Counts of each value of each field over the candidates that pass every filter but those of that field itself,
 * so that choosing a second value of a field shows what it would add.
 */
export function facetsOf(
  candidates: readonly SearchDocument[],
  filters: readonly Filter[],
  query: SearchQuery,
  nameOfCategory: (id: string) => string,
): Facet[] {
  const counts = new Map<string, Map<string, number>>(fields.map((field) => [field, new Map()]));
  for (const document of candidates) {
    const failed = new Set(
      filters.filter(({ passes }) => !passes(document)).map(({ field }) => field),
    );
    for (const field of fields) {
      if (failed.size > 1 || (failed.size === 1 && !failed.has(field))) continue;
      const value = field === 'category' ? document.categoryId : document.attributes[field];
      const count = counts.get(field);
      if (value !== undefined && count) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return fields.map((field) => ({
    field,
    values: [...(counts.get(field) ?? [])]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, valuesMax)
      .map(([value, count]) => ({
        value,
        label: field === 'category' ? nameOfCategory(value) : value.replaceAll('_', ' '),
        count,
        selected:
          field === 'category'
            ? (query.category ?? []).includes(value)
            : (query.attribute ?? []).includes(`${field}:${value}`),
      })),
  }));
}
