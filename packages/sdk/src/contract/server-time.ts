import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { Instant } from './time.js';

/** The platform's time, by which everything opens, closes and expires. */
export const retrieveTime = {
  id: 'time.retrieve',
  method: 'GET',
  path: '/v1/time',
  summary: 'The platform’s time to the millisecond, to set countdowns by',
  scope: 'catalog:read',
  status: 200,
  isPublic: true,
  response: z.object({ now: Instant }),
  problems: [],
} as const satisfies Operation;
