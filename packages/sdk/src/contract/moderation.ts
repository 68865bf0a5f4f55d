import * as z from 'zod/mini';
import { Conversation } from './conversation.js';
import type { Operation } from './operation.js';
import { idOf } from './schema.js';
import { Instant } from './time.js';

const ConversationParams = z.strictObject({ conversation: idOf('conversation') });
const stepProblems = ['conversation_not_found', 'chat_party_wrong'] as const;

export const blockConversation = {
  id: 'conversations.block',
  method: 'POST',
  path: '/v1/conversations/{conversation}/block',
  summary: 'Nothing more can be sent in either direction, until unblocked',
  scope: 'chat:act',
  status: 200,
  params: ConversationParams,
  response: Conversation,
  problems: stepProblems,
} as const satisfies Operation;

export const unblockConversation = {
  ...blockConversation,
  id: 'conversations.unblock',
  path: '/v1/conversations/{conversation}/unblock',
  summary: 'Takes back a block of the asking party',
} as const satisfies Operation;

export const reportConversation = {
  id: 'conversations.report',
  method: 'POST',
  path: '/v1/conversations/{conversation}/report',
  summary: 'Tells the platform that something is wrong here; the other side is not told',
  scope: 'chat:act',
  status: 201,
  params: ConversationParams,
  body: z.strictObject({
    reason: z.enum(['scam', 'pays_elsewhere', 'harassment', 'counterfeit', 'spam', 'other']),
    message: z.optional(idOf('message')),
    note: z.optional(z.string().check(z.maxLength(1_000))),
  }),
  response: z.object({ id: idOf('report'), createdAt: Instant }),
  problems: [...stepProblems, 'message_not_found'],
} as const satisfies Operation;
