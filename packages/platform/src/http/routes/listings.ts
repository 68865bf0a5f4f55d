import { ImportRow } from '@souk/sdk/contract';
import { DomainError } from '../../domain-error.js';
import { parseInput } from '../input.js';
import type { Platform } from '../../platform.js';
import type { Routes } from './route.js';

export const listingRoutes: Routes<
  | 'listings.list'
  | 'listings.retrieve'
  | 'listings.create'
  | 'listings.import'
  | 'listings.retrieveOwn'
  | 'listings.listOwn'
  | 'listings.update'
  | 'listings.publish'
  | 'listings.close'
  | 'listings.adjustStock'
  | 'categories.list'
> = {
  'listings.list': (platform, _call, input) => platform.catalog.list(input),
  'listings.retrieve': (platform, { caller }, input) => platform.catalog.retrieve(caller, input),
  'listings.create': (platform, call, input) => platform.catalog.create(call, input),
  'listings.import': (platform, call, { seller, rows }) =>
    platform.catalog.import(call, seller, rows.map(readRow)),
  'listings.retrieveOwn': (platform, { caller }, input) =>
    platform.catalog.retrieveOwn(caller, input),
  'listings.listOwn': (platform, { caller }, input) => platform.catalog.listOwn(caller, input),
  'listings.update': (platform, call, input) => platform.catalog.update(call, input),
  'listings.publish': (platform, call, { listing }) => platform.catalog.publish(call, listing),
  'listings.close': (platform, call, { listing }) => platform.catalog.close(call, listing),
  'listings.adjustStock': (platform, call, input) => platform.catalog.adjustStock(call, input),
  'categories.list': (platform, _call, input) => platform.catalog.categories(input),
};

type ReadRow = Parameters<Platform['catalog']['import']>[2][number];

/** A row stands by itself: one of the wrong form is refused with what is wrong, and the others are read. */
function readRow(row: unknown): ReadRow {
  try {
    // What the schema has just read is what it says.
    return { row: parseInput(ImportRow, row) as ImportRow };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { reference: referenceOf(row), error };
  }
}

const referenceOf = (row: unknown): string | null =>
  typeof row === 'object' && row !== null && 'reference' in row && typeof row.reference === 'string'
    ? row.reference.slice(0, 100)
    : null;
