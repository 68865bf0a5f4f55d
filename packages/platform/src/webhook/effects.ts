import { idPrefixes, type Instant, type SoukEvent } from '@souk/sdk/contract';
import type { Ids } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { wants } from './delivery.js';
import type { DeliveryRow, WebhookRow } from './rows.js';

/** Finished deliveries that are kept for each address. */
const keptMax = 1_000;

/** Queues an event for every address that wants it. */
export function enqueueForAll(tx: Transaction, ids: Ids, event: SoukEvent, now: Instant): void {
  for (const webhook of tx.webhooks.all())
    if (webhook.status === 'enabled' && wants(webhook, event.type))
      enqueue(tx, ids, webhook, event, now);
}

/** Queues an event for one address, behind those of the same resource. */
export function enqueue(
  tx: Transaction,
  ids: Ids,
  { id: webhookId }: WebhookRow,
  event: SoukEvent,
  now: Instant,
): void {
  const delivery: DeliveryRow = {
    id: ids.next(idPrefixes.delivery),
    webhookId,
    number: tx.deliveries.lastNumber(webhookId) + 1,
    event,
    state: 'waiting',
    attempts: [],
    failures: 0,
    createdAt: now,
  };
  tx.deliveries.put(delivery);
  wakeLane(tx, webhookId, event.resource.id, now);
}

/** Lets the first unfinished delivery of a resource go, if it waits. */
export function wakeLane(
  tx: Transaction,
  webhookId: string,
  resourceId: string,
  now: Instant,
): void {
  const head = tx.deliveries.head(webhookId, resourceId);
  if (head?.state === 'waiting') tx.deliveries.put({ ...head, state: 'due', nextAttemptAt: now });
}

/** A delivery is finished: the next of its resource may go, and an old one is let go. */
export function finish(tx: Transaction, delivery: DeliveryRow, now: Instant): void {
  tx.deliveries.put(delivery);
  wakeLane(tx, delivery.webhookId, delivery.event.resource.id, now);
  for (const id of tx.deliveries.finishedBeyond(delivery.webhookId, keptMax))
    tx.deliveries.delete(id);
}
