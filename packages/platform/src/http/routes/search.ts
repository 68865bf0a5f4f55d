import type { Routes } from './route.js';

export const searchRoutes: Routes<'search.query' | 'search.suggest'> = {
  'search.query': (platform, _call, input) => platform.search.query(input),
  'search.suggest': (platform, _call, input) => platform.search.suggest(input),
};
