import type { Routes } from './route.js';

export const sellerRoutes: Routes<'sellers.retrieve'> = {
  'sellers.retrieve': (platform, _call, input) => platform.trust.retrieveSeller(input),
};
