import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { Instant } from './time.js';

export const announcePresence = {
  id: 'presence.announce',
  method: 'POST',
  path: '/v1/presence',
  summary: 'Says that the signed-in party is there, for a minute, or has gone',
  scope: 'chat:act',
  status: 200,
  body: z.strictObject({ state: z.enum(['online', 'away']) }),
  response: z.object({ onlineUntil: z.nullable(Instant) }),
  problems: ['chat_party_wrong'],
} as const satisfies Operation;
