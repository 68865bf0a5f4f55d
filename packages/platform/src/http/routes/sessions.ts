import type { Routes } from './route.js';

export const sessionRoutes: Routes<'sessions.create'> = {
  'sessions.create': (platform, call, input) => platform.sessions.create(call, input),
};
