import { dryRunId } from '@souk/sdk/contract';
import type { FileStore, Ids, PaymentGateway, Ports, WebhookSender } from './ports.js';
import type { Store } from './store/store.js';

/**
 * The ports of a dry run: the clock, the index and the rows are the real ones, and nothing reaches the world. Ids say that they
 * stand for nothing, and the bank says yes, since a real one cannot be asked without being charged.
 */
export function rehearsalPorts(ports: Ports, store: Pick<Store, 'transaction'>): Ports {
  const ids: Ids = idsOfRehearsal();
  const gateway: PaymentGateway = {
    authorize: async () => ({ result: 'authorized', authorizationId: 'dryrun' }),
    find: async () => undefined,
    void: async () => {},
  };
  const files: FileStore = { ...ports.files, put: async () => {}, delete: async () => {} };
  const webhookSender: WebhookSender = { post: async () => ({ failure: 'This is a dry run.' }) };
  return {
    ...ports,
    ids,
    gateway,
    files,
    webhookSender,
    store: { ...store, rehearse: (work) => work(store) },
  };
}

function idsOfRehearsal(): Ids {
  let count = 0;
  return {
    next: (prefix) => dryRunId(prefix, (count += 1)),
    // Opens nothing: what it belongs to is gone before anyone could send it.
    secret: () => 'dryrun',
    mark: (length) => 'dryrun'.padEnd(length, '0').slice(0, length),
  };
}
