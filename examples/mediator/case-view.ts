import { html, nothing, type TemplateResult } from 'lit';
import type { Dispute, Escrow, TimelineEntry } from '@souk/sdk';
import { plain, priceText, sentenceCase } from '../shared/words.js';

/** What a mediator has filled in. */
export interface Decision {
  readonly outcome: 'refund' | 'release' | 'split';
  /** Of what is held, in percent, for a split. */
  readonly buyerShare: number;
  readonly note: string;
}

interface Docket {
  readonly disputes: readonly Dispute[];
  readonly escrows: ReadonlyMap<string, Escrow>;
  readonly chosen: string | undefined;
  readonly now: string;
  readonly choose: (dispute: string) => void;
}

interface Case {
  readonly dispute: Dispute;
  readonly escrow: Escrow;
  readonly history: readonly TimelineEntry[];
  readonly now: string;
  readonly decide: (dispute: Dispute, decision: Decision) => void;
  readonly answer: (dispute: Dispute, agrees: boolean) => void;
  readonly overturn: (dispute: Dispute, note: string) => void;
}

const day = (instant: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(instant),
  );
const daysLeft = (until: string, now: string): string =>
  new Intl.RelativeTimeFormat('en').format(
    Math.ceil((Date.parse(until) - Date.parse(now)) / 86_400_000),
    'day',
  );

/** All claims, a button each. */
export const docketView = ({ disputes, escrows, chosen, now, choose }: Docket): TemplateResult =>
  html`${disputes.map(
    ({ id, status, held, respondBy, escrow }) =>
      html`<li>
        <button type="button" aria-pressed=${id === chosen} @click=${() => choose(id)}>
          <b>${escrows.get(escrow)?.listingTitle}</b>
          <span class="number">${priceText(held)}</span>
          <small>${sentenceCase(status)}${respondBy ? ` · ${daysLeft(respondBy, now)}` : ''}</small>
        </button>
      </li>`,
  )}`;

/** One claim in full. */
export const caseView = (view: Case): TemplateResult => {
  const { dispute, escrow, history } = view;
  const settled = dispute.decision ?? dispute.proposal;
  return html`<h2 tabindex="-1">${escrow.listingTitle}</h2>
    <p class="standing" role="status">${standing(dispute, escrow)}</p>
    <dl class="facts">
      <dt>Claim</dt>
      <dd>${sentenceCase(dispute.reason)}: “${dispute.statement}”</dd>
      <dt>Buyer</dt>
      <dd>${dispute.buyer}</dd>
      <dt>Seller</dt>
      <dd>${escrow.sellerName}</dd>
      ${
        settled &&
        html`<dt>${dispute.decision ? 'Decision' : 'Proposed by rule'}</dt>
          <dd>
            ${sentenceCase(settled.outcome)}, ${priceText(settled.refund)} to the buyer
            ${settled.note ? `“${settled.note}”` : nothing}
            ${settled.rule ? ` by the rule ${settled.rule}, ${Math.round((settled.confidence ?? 0) * 100)} % sure` : nothing}
            <small>
              ${Object.entries(settled.facts)
                .map(([name, value]) => `${name}: ${value}`)
                .join(' · ')}
            </small>
          </dd>`
      }
    </dl>
    ${may(dispute, 'decide') ? decisionForm(view) : nothing}
    ${may(dispute, 'approve') ? secondOpinion(view) : nothing}
    ${may(dispute, 'overturn') ? overturnForm(view) : nothing}
    <h3>What both sides show</h3>
    <ul class="evidence">
      ${dispute.evidence.map(
        ({ type, by, text, sha256, at }) =>
          html`<li>
            <b>${sentenceCase(type)}</b>
            <small>${by}, ${day(at)} · sealed ${sha256.slice(0, 12)}</small>
            ${
              text && text !== dispute.statement
                ? html`<details ?open=${by === 'buyer' || by === 'seller'}>
                    <summary>Read</summary>
                    <pre>${text}</pre>
                  </details>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <h3>Everything that was done</h3>
    <ol class="audit">
      ${history.map(
        ({ type, actor, at }) =>
          html`<li><code>${type}</code> <small>${actor}, ${day(at)}</small></li>`,
      )}
    </ol>`;
};

const may = ({ availableActions }: Dispute, action: Dispute['availableActions'][number]): boolean =>
  availableActions.includes(action);

function standing({ status, held, respondBy }: Dispute, { outcome }: Escrow): string {
  if (respondBy === null) return `${sentenceCase(status)}${outcome ? `: ${plain(outcome)}` : ''}.`;
  return `${sentenceCase(status)}. ${priceText(held)} stays held; an answer is due by ${day(respondBy)}.`;
}

const decisionForm = ({ dispute, decide }: Case): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      const field = (name: string): string => String(form.get(name) ?? '');
      const outcome = field('outcome') as Decision['outcome'];
      decide(dispute, { outcome, buyerShare: Number(field('share')), note: field('note') });
    }}
  >
    <fieldset>
      <legend>Decide about ${priceText(dispute.held)}</legend>
      <label
        ><input type="radio" name="outcome" value="refund" required /> All back to the buyer</label
      >
      <label><input type="radio" name="outcome" value="release" /> All to the seller</label>
      <label><input type="radio" name="outcome" value="split" /> Split</label>
      <label class="share">
        Back to the buyer, in percent
        <input name="share" type="number" min="1" max="99" value="50" />
      </label>
    </fieldset>
    <label class="note"
      >Reasons, for both sides <textarea name="note" rows="3" required></textarea>
    </label>
    <button type="submit" class="primary">Decide</button>
  </form>`;

const secondOpinion = ({ dispute, answer }: Case): TemplateResult =>
  html`<p>Above the limit one mediator is not enough: another one must agree.</p>
    <div class="row">
      <button type="button" @click=${() => answer(dispute, true)}>Agree</button>
      <button type="button" @click=${() => answer(dispute, false)}>Send back</button>
    </div>`;

const overturnForm = ({ dispute, overturn }: Case): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      overturn(dispute, String(form.get('note') ?? ''));
    }}
  >
    <label class="note">
      Why the seller’s record should be cleared; the money stays where it went
      <textarea name="note" rows="2" required></textarea>
    </label>
    <button type="submit">Overturn</button>
  </form>`;
