import * as z from 'zod/mini';
import { chatLimits } from './chat.js';
import type { Operation } from './operation.js';

/** What a party has settled about its chats. */
export const ChatSettings = z.object({
  /** Whether others see what this party has read, and whether it is there. */
  readReceipts: z.boolean(),
  presence: z.boolean(),
  /** Answers that a seller has ready. */
  quickReplies: z.array(z.object({ label: z.string(), text: z.string() })),
});
export type ChatSettings = z.infer<typeof ChatSettings>;

export const retrieveChatSettings = {
  id: 'chatSettings.retrieve',
  method: 'GET',
  path: '/v1/chat-settings',
  summary: 'What the signed-in party has settled about its chats',
  scope: 'chat:read',
  status: 200,
  versioned: 'chatSettings',
  response: ChatSettings,
  problems: ['chat_party_wrong'],
} as const satisfies Operation;

export const updateChatSettings = {
  id: 'chatSettings.update',
  method: 'POST',
  path: '/v1/chat-settings',
  summary: 'Settles what others see of the signed-in party, and its quick replies',
  scope: 'chat:act',
  status: 200,
  versioned: 'chatSettings',
  body: z.strictObject({
    readReceipts: z.optional(z.boolean()),
    presence: z.optional(z.boolean()),
    quickReplies: z.optional(
      z.array(
        z.strictObject({
          label: z.string().check(z.maxLength(40)),
          text: z.string().check(z.maxLength(chatLimits.maximumTextLength)),
        }),
      ),
    ),
  }),
  response: ChatSettings,
  problems: ['chat_party_wrong'],
} as const satisfies Operation;
