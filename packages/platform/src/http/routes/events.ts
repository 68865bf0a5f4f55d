import type { Routes } from './route.js';

export const eventRoutes: Routes<'events.list' | 'events.stream'> = {
  'events.list': (platform, { caller }, input) => platform.events.list(caller, input),
  'events.stream': (platform, { caller }, input) => platform.events.follow(caller, input),
};
