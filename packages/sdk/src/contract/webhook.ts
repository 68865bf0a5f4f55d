import * as z from 'zod/mini';
import { SoukEvent } from './event.js';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Duration, Instant } from './time.js';

/**
 * How long after each failed attempt the next one is made. When the last one fails, too, the delivery is given up, and
 * an endpoint that has taken nothing since the first is disabled.
 *
 * @see the Standard Webhooks specification, "Delivery"
 */
export const webhookRetries: readonly Duration[] = [
  'PT5S', 'PT5M', 'PT30M', 'PT2H', 'PT5H', 'PT10H', 'PT14H', 'PT20H', 'PT24H',
]; // prettier-ignore

/** How long the old secret signs beside the new one unless told. */
export const secretOverlap: Duration = 'PT24H';

/**
 * Events with what two people say to each other, and when each has read it. They are posted only to addresses that name them
 * (`message.sent`, `message.*`): whoever asks for everything (`*`) has not asked for that.
 */
export const privateEvents: readonly string[] = ['message.sent', 'conversation.changed'];

/** Types of events: one of them, all of a noun (`escrow.*`), or all (`*`) but the private ones. */
const EventPattern = z.string().check(z.regex(/^(\*|[a-z_]+\.(\*|[a-z_]+))$/), z.maxLength(80));

/** An address to which events are posted, signed. */
export const Webhook = z.object({
  id: idOf('webhook'),
  url: z.string(),
  events: z.array(z.string()),
  description: z.string(),
  status: open(['enabled', 'disabled', 'deleted']),
  /** Why it is disabled: by hand, because nothing was taken for days, or because the address said that it is gone (410). */
  disabledReason: z.nullable(open(['by_hand', 'failing', 'gone'])),
  createdAt: Instant,
  /** Until when the secret before this one signs, too. */
  previousSecretUntil: z.nullable(Instant),
  lastDeliveredAt: z.nullable(Instant),
});
export type Webhook = z.infer<typeof Webhook>;

/** The same with its secret, which is only ever shown when it is made. */
export const WebhookWithSecret = z.extend(Webhook, {
  /** `whsec_` and the key in base64, as libraries for Standard Webhooks take it. */
  secret: z.string(),
});
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

/** One event on its way to one address, and every attempt. Its `webhook-id` header is the id of the event. */
export const WebhookDelivery = z.object({
  id: idOf('delivery'),
  webhook: idOf('webhook'),
  event: SoukEvent,
  status: open(['pending', 'delivered', 'failed']),
  attempts: z.array(
    z.object({
      at: Instant,
      /** What the address answered; `null` when no answer came. */
      statusCode: z.nullable(z.int()),
      /** Why it counts as failed; `null` when it does not. */
      failure: z.nullable(z.string()),
    }),
  ),
  /** `null` when none is to come, or when an earlier event of the same resource has to be delivered first. */
  nextAttemptAt: z.nullable(Instant),
  createdAt: Instant,
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

const scope = 'webhook:manage';
const WebhookParams = z.strictObject({ webhook: idOf('webhook') });
const settings = {
  /** `https`, or `http` to this very machine. */
  url: z.string().check(z.maxLength(2000)),
  /** Every event unless told, but those of `privateEvents`, which have to be named. */
  events: z.optional(z.array(EventPattern)),
  description: z.optional(z.string().check(z.maxLength(200))),
};

export const createWebhook = {
  id: 'webhooks.create',
  method: 'POST',
  path: '/v1/webhooks',
  summary: 'Posts events to an address of yours from now on; the only answer with the secret',
  scope,
  status: 201,
  versioned: 'webhook',
  body: z.strictObject(settings),
  response: WebhookWithSecret,
  problems: ['webhook_limit_reached'],
} as const satisfies Operation;

export const listWebhooks = {
  id: 'webhooks.list',
  method: 'GET',
  path: '/v1/webhooks',
  summary: 'Your addresses, oldest first',
  scope,
  status: 200,
  response: z.object({ data: z.array(Webhook) }),
  problems: [],
} as const satisfies Operation;

export const retrieveWebhook = {
  id: 'webhooks.retrieve',
  method: 'GET',
  path: '/v1/webhooks/{webhook}',
  summary: 'One address',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  response: Webhook,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const updateWebhook = {
  id: 'webhooks.update',
  method: 'POST',
  path: '/v1/webhooks/{webhook}',
  summary: 'Changes address, types of events or description',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  body: z.strictObject({ ...settings, url: z.optional(settings.url) }),
  response: Webhook,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const disableWebhook = {
  id: 'webhooks.disable',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/disable',
  summary: 'Posts nothing more; what waits is kept, what happens meanwhile is not queued',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  response: Webhook,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const enableWebhook = {
  id: 'webhooks.enable',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/enable',
  summary: 'Posts again, what waits first; replay what happened meanwhile',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  response: Webhook,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const deleteWebhook = {
  id: 'webhooks.delete',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/delete',
  summary: 'Forgets an address, its secrets and its deliveries',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  response: Webhook,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const rotateWebhook = {
  id: 'webhooks.rotate',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/rotate',
  summary:
    'Makes a new secret; the old one signs beside it for a while, so that nothing is refused',
  scope,
  status: 200,
  versioned: 'webhook',
  params: WebhookParams,
  body: z.strictObject({
    /** How long the old one signs on, at most seven days. `PT0S` when it has been seen by others. */
    overlap: z.optional(Duration),
  }),
  response: WebhookWithSecret,
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const listDeliveries = {
  id: 'webhooks.deliveries',
  method: 'GET',
  path: '/v1/webhooks/{webhook}/deliveries',
  summary: 'What was posted to an address and what waits, newest first',
  scope,
  status: 200,
  params: WebhookParams,
  query: z.strictObject({
    ...pageQuery,
    status: z.optional(z.enum(['pending', 'delivered', 'failed'])),
  }),
  response: pageOf(WebhookDelivery),
  problems: ['webhook_not_found'],
} as const satisfies Operation;

export const redeliver = {
  id: 'webhooks.redeliver',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/deliveries/{delivery}/redeliver',
  summary: 'Posts an event again, under the same webhook-id',
  scope,
  status: 200,
  params: z.strictObject({ webhook: idOf('webhook'), delivery: idOf('delivery') }),
  response: WebhookDelivery,
  problems: ['webhook_not_found', 'delivery_not_found', 'webhook_disabled'],
} as const satisfies Operation;

export const replayWebhook = {
  id: 'webhooks.replay',
  method: 'POST',
  path: '/v1/webhooks/{webhook}/replay',
  summary:
    'Queues every kept event after one anew, also those that happened while the address was disabled',
  scope,
  status: 200,
  params: WebhookParams,
  body: z.strictObject({
    /** From the first event that is kept unless told. */
    after: z.optional(idOf('event')),
  }),
  response: z.object({
    queued: z.int(),
    /** Go on after this one while `hasMore`: at most 1,000 are queued at once. */
    lastEvent: z.nullable(idOf('event')),
    hasMore: z.boolean(),
  }),
  problems: ['webhook_not_found', 'webhook_disabled', 'events_gone'],
} as const satisfies Operation;
