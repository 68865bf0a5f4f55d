import type { listDeliveries, ParamsOf, QueryOf, Webhook } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { pageOf, readCursor } from '../page.js';
import type { Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import { presentDelivery, presentWebhook } from './present.js';
import { isFinished, type WebhookRow } from './rows.js';

/** Reads of addresses and of what was posted to them. */
export const webhookQueries = ({ store, clock }: Ports) => ({
  list: (): Promise<{ data: Webhook[] }> =>
    store.transaction((tx) => ({
      data: [...tx.webhooks.all()].map((webhook) => presentWebhook(webhook, clock.now())),
    })),

  retrieve: (id: string): Promise<Webhook> =>
    store.transaction((tx) => presentWebhook(webhookOf(tx, id), clock.now())),

  deliveries: ({
    webhook,
    status,
    cursor,
    limit = 20,
  }: ParamsOf<typeof listDeliveries> & QueryOf<typeof listDeliveries>) =>
    store.transaction((tx) => {
      webhookOf(tx, webhook);
      const rows = tx.deliveries.newest(webhook, {
        before: cursor === undefined ? undefined : Number(readCursor(cursor, 1)[0]),
        limit: limit + 1,
        where: (row) =>
          status === undefined || (status === 'pending' ? !isFinished(row) : row.state === status),
      });
      return pageOf(rows, limit, (row) => ({
        shown: presentDelivery(row),
        cursor: [String(row.number)],
      }));
    }),
});

/** An address. @throws DomainError `webhook_not_found` */
export function webhookOf(tx: Transaction, id: string): WebhookRow {
  const webhook = tx.webhooks.get(id);
  if (!webhook)
    throw new DomainError('webhook_not_found', `There is no webhook "${id}".`, {
      param: 'webhook',
    });
  return webhook;
}
