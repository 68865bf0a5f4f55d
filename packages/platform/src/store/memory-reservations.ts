import type { ReservationRow } from '../campaign/rows.js';
import { MemoryTable } from './memory-table.js';
import type { Transaction } from './store.js';

/** Reservations, with those that may count towards a buyer's limit by buyer and campaign. */
export class MemoryReservations extends MemoryTable<ReservationRow> {
  readonly #counting = new Map<string, Set<string>>();

  ofBuyer: Transaction['reservations']['ofBuyer'] = (buyerId, campaignId) =>
    [...(this.#counting.get(keyOf(buyerId, campaignId)) ?? [])].flatMap((id) => this.get(id) ?? []);

  protected override changed(
    before: ReservationRow | undefined,
    after: ReservationRow | undefined,
  ): void {
    if (before && mayCount(before)) this.#counting.get(keyOfRow(before))?.delete(before.id);
    if (!after || !mayCount(after)) return;
    const key = keyOfRow(after);
    this.#counting.set(key, (this.#counting.get(key) ?? new Set()).add(after.id));
  }
}

const mayCount = ({ status, buyerId, campaignId }: ReservationRow): boolean =>
  buyerId !== undefined && campaignId !== undefined && (status === 'active' || status === 'used');

const keyOf = (buyerId: string, campaignId: string): string => `${campaignId} ${buyerId}`;
const keyOfRow = ({ buyerId = '', campaignId = '' }: ReservationRow): string =>
  keyOf(buyerId, campaignId);
