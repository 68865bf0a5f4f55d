import type { Routes } from './route.js';

export const interactionRoutes: Routes<'interactions.record' | 'interactions.list'> = {
  'interactions.record': (platform, call, input) => platform.interactions.record(call, input),
  'interactions.list': (platform, _call, input) => platform.interactions.list(input),
};
