import type { Routes } from './route.js';

export const sellerRoutes: Routes<
  | 'sellers.retrieve'
  | 'sellers.trust.retrieve'
  | 'sellers.trust.simulate'
  | 'sellers.trust.claim'
  | 'sellers.trust.keys'
> = {
  'sellers.retrieve': (platform, _call, input) => platform.trust.retrieveSeller(input),
  'sellers.trust.retrieve': (platform, _call, input) => platform.trust.retrieve(input),
  'sellers.trust.simulate': (platform, _call, input) => platform.trust.simulate(input),
  'sellers.trust.claim': (platform, { caller }, input) => platform.trust.claim(caller, input),
  'sellers.trust.keys': (platform) => platform.trust.keys(),
};
