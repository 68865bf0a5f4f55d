import {
  addDuration,
  durationMs,
  idPrefixes,
  secretOverlap,
  type BodyOf,
  type createWebhook,
  type InputOf,
  type Instant,
  type redeliver,
  type replayWebhook,
  type ResponseOf,
  type rotateWebhook,
  type updateWebhook,
  type Webhook,
  type WebhookDelivery,
  type WebhookWithSecret,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { placeBehind } from '../events/queries.js';
import { presentEvent } from '../events/present.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { wants } from './delivery.js';
import { enqueue } from './effects.js';
import { presentDelivery, presentNewSecret, presentWebhook } from './present.js';
import { webhookOf } from './queries.js';
import type { WebhookRow } from './rows.js';
import { secretOf } from './signature.js';
import { readAddress } from './url.js';

const webhooksMax = 20;
const overlapMax = 'P7D';
const replayMax = 1_000;

/** What servers do with their addresses. */
export const webhookCommands = ({ store, clock, ids }: Ports) => {
  /** A change of one address, once per key. */
  const change =
    (next: (webhook: WebhookRow, tx: Transaction) => WebhookRow) =>
    ({ wish }: Call, id: string): Promise<Answer<Webhook>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          const changed = next(webhookOf(tx, id), tx);
          tx.webhooks.put(changed);
          return presentWebhook(changed, clock.now());
        }),
      );

  return {
    create: (
      { wish }: Call,
      { url, events = ['*'], description = '' }: BodyOf<typeof createWebhook>,
    ): Promise<Answer<WebhookWithSecret>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          assertRoom(tx);
          const webhook: WebhookRow = {
            id: ids.next(idPrefixes.webhook),
            url: readAddress(url),
            events: [...new Set(events)],
            description,
            status: 'enabled',
            secrets: [{ value: secretOf(ids.secret()) }],
            createdAt: clock.now(),
          };
          tx.webhooks.put(webhook);
          return presentNewSecret(webhook, clock.now());
        }),
      ),

    update: (call: Call, { webhook: id, ...settings }: InputOf<typeof updateWebhook>) =>
      change((webhook) => ({
        ...webhook,
        url: settings.url === undefined ? webhook.url : readAddress(settings.url),
        events: settings.events ? [...new Set(settings.events)] : webhook.events,
        description: settings.description ?? webhook.description,
      }))(call, id),

    disable: change((webhook) => ({ ...webhook, status: 'disabled', disabledReason: 'by_hand' })),

    enable: change((webhook, tx) => {
      resume(tx, webhook.id, clock.now());
      return { ...webhook, status: 'enabled', disabledReason: undefined };
    }),

    delete: ({ wish }: Call, id: string): Promise<Answer<Webhook>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          const webhook = webhookOf(tx, id);
          for (const delivery of tx.deliveries.newest(id, { limit: Infinity })) {
            tx.timers.set(delivery.id, undefined);
            tx.deliveries.delete(delivery.id);
          }
          tx.webhooks.delete(id);
          return { ...presentWebhook(webhook, clock.now()), status: 'deleted' };
        }),
      ),

    rotate: (
      { wish }: Call,
      { webhook: id, overlap = secretOverlap }: InputOf<typeof rotateWebhook>,
    ): Promise<Answer<WebhookWithSecret>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          const next = rotated(webhookOf(tx, id), overlap, ids.secret(), clock.now());
          tx.webhooks.put(next);
          return presentNewSecret(next, clock.now());
        }),
      ),

    redeliver: (
      { wish }: Call,
      { webhook: id, delivery: deliveryId }: InputOf<typeof redeliver>,
    ): Promise<Answer<WebhookDelivery>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          assertEnabled(webhookOf(tx, id));
          const delivery = tx.deliveries.get(deliveryId);
          if (!delivery || delivery.webhookId !== id)
            throw new DomainError(
              'delivery_not_found',
              `Webhook ${id} has no delivery "${deliveryId}".`,
              { param: 'delivery' },
            );
          // One that is being posted right now is not posted a second time at once.
          if (delivery.state === 'sending') return presentDelivery(delivery);
          const now = clock.now();
          const again = { ...delivery, state: 'due', failures: 0, nextAttemptAt: now } as const;
          tx.timers.set(delivery.id, undefined);
          tx.deliveries.put(again);
          return presentDelivery(again);
        }),
      ),

    replay: (
      { wish }: Call,
      { webhook: id, after }: InputOf<typeof replayWebhook>,
    ): Promise<Answer<ResponseOf<typeof replayWebhook>>> =>
      store.transaction((tx) =>
        once(tx, wish, clock.now(), () => {
          const webhook = webhookOf(tx, id);
          assertEnabled(webhook);
          const { position, epoch } = placeBehind(tx, ids, after);
          const found = tx.events.after(position, { limit: replayMax });
          const events = found
            .map((row) => presentEvent(row, epoch))
            .filter((event) => wants(webhook, event.type) && !tx.deliveries.isOpen(id, event));
          for (const event of events) enqueue(tx, ids, webhook, event, clock.now());
          const last = found.at(-1);
          return {
            queued: events.length,
            lastEvent: last ? presentEvent(last, epoch).id : null,
            hasMore: last !== undefined && last.position < tx.events.bounds().last,
          };
        }),
      ),
  };
};

/** What waited while the address was disabled goes on, resource by resource, with a whole schedule before it. */
function resume(tx: Transaction, webhookId: string, now: Instant): void {
  for (const head of tx.deliveries.heads(webhookId))
    if (head.state === 'waiting')
      tx.deliveries.put({ ...head, state: 'due', failures: 0, nextAttemptAt: now });
}

function rotated(webhook: WebhookRow, overlap: string, random: string, now: Instant): WebhookRow {
  if (durationMs(overlap) > durationMs(overlapMax))
    throw new DomainError(
      'invalid_request',
      `The old secret cannot sign on for ${overlap}; at most ${overlapMax}.`,
      { param: 'overlap' },
    );
  const until = addDuration(now, overlap);
  const older = webhook.secrets
    .map((secret) => ({ ...secret, until: earlier(secret.until, until) }))
    .filter((secret) => now < secret.until);
  return { ...webhook, secrets: [{ value: secretOf(random) }, ...older] };
}

const earlier = (a: Instant | undefined, b: Instant): Instant => (a !== undefined && a < b ? a : b);

function assertEnabled({ id, status }: WebhookRow): void {
  if (status !== 'enabled')
    throw new DomainError('webhook_disabled', `Webhook ${id} is disabled; enable it first.`);
}

function assertRoom(tx: Transaction): void {
  const count = [...tx.webhooks.all()].length;
  if (count >= webhooksMax)
    throw new DomainError(
      'webhook_limit_reached',
      `There are ${count} webhooks; at most ${webhooksMax} can be.`,
      { maximum: webhooksMax },
    );
}
