import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Campaign, CampaignItem, Money } from '@souk/sdk';
import { priceText } from '../shared/words.js';
import { leftText, offText } from './countdown.js';
import type { Crowd } from './crowd.js';

/** What the visitor has, or is being told. */
export interface Mine {
  readonly said: string;
  readonly until: number | undefined;
  readonly isBusy: boolean;
}

export interface SaleView {
  readonly campaign: Campaign;
  readonly usual: Money;
  readonly title: string;
  /** By the platform's clock, in milliseconds. */
  readonly nowMs: number;
  readonly offMs: number;
  readonly uncertaintyMs: number;
  readonly mine: Mine;
  readonly openNow: () => void;
  readonly reserve: () => void;
  readonly pay: () => void;
  readonly release: () => void;
  readonly tenMinutes: () => void;
}

/** The sale as its visitors see it. */
export const saleView = (view: SaleView): TemplateResult => {
  const { campaign, usual, title } = view;
  const [item] = campaign.items;
  return html`${countdown(view)}
    <div class="goods">
      <img src="../v1/demo/media/scarf-teal.svg" alt="" width="120" height="120" />
      <div>
        <p class="name">${title}</p>
        <p class="price">${item ? priceText(item.price) : ''} <s>${priceText(usual)}</s></p>
      </div>
    </div>
    ${item ? stock(item) : nothing}
    <div class="row">${buttons(view)}</div>
    <p id="mine" class="said" role="status">${view.mine.said}</p>`;
};

function countdown({ campaign, nowMs, offMs, uncertaintyMs, mine }: SaleView): TemplateResult {
  const untilMs = Date.parse(campaign.status === 'scheduled' ? campaign.opensAt : campaign.closesAt) - nowMs; // prettier-ignore
  const words = { scheduled: 'until it opens', open: 'left to buy', sold_out: 'sold out' };
  const word = Object.entries(words).find(([status]) => status === campaign.status)?.[1] ?? 'over';
  return html`<p class="countdown">
    <time id="countdown">${leftText(mine.until === undefined ? untilMs : mine.until - nowMs)}</time>
    <span id="status">${mine.until === undefined ? word : 'yours for so long'}</span>
    <small id="clock">
      By the platform’s clock, ± ${Math.ceil(uncertaintyMs)} ms. This device’s is ${offText(offMs)}.
    </small>
  </p>`;
}

function stock({ units, available, held, sold }: CampaignItem): TemplateResult {
  const share = (count: number): string => `${(100 * count) / units}%`;
  return html`<div class="stock">
    <svg role="img" aria-label="${sold} sold, ${held} held, ${available} left">
      <rect class="left" width="100%" height="100%" />
      <rect class="held" width=${share(sold + held)} height="100%" />
      <rect class="sold" width=${share(sold)} height="100%" />
    </svg>
    <ul class="key">
      <li class="sold"><b id="sold">${sold}</b> sold</li>
      <li class="held"><b id="held">${held}</b> in baskets</li>
      <li><b id="left">${available}</b> left</li>
    </ul>
  </div>`;
}

function buttons(view: SaleView): TemplateResult {
  const { campaign, mine, openNow, reserve, pay, release, tenMinutes } = view;
  if (campaign.status === 'scheduled')
    return html`<button type="button" class="primary" disabled>Not open yet</button>
      <button type="button" id="open-now" @click=${openNow}>Let time run to the opening</button>`;
  if (mine.until !== undefined)
    return html`<button type="button" class="primary" id="pay" ?disabled=${mine.isBusy} @click=${pay}>
        Pay into escrow
      </button>
      <button type="button" id="release" @click=${release}>Let it go</button>
      <button type="button" id="ten-minutes" @click=${tenMinutes}>Wait ten minutes</button>`; // prettier-ignore
  const isOpen = campaign.status === 'open';
  return html`<button type="button" class="primary" id="reserve" ?disabled=${mine.isBusy || !isOpen} @click=${reserve}>
      ${isOpen ? 'Hold one for me' : 'Sold out'}
    </button>
    <button type="button" id="ten-minutes" @click=${tenMinutes}>Ten minutes later</button>`; // prettier-ignore
}

export interface CrowdView {
  readonly crowd: Crowd;
  readonly oversold: number;
  readonly verdict: string;
  readonly ticks: number;
  readonly isUnderWay: boolean;
  readonly come: (size: number) => void;
}

/** The crowd, and what became of everybody. */
export const crowdView = (view: CrowdView): TemplateResult => {
  const { crowd, oversold, verdict, ticks, isUnderWay, come } = view;
  const counts: readonly [id: string, name: string, count: number, tone?: string][] = [
    ['came', 'came', crowd.came],
    ['paid', 'paid and got one', crowd.paid],
    ['empty', 'left empty-handed', crowd.leftEmpty],
    ['holding', 'hold one and hesitate', crowd.holding],
    ['turned', 'told to come back (429)', crowd.turnedAway],
    ['oversold', 'sold twice', oversold, oversold > 0 ? 'bad' : 'good'],
  ];
  return html`<div class="row">
      ${[100, 1_000].map(
        (size) =>
          html`<button type="button" id="come-${size}" ?disabled=${isUnderWay} @click=${() => come(size)}>
            ${size.toLocaleString('en')} buyers, now
          </button>`,
      )}
    </div>
    <dl class="counts">
      ${counts.map(
        ([id, name, count, tone = '']) =>
          html`<div class=${tone}>
            <dt>${name}</dt>
            <dd id=${id}>${count.toLocaleString('en')}</dd>
          </div>`,
      )}
    </dl>
    ${histogram(crowd.waits)}
    <p id="verdict" class=${crowd.faults.length > 0 ? 'fault' : 'soft'}>
      ${crowd.faults[0] ?? verdict} ${ticks} stock ${ticks === 1 ? 'tick' : 'ticks'}, four a second at most.
    </p>`; // prettier-ignore
};

const bars = 24;

/** When those who were turned away were told to come back: a queue, not a herd. */
function histogram(waits: readonly number[]): TemplateResult {
  const longest = Math.max(1_000, ...waits);
  const counts = Array.from({ length: bars }, () => 0);
  for (const wait of waits) {
    const bar = Math.min(bars - 1, Math.floor((wait / longest) * bars));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const label = `Waits from 0 to ${(longest / 1_000).toFixed(1)} s`;
  return html`<figure>
    <svg viewBox="0 0 240 80" preserveAspectRatio="none" role="img" aria-label=${label}>
      ${counts.map((count, index) => {
        const height = count === 0 ? 1 : 4 + (76 * count) / most;
        return svg`<rect x=${index * 10 + 1} y=${80 - height} width="8" height=${height} />`;
      })}
    </svg>
    <figcaption>
      How long those who were turned away were asked to wait: 0 to ${(longest / 1_000).toFixed(1)}
      s, spread so that they come back as a queue and not as a herd.
    </figcaption>
  </figure>`;
}
