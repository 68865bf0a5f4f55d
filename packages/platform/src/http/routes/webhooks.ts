import type { Routes } from './route.js';

export const webhookRoutes: Routes<
  | 'webhooks.create'
  | 'webhooks.list'
  | 'webhooks.retrieve'
  | 'webhooks.update'
  | 'webhooks.disable'
  | 'webhooks.enable'
  | 'webhooks.delete'
  | 'webhooks.rotate'
  | 'webhooks.deliveries'
  | 'webhooks.redeliver'
  | 'webhooks.replay'
> = {
  'webhooks.create': (platform, call, input) => platform.webhooks.create(call, input),
  'webhooks.list': (platform) => platform.webhooks.list(),
  'webhooks.retrieve': (platform, _call, { webhook }) => platform.webhooks.retrieve(webhook),
  'webhooks.update': (platform, call, input) => platform.webhooks.update(call, input),
  'webhooks.disable': (platform, call, { webhook }) => platform.webhooks.disable(call, webhook),
  'webhooks.enable': (platform, call, { webhook }) => platform.webhooks.enable(call, webhook),
  'webhooks.delete': (platform, call, { webhook }) => platform.webhooks.delete(call, webhook),
  'webhooks.rotate': (platform, call, input) => platform.webhooks.rotate(call, input),
  'webhooks.deliveries': (platform, _call, input) => platform.webhooks.deliveries(input),
  'webhooks.redeliver': (platform, call, input) => platform.webhooks.redeliver(call, input),
  'webhooks.replay': (platform, call, input) => platform.webhooks.replay(call, input),
};
