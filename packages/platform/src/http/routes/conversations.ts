import type { Routes } from './route.js';

export const conversationRoutes: Routes<
  | 'conversations.create'
  | 'conversations.list'
  | 'conversations.retrieve'
  | 'conversations.type'
  | 'conversations.acknowledge'
  | 'conversations.block'
  | 'conversations.unblock'
  | 'conversations.report'
  | 'messages.send'
  | 'messages.list'
  | 'chatSettings.retrieve'
  | 'chatSettings.update'
  | 'presence.announce'
> = {
  'conversations.create': (platform, call, { listing }) => platform.chat.create(call, listing),
  'conversations.list': (platform, { caller }, input) => platform.chat.list(caller, input),
  'conversations.retrieve': (platform, { caller }, { conversation }) =>
    platform.chat.retrieve(caller, conversation),
  'conversations.type': (platform, call, { conversation }) =>
    platform.chat.type(call, conversation),
  'conversations.acknowledge': (platform, call, input) => platform.chat.acknowledge(call, input),
  'conversations.block': (platform, call, { conversation }) =>
    platform.chat.block(call, conversation),
  'conversations.unblock': (platform, call, { conversation }) =>
    platform.chat.unblock(call, conversation),
  'conversations.report': (platform, call, input) => platform.chat.report(call, input),
  'messages.send': (platform, call, input) => platform.chat.send(call, input),
  'messages.list': (platform, { caller }, input) => platform.chat.messages(caller, input),
  'chatSettings.retrieve': (platform, { caller }) => platform.chat.settings(caller),
  'chatSettings.update': (platform, call, input) => platform.chat.updateSettings(call, input),
  'presence.announce': (platform, call, input) => platform.chat.announce(call, input),
};
