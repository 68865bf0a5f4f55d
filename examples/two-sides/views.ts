import { html, nothing, type TemplateResult } from 'lit';
import type { Dispute, Escrow } from '@souk/sdk';
import { plain, priceText, sentenceCase } from '../shared/words.js';
import type { Entry } from './world.js';

/** A deal and its claim, as one side sees them. */
export interface Deal {
  readonly escrow: Escrow;
  readonly dispute: Dispute | undefined;
}

interface Money {
  readonly deal: Deal | undefined;
  readonly entries: readonly Entry[];
  readonly faults: readonly string[];
  readonly now: string;
  readonly advance: (duration: string) => void;
  readonly deliver: () => void;
  readonly again: () => void;
}

const instantText = (instant: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(instant),
  ); // prettier-ignore

const steps = { PT1H: '+1 h', P1D: '+1 d', P10D: '+10 d' };

/** Where the money is, every movement of it, and the clock that both sides live by. */
export const moneyView = ({ deal, entries, faults, now, ...does }: Money): TemplateResult => html`
  <p id="standing" role="status">${standing(deal)}</p>
  <ol class="stations" aria-label="Where the money is">
    ${stations(deal).map(
      ([name, amount]) =>
        html`<li class=${amount ? 'has' : ''}><span>${name}</span> <b>${amount ?? '–'}</b></li>`,
    )}
  </ol>
  <div class="scroll" role="region" aria-label="Journal" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Journal</th>
          <th scope="col" class="number">Debit</th>
          <th scope="col" class="number">Credit</th>
        </tr>
      </thead>
      <tbody id="journal">
        ${entries.length > 0 ? entries.toReversed().flatMap((entry) => entryRows(entry, deal)) : html`<tr><td colspan="3" class="soft">No money has moved.</td></tr>`}
      </tbody>
    </table>
  </div>
  <p class=${faults.length > 0 ? 'fault' : 'soft'} id="verdict">
    ${faults.length > 0 ? faults.join(' ') : 'Debits equal credits.'}
  </p>
  <div>
    <h3>Time passes</h3>
    <p class="soft"><time datetime=${now}>${instantText(now)} UTC</time></p>
  </div>
  <div class="row">
    ${Object.entries(steps).map(
      ([duration, words]) =>
        html`<button type="button" data-advance=${duration} @click=${() => does.advance(duration)}>
          ${words}
        </button>`,
    )}
    <button
      type="button"
      id="deliver"
      ?disabled=${deal?.escrow.status !== 'shipped'}
      @click=${does.deliver}
    >
      Carrier delivers
    </button>
    <button type="button" id="again" @click=${does.again}>Start again</button>
  </div>
`; // prettier-ignore

function standing(deal: Deal | undefined): string {
  if (!deal) return 'Nothing is agreed yet. The money is in Amina’s pocket.';
  const { status, held, outcome } = deal.escrow;
  if (status === 'disputed')
    return `${priceText(held)} stays held while they argue: ${plain(deal.dispute?.status ?? 'open')}.`;
  if (held.amount > 0) return `${sentenceCase(status)}: ${priceText(held)} is held by Souk.`;
  if (status === 'awaiting_payment') return 'The scarf is reserved; nothing is paid yet.';
  return `Over: ${plain(status)}${outcome ? `, ${plain(outcome)}` : ''}.`;
}

function stations(deal: Deal | undefined): [string, string | undefined][] {
  const escrow = deal?.escrow;
  const sum = (parts: readonly { readonly amount: number }[]): number =>
    parts.reduce((total, { amount }) => total + amount, 0);
  const text = (amount: number): string | undefined =>
    escrow && amount > 0 ? priceText({ ...escrow.held, amount }) : undefined;
  const { releases = [], refunds = [], held } = escrow ?? {};
  return [
    ['Back with Amina', text(sum(refunds.map(({ amount }) => amount)))],
    ['Held by Souk', text(held?.amount ?? 0)],
    ['The atelier’s', text(sum(releases.map(({ sellerReceives }) => sellerReceives)))],
    ['Souk’s fee', text(sum(releases.map(({ fee }) => fee)))],
  ];
}

const names: Readonly<Record<string, string>> = {
  cash: 'Cash at the bank',
  escrow: 'Held in escrow',
  fees: 'Earned in fees',
};

const entryRows = ({ kind, at, postings }: Entry, deal: Deal | undefined): TemplateResult[] =>
  postings.map(
    ({ account, side, money }, index) =>
      html`<tr class="entry">
        <td>
          ${index === 0 ? html`<small>${kind}, ${instantText(at)}</small>` : nothing}
          ${names[account] ?? `Owed to ${deal?.escrow.sellerName ?? 'the seller'}`}
        </td>
        <td class="number">${side === 'debit' ? priceText(money) : ''}</td>
        <td class="number">${side === 'credit' ? priceText(money) : ''}</td>
      </tr>`,
  );

/** Something that somebody can do about a deal, in words. */
export interface Task {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** What a side has to do, and can. */
export const tasksView = (sentence: string, tasks: readonly Task[]): TemplateResult =>
  html`<p role="status">${sentence}</p>
    ${
      tasks.length > 0
        ? html`<div class="row">
            ${tasks.map(
              ({ id, label, run }) =>
                html`<button type="button" id=${id} @click=${run}>${label}</button>`,
            )}
          </div>`
        : nothing
    }`;
