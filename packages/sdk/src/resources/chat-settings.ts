import { changing, type ChangeOf } from '../change.js';
import {
  retrieveChatSettings,
  updateChatSettings,
  type ChatSettings,
} from '../contract/chat-settings.js';
import type { BodyOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What the signed-in party has settled about its chats. */
export const chatSettings = (transport: Transport) => ({
  /** What is settled now. */
  retrieve: (options?: CallOptions) => transport.call(retrieveChatSettings, {}, options),
  /** Changes what is named, or what a function says, and leaves the rest. */
  update: (
    change: ChangeOf<ChatSettings, BodyOf<typeof updateChatSettings>>,
    options?: CallOptions,
  ) =>
    changing(
      {
        read: (reading) => transport.call(retrieveChatSettings, {}, reading),
        write: (told, sending) => transport.call(updateChatSettings, told, sending),
      },
      change,
      options,
    ),
});
