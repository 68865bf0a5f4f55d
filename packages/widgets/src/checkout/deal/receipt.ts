import { html, render, type TemplateResult } from 'lit';
import { date } from '../../shared/date.js';
import type { DealView } from './deal-view.js';
import { paidBack, paidOut } from './money-sentence.js';
import { titleOf } from './deal-title.js';

/** One line of a receipt: what, and how much. */
export type ReceiptLine = readonly [label: string, amount: string];

/** The quote that was frozen, line by line, and what has become of the money since. */
export function receiptLines(view: DealView): readonly ReceiptLine[] {
  const { words: { papers }, facts: { escrow }, isSeller, money } = view; // prettier-ignore
  const { quantity, unitPrice, items, delivery, buyerFee, sellerFee, total, sellerReceives } = escrow.quote;
  const back = paidBack(view);
  const out = paidOut(view);
  const lines: (ReceiptLine | undefined)[] = [
    [`${quantity} × ${money(unitPrice)}`, money(items)],
    [papers.delivery, money(delivery)],
    buyerFee.amount > 0 ? [papers.buyerFee, money(buyerFee)] : undefined,
    [papers.total, money(total)],
    isSeller && sellerFee.amount > 0 ? [papers.sellerFee, money(sellerFee)] : undefined,
    isSeller ? [papers.sellerReceives, money(sellerReceives)] : undefined,
    back.amount > 0 ? [papers.refunded, money(back)] : undefined,
    out.amount > 0 ? [papers.released, money(out)] : undefined,
  ];
  return lines.filter((line) => line !== undefined);
} // prettier-ignore

/**
 * Prints the receipt from a frame of its own, so that nothing of the page is on the paper and no style of the page on the
 * receipt. It is built from nodes and a constructed sheet: a strict policy of the page has nothing to refuse.
 */
export function printReceipt(view: DealView, place: Element): void {
  // Browsers differ on when a frame may go after printing: one stays until the next.
  place.querySelector('.receipt')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'receipt';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  place.append(frame);
  const { contentWindow: page, contentDocument: paper } = frame;
  if (!page || !paper) return frame.remove();
  paper.title = `${view.words.papers.receipt} ${view.facts.escrow.id}`;
  paper.documentElement.lang = view.words.papers.locale;
  paper.documentElement.dir = getComputedStyle(frame).direction;
  render(receipt(view), paper.body);
  const sheet: CSSStyleSheet = Reflect.construct(Reflect.get(page, 'CSSStyleSheet'), []);
  sheet.replaceSync(paperStyles);
  paper.adoptedStyleSheets = [sheet];
  page.print();
}

function receipt(view: DealView): TemplateResult {
  const { words: { papers, deal }, facts: { escrow }, locale } = view; // prettier-ignore
  const { listingTitle, sellerName, fundedAt, createdAt, id, testMode } = escrow;
  return html`<h1>${papers.receipt}</h1>
    <p class="title" dir="auto">${listingTitle}</p>
    <dl>
      ${pair(papers.seller, sellerName)} ${pair(papers.order, id)}
      ${pair(papers.paidOn, date(fundedAt ?? createdAt, locale))}
      ${pair(deal.timeline, titleOf(view))}
    </dl>
    <dl class="sums">${receiptLines(view).map(([label, amount]) => pair(label, amount))}</dl>
    <p>${papers.escrow}</p>
    ${testMode ? html`<p>${papers.testMode}</p>` : ''}`;
}

const pair = (label: string, value: string): TemplateResult =>
  html`<div>
    <dt><bdi>${label}</bdi></dt>
    <dd><bdi translate="no">${value}</bdi></dd>
  </div>`;

const css = String.raw;
const paperStyles = css`
  body {
    max-inline-size: 640px;
    margin: 40px auto;
    padding-inline: 24px;
    font:
      14px/1.5 system-ui,
      sans-serif;
    color: #261d16;
  }
  h1 {
    font-size: 24px;
  }
  .title {
    font-weight: 600;
  }
  div {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    padding-block: 6px;
  }
  .sums {
    padding-block: 12px;
    border-block: 1px solid #e1ddd7;
    font-variant-numeric: tabular-nums;
  }
  dd {
    margin: 0;
    text-align: end;
  }
`;
