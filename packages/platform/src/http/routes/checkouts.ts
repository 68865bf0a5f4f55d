import type { Routes } from './route.js';

export const checkoutRoutes: Routes<'checkouts.create' | 'checkouts.retrieve' | 'checkouts.pay'> = {
  'checkouts.create': (platform, call, input) => platform.checkouts.create(call, input),
  'checkouts.retrieve': (platform, { caller }, input) =>
    platform.checkouts.retrieve(caller, input.checkout),
  'checkouts.pay': (platform, call, input) => platform.checkouts.pay(call, input),
};
