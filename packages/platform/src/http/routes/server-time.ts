import type { Routes } from './route.js';

export const timeRoutes: Routes<'time.retrieve'> = {
  'time.retrieve': async (platform) => ({ now: platform.now() }),
};
