import type { Routes } from './route.js';

export const offerRoutes: Routes<
  | 'offers.make'
  | 'offers.begin'
  | 'offers.list'
  | 'offers.retrieve'
  | 'offers.counter'
  | 'offers.accept'
  | 'offers.decline'
  | 'offers.withdraw'
  | 'haggling.retrieve'
  | 'haggling.update'
> = {
  'offers.make': (platform, call, input) => platform.offers.make(call, input),
  'offers.begin': (platform, call, input) => platform.offers.begin(call, input),
  'offers.list': (platform, { caller }, { conversation }) =>
    platform.offers.list(caller, conversation),
  'offers.retrieve': (platform, { caller }, { offer }) => platform.offers.retrieve(caller, offer),
  'offers.counter': (platform, call, input) => platform.offers.counter(call, input),
  'offers.accept': (platform, call, input) => platform.offers.accept(call, input),
  'offers.decline': (platform, call, input) => platform.offers.decline(call, input),
  'offers.withdraw': (platform, call, input) => platform.offers.withdraw(call, input),
  'haggling.retrieve': (platform, { caller }, { listing }) =>
    platform.offers.haggling(caller, listing),
  'haggling.update': (platform, call, input) => platform.offers.updateHaggling(call, input),
};
