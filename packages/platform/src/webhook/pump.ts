import { addDuration, type Instant } from '@souk/sdk/contract';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { afterAttempt, attemptOf, disabledBy } from './delivery.js';
import { finish } from './effects.js';
import type { DeliveryAttempt, DeliveryRow, WebhookRow } from './rows.js';
import { signable, signedHeaders, signingKeys } from './signature.js';

/** Posts that are under way at once, in all and to one address: one that answers slowly does not hold up the others. */
const workersMax = 32;
const perWebhookMax = 8;
/** An attempt that has not come back by then was cut off with its process. */
const lease = 'PT2M';

interface Claim {
  readonly delivery: DeliveryRow;
  readonly webhook: WebhookRow;
}

/** Posts what is due, beside the transactions that bring it about: nobody who commits waits for an address of others. */
export interface Pump {
  /** Starts posting what is due. A store that fails meanwhile is nobody's fault who started: the next one goes on. */
  start(): void;
  /** Resolves when nothing is due and nothing under way; rejects when the store fails. */
  idle(): Promise<void>;
}

/**
 * ```
 * tx    claim: due → sending, with a timer in case that this process dies
 * world sign, post
 * tx    record: delivered, retrying or failed · the next of the same resource is due
 * ```
 */
export function createPump(ports: Ports): Pump {
  const { store, clock } = ports;
  const busy = new Map<string, number>();
  const workers = new Set<Promise<void>>();

  const count = (webhookId: string, by: number): void => {
    const now = (busy.get(webhookId) ?? 0) + by;
    if (now > 0) busy.set(webhookId, now);
    else busy.delete(webhookId);
  };
  const claimNext = (): Promise<Claim | undefined> =>
    store.transaction((tx) => claim(tx, busy, clock.now()));
  async function work(): Promise<void> {
    for (let claimed = await claimNext(); claimed; claimed = await claimNext()) {
      const { delivery, webhook } = claimed;
      count(webhook.id, 1);
      // There may be more: another worker looks while this one waits for the answer.
      start();
      try {
        const attempt = await post(ports, claimed);
        await store.transaction((tx) => record(tx, delivery.id, attempt));
      } finally {
        count(webhook.id, -1);
      }
    }
  }
  function start(): void {
    if (workers.size >= workersMax) return;
    const worker: Promise<void> = work().finally(() => workers.delete(worker));
    workers.add(worker);
    // Who waits in `idle` hears of it. Otherwise nobody need: what was not claimed is still due, and a claim has its lease.
    worker.catch(() => {});
  }
  return {
    start,
    async idle() {
      start();
      while (workers.size > 0) await Promise.all(workers);
    },
  };
}

function claim(
  tx: Transaction,
  busy: ReadonlyMap<string, number>,
  now: Instant,
): Claim | undefined {
  const isFree = (webhookId: string): boolean => (busy.get(webhookId) ?? 0) < perWebhookMax;
  for (let due = tx.deliveries.due(isFree); due; due = tx.deliveries.due(isFree)) {
    const webhook = tx.webhooks.get(due.webhookId);
    if (webhook?.status === 'enabled') {
      const delivery = { ...due, state: 'sending', nextAttemptAt: undefined } as const;
      tx.deliveries.put(delivery);
      tx.timers.set(due.id, addDuration(now, lease));
      return { delivery, webhook };
    }
    tx.deliveries.put({ ...due, state: 'waiting', nextAttemptAt: undefined });
  }
  return undefined;
}

async function post(
  { webhookSigner, webhookSender, clock }: Ports,
  { delivery, webhook }: Claim,
): Promise<DeliveryAttempt> {
  const now = clock.now();
  const body = JSON.stringify(delivery.event);
  const signed = signable(delivery.event.id, body, now);
  const signatures = await Promise.all(
    signingKeys(webhook, now).map((key) => webhookSigner.hmacSha256(key, signed.text)),
  );
  const headers = signedHeaders(signed, signatures);
  return attemptOf(await webhookSender.post({ url: webhook.url, headers, body }), now);
}

function record(tx: Transaction, id: string, attempt: DeliveryAttempt): void {
  const delivery = tx.deliveries.get(id);
  const webhook = delivery && tx.webhooks.get(delivery.webhookId);
  // Deleted meanwhile, or given to another run when the lease was over.
  if (!webhook || delivery.state !== 'sending') return;
  const next = afterAttempt(delivery, attempt);
  tx.timers.set(id, next.nextAttemptAt);
  if (next.state === 'delivered') tx.webhooks.put({ ...webhook, lastDeliveredAt: attempt.at });
  const reason = disabledBy(webhook, next);
  if (reason !== undefined)
    tx.webhooks.put({ ...webhook, status: 'disabled', disabledReason: reason });
  if (next.state === 'retrying') tx.deliveries.put(next);
  else finish(tx, next, attempt.at);
}
