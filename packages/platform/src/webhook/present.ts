import type { Instant, Webhook, WebhookDelivery, WebhookWithSecret } from '@souk/sdk/contract';
import { isFinished, type DeliveryRow, type WebhookRow } from './rows.js';

export const presentWebhook = (webhook: WebhookRow, now: Instant): Webhook => ({
  id: webhook.id,
  url: webhook.url,
  events: [...webhook.events],
  description: webhook.description,
  status: webhook.status,
  disabledReason: webhook.disabledReason ?? null,
  createdAt: webhook.createdAt,
  previousSecretUntil:
    webhook.secrets.find(({ until }) => until !== undefined && now < until)?.until ?? null,
  lastDeliveredAt: webhook.lastDeliveredAt ?? null,
});

/** The same with the secret that signs from now on. */
export const presentNewSecret = (webhook: WebhookRow, now: Instant): WebhookWithSecret => ({
  ...presentWebhook(webhook, now),
  secret: webhook.secrets[0]?.value ?? '',
});

export const presentDelivery = (delivery: DeliveryRow): WebhookDelivery => ({
  id: delivery.id,
  webhook: delivery.webhookId,
  event: delivery.event,
  status: isFinished(delivery) ? delivery.state : 'pending',
  attempts: delivery.attempts.map((attempt) => ({ ...attempt })),
  nextAttemptAt: delivery.nextAttemptAt ?? null,
  createdAt: delivery.createdAt,
});
