import { html, nothing, type TemplateResult } from 'lit';
import { quietButton } from '../dialog-view.js';
import { sums } from '../sums.js';
import { calendarFile, deadlinesOf, saveCalendar } from './calendar.js';
import type { DealView } from './deal-view.js';
import { printReceipt } from './receipt.js';

/** A receipt to print, and the deadlines for a calendar. */
export function papers(view: DealView): TemplateResult | typeof nothing {
  const { words, facts } = view;
  const { escrow } = facts;
  if (escrow.fundedAt === null) return nothing;
  const days = deadlinesOf(facts);
  const save = (): void =>
    saveCalendar(
      calendarFile(days, {
        escrow: escrow.id,
        title: escrow.listingTitle,
        names: words.papers.deadlines,
        stamp: new Date(view.nowMs).toISOString(),
      }),
      escrow.id,
    );
  return html`<div class="more papers">
    <button
      class="button quiet compact"
      type="button"
      data-paper="receipt"
      @click=${({ currentTarget }: Event) =>
        currentTarget instanceof HTMLElement &&
        printReceipt(view, currentTarget.parentElement ?? currentTarget)}
    >
      ${words.papers.receipt}
    </button>
    ${days.length > 0 ? quietButton(words.papers.calendar, save) : nothing}
  </div>`;
}

/** What the seller gets of what the buyer pays, line by line. */
export function feeLines({ words, facts, money }: DealView): TemplateResult {
  const { papers } = words;
  const { quantity, unitPrice, items, delivery, sellerFee, sellerReceives } = facts.escrow.quote;
  return sums(
    [
      [`${quantity} × ${money(unitPrice)}`, money(items)],
      [papers.delivery, money(delivery)],
      ...(sellerFee.amount > 0 ? ([[papers.sellerFee, `−${money(sellerFee)}`]] as const) : []),
    ],
    [papers.sellerReceives, money(sellerReceives)],
  );
}
