import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { Locale, open } from './schema.js';

/** One attribute that listings of a category have, and what it may be. */
export const AttributeDefinition = z.object({
  name: z.string(),
  /** `one_of` the values, free `text`, or a `number` in `unit`. */
  kind: open(['one_of', 'text', 'number']),
  values: z.optional(z.array(z.string())),
  unit: z.optional(z.string()),
  /** A listing without it cannot be published. */
  isRequired: z.boolean(),
  /** Search counts and filters by it. */
  isFacet: z.boolean(),
});
export type AttributeDefinition = z.infer<typeof AttributeDefinition>;

/** A node of the category tree, with the attributes of what is in it. */
export const Category = z.object({
  id: z.string(),
  parent: z.nullable(z.string()),
  name: z.string(),
  /** Its own attributes; those of the categories above it are its, too. Where there are none at all, any is taken. */
  attributes: z.array(AttributeDefinition),
});
export type Category = z.infer<typeof Category>;

export const listCategories = {
  id: 'categories.list',
  method: 'GET',
  path: '/v1/categories',
  summary: 'The category tree, in the reader’s language, with the attributes of each category',
  scope: 'catalog:read',
  status: 200,
  query: z.strictObject({ locale: z.optional(Locale) }),
  response: z.object({ data: z.array(Category) }),
  problems: [],
} as const satisfies Operation;
