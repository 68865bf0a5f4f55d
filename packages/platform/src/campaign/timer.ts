import type { Instant } from '@souk/sdk/contract';
import type { Transaction } from '../store/store.js';
import { closeCampaign, endReservation, putCampaign } from './effects.js';

/** A campaign opens, then closes. Buying looks at the instants itself; this tells the world. */
export function fireCampaignTimer(tx: Transaction, id: string, now: Instant): void {
  const campaign = tx.campaigns.get(id);
  if (!campaign || campaign.dissolvedAt !== undefined) return;
  if (now >= campaign.closesAt) {
    closeCampaign(tx, campaign, now);
    return;
  }
  putCampaign(tx, campaign, now);
  tx.outbox.append({ type: 'campaign.opened', campaign, at: now });
  tx.timers.set(id, campaign.closesAt);
}

/** Units were held long enough. */
export function fireReservationTimer(tx: Transaction, id: string, now: Instant): void {
  const reservation = tx.reservations.get(id);
  if (reservation?.status === 'active') endReservation(tx, reservation, 'expired', now);
}
