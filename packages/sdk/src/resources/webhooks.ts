import { changing, type ChangeOf } from '../change.js';
import type { BodyOf, QueryOf } from '../contract/operation.js';
import {
  createWebhook,
  deleteWebhook,
  disableWebhook,
  enableWebhook,
  listDeliveries,
  listWebhooks,
  redeliver,
  replayWebhook,
  retrieveWebhook,
  rotateWebhook,
  updateWebhook,
  type Webhook,
  type WebhookDelivery,
} from '../contract/webhook.js';
import type { CallOptions } from '../options.js';
import { pagesOf, type Pages } from '../pages.js';
import type { Transport } from '../transport.js';

/** Addresses of yours to which events are posted. From servers only. */
export const webhooks = (transport: Transport) => ({
  /** A new address. Keep the `secret` of the answer: it is shown only now. */
  create: (request: BodyOf<typeof createWebhook>, options?: CallOptions) =>
    transport.call(createWebhook, request, options),
  /** All of them. */
  list: (options?: CallOptions) => transport.call(listWebhooks, {}, options),
  /** One, without its secret. @throws SoukError `webhook_not_found` */
  retrieve: (webhook: string, options?: CallOptions) =>
    transport.call(retrieveWebhook, { webhook }, options),
  /** Changes what is named; or what a function says, given the webhook as it is. */
  update: (
    webhook: string,
    change: ChangeOf<Webhook, BodyOf<typeof updateWebhook>>,
    options?: CallOptions,
  ) =>
    changing(
      {
        read: (reading) => transport.call(retrieveWebhook, { webhook }, reading),
        write: (told, sending) => transport.call(updateWebhook, { ...told, webhook }, sending),
      },
      change,
      options,
    ),
  /** Posts nothing more there; what happens meanwhile waits. */
  disable: (webhook: string, options?: CallOptions) =>
    transport.call(disableWebhook, { webhook }, options),
  /** Posts again, first what has waited. */
  enable: (webhook: string, options?: CallOptions) =>
    transport.call(enableWebhook, { webhook }, options),
  /** Forgets the address and what waited for it. */
  delete: (webhook: string, options?: CallOptions) =>
    transport.call(deleteWebhook, { webhook }, options),
  /** A new secret. Keep it; the old one signs beside it until `previousSecretUntil`. */
  rotate: (webhook: string, request: BodyOf<typeof rotateWebhook> = {}, options?: CallOptions) =>
    transport.call(rotateWebhook, { ...request, webhook }, options),
  /** What was posted and what waits, newest first, fetched as it is read. */
  deliveries: (
    webhook: string,
    query: QueryOf<typeof listDeliveries> = {},
    options?: CallOptions,
  ): Pages<WebhookDelivery> =>
    pagesOf(
      (cursor) =>
        transport.call(
          listDeliveries,
          { ...query, ...(cursor === undefined ? {} : { cursor }), webhook },
          options,
        ),
      query.cursor,
    ),
  /** Posts an event again, under the same `webhook-id`. */
  redeliver: (webhook: string, delivery: string, options?: CallOptions) =>
    transport.call(redeliver, { webhook, delivery }, options),
  /** Queues every kept event after one anew. */
  replay: (webhook: string, request: BodyOf<typeof replayWebhook> = {}, options?: CallOptions) =>
    transport.call(replayWebhook, { ...request, webhook }, options),
});
