import type { Routes } from './route.js';

export const reviewRoutes: Routes<
  'reviews.list' | 'reviews.ofEscrow' | 'reviews.create' | 'reviews.reply'
> = {
  'reviews.list': (platform, _call, input) => platform.reviews.list(input),
  'reviews.ofEscrow': (platform, { caller }, { escrow }) =>
    platform.reviews.ofEscrow(caller, escrow),
  'reviews.create': (platform, call, input) => platform.reviews.create(call, input),
  'reviews.reply': (platform, call, input) => platform.reviews.reply(call, input),
};
