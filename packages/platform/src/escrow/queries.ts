import type { Escrow, Notification, ResponseOf, retrieveTimeline } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import type { Ports } from '../ports.js';
import { dealFor } from './deals.js';
import { notificationsOf } from './notifications.js';
import { presentEscrow } from './present.js';

/** Reads of an escrow, for its parties. */
export const escrowQueries = ({ store, clock }: Ports) => ({
  retrieve: (caller: Caller, id: string): Promise<Escrow> =>
    store.transaction((tx) => {
      const { escrow, actor } = dealFor(tx, caller, { escrow: id });
      return presentEscrow(escrow, actor, clock.now());
    }),

  timeline: (caller: Caller, id: string): Promise<ResponseOf<typeof retrieveTimeline>> =>
    store.transaction((tx) => {
      dealFor(tx, caller, { escrow: id });
      return { data: [...tx.timeline.of(id)] };
    }),

  notifications: (caller: Caller, id: string): Promise<{ data: Notification[] }> =>
    store.transaction((tx) => {
      const { escrow, actor } = dealFor(tx, caller, { escrow: id });
      return { data: notificationsOf(escrow, tx.timeline.of(id), actor) };
    }),
});
