import type { Routes } from './route.js';

export const listingRoutes: Routes<'listings.list' | 'listings.retrieve'> = {
  'listings.list': (platform, _call, input) => platform.catalog.list(input),
  'listings.retrieve': (platform, _call, input) => platform.catalog.retrieve(input),
};
