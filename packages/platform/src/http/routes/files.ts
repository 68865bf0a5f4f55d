import type { Routes } from './route.js';

export const fileRoutes: Routes<'files.create' | 'files.retrieve'> = {
  'files.create': (platform, call, input) => platform.files.create(call, input),
  'files.retrieve': (platform, { caller }, input) => platform.files.retrieve(caller, input),
};
