import type { AttributeDefinition } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { CategoryRow, ListingRow } from './rows.js';

/** Finds a category by its id. */
export type CategoryOf = (id: string) => CategoryRow | undefined;

/** The attributes of a category: those of the root first, its own last; a name that comes again replaces the first. */
export function definitionsOf(categoryOf: CategoryOf, id: string): readonly AttributeDefinition[] {
  const path: CategoryRow[] = [];
  for (let category = categoryOf(id); category && !path.includes(category);) {
    path.unshift(category);
    category = category.parentId === null ? undefined : categoryOf(category.parentId);
  }
  const found = new Map<string, AttributeDefinition>();
  for (const { attributes = [] } of path)
    for (const definition of attributes) found.set(definition.name, definition);
  return [...found.values()];
}

/** Names of the attributes that search counts and filters by, over all categories, each once. */
export const facetNames = (categories: Iterable<CategoryRow>): readonly string[] => [
  ...new Set(
    [...categories].flatMap(({ attributes = [] }) =>
      attributes.filter(({ isFacet }) => isFacet).map(({ name }) => name),
    ),
  ),
];

/**
 * Holds the attributes of a listing and of its variants to the category. One that defines none takes any.
 *
 * @throws DomainError `attribute_invalid`, with what is allowed
 */
export function assertAttributes(
  { attributes, variants = [] }: ListingRow,
  definitions: readonly AttributeDefinition[],
): void {
  assertThose(attributes, definitions, 'attributes');
  for (const [index, variant] of variants.entries())
    assertThose(variant.attributes, definitions, `variants.${index}.attributes`);
}

function assertThose(
  attributes: Readonly<Record<string, string>>,
  definitions: readonly AttributeDefinition[],
  within: string,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    const param = `${within}.${name}`;
    // Search filters by `name:value`, so neither may be anything else.
    if (!/^[a-z_]{1,30}$/.test(name) || value === '')
      throw new DomainError(
        'attribute_invalid',
        `"${param}" needs a name of a–z and _, and a value.`,
        { param },
      );
    const definition = definitions.find((each) => each.name === name);
    if (definition) assertValue(definition, value, param);
    else if (definitions.length > 0)
      throw new DomainError('attribute_invalid', `The category has no attribute "${name}".`, {
        param,
        allowed: definitions.map((each) => each.name),
      });
  }
}

function assertValue(
  { kind, values = [], unit }: AttributeDefinition,
  value: string,
  param: string,
): void {
  if (kind === 'one_of' && !values.includes(value))
    throw new DomainError(
      'attribute_invalid',
      `"${param}" is "${value}", which is none of its values.`,
      {
        param,
        allowed: values,
      },
    );
  if (kind === 'number' && !/^-?\d{1,12}(\.\d{1,6})?$/.test(value))
    throw new DomainError(
      'attribute_invalid',
      `"${param}" is "${value}"; it must be a number${unit === undefined ? '' : ` of ${unit}`}.`,
      {
        param,
      },
    );
}
