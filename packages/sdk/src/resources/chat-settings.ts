import { retrieveChatSettings, updateChatSettings } from '../contract/conversation.js';
import type { BodyOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** What the signed-in party has settled about its chats. */
export const chatSettings = (transport: Transport) => ({
  retrieve: (options?: CallOptions) => transport.call(retrieveChatSettings, {}, options),
  /** Changes what is named and leaves the rest. */
  update: (request: BodyOf<typeof updateChatSettings>, options?: CallOptions) =>
    transport.call(updateChatSettings, request, options),
});
