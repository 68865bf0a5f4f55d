import type { OfferRow } from '../chat/rows.js';
import { MemoryTable } from './memory-table.js';
import type { Transaction } from './store.js';

/** Offers, found by their conversation and by the token of an agreed price. */
export class MemoryOffers extends MemoryTable<OfferRow> {
  readonly #byToken = new Map<string, string>();
  readonly #byConversation = new Map<string, Set<string>>();

  byToken: Transaction['offers']['byToken'] = (token) => this.get(this.#byToken.get(token) ?? '');

  ofConversation: Transaction['offers']['ofConversation'] = (conversationId) =>
    [...(this.#byConversation.get(conversationId) ?? [])]
      .reverse()
      .flatMap((id) => this.get(id) ?? []);

  protected override changed(before: OfferRow | undefined, after: OfferRow | undefined): void {
    if (before?.token !== undefined && before.token !== after?.token)
      this.#byToken.delete(before.token);
    if (after?.token !== undefined) this.#byToken.set(after.token, after.id);
    if (before && after) return;
    const row = after ?? before;
    if (!row) return;
    const ids = this.#byConversation.get(row.conversationId) ?? new Set();
    if (after) ids.add(row.id);
    else ids.delete(row.id);
    this.#byConversation.set(row.conversationId, ids);
  }
}
