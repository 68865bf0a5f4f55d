import type { Listing, SoukError } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, closeIcon, icon, infoIcon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import { problemText } from '../shared/problem-text.js';
import { freshDecline, type Flow, type FlowEvent, type Surface } from './checkout-flow.js';
import { choosePanel } from './choose-panel.js';
import { escrowPanel, escrowTitle } from './escrow-panel.js';
import type { Words } from './isolated.js';
import { payingPanel } from './paying-panel.js';
import { reviewPanel } from './review-panel.js';

/** What the dialog shows. */
export interface DialogView {
  readonly flow: Flow;
  readonly words: Words;
  readonly common: Messages['common'];
  readonly locale: string;
  readonly item: Listing | undefined;
  /** Why the listing could not be read. */
  readonly problem: SoukError | undefined;
  readonly typed: string;
  /** The platform's time. */
  readonly nowMs: number;
  /** The platform's payment page for this purchase. */
  readonly address: string | undefined;
  readonly surface: Surface;
  readonly isTest: boolean;
  /** The buyer wants to close it in the middle of paying, and is asked first. */
  readonly isLeaving: boolean;
}

/** What the buyer can wish in it. */
export interface DialogWishes {
  readonly send: (event: FlowEvent) => void;
  readonly type: (typed: string) => void;
  readonly submit: () => void;
  readonly pay: () => void;
  readonly showWindow: () => void;
  readonly retry: () => void;
  readonly close: () => void;
  readonly stay: () => void;
}

/** Heading, close button and the panel of the current state. */
export function dialogContent(view: DialogView, wishes: DialogWishes): TemplateResult {
  const { common, isTest, isLeaving } = view;
  return html`<header>
      <h2 id="heading" tabindex="-1" part="heading">${titleOf(view)}</h2>
      ${isTest ? html`<span class="test">${common.testMode}</span>` : nothing}
      <button class="close" type="button" aria-label=${common.close} @click=${wishes.close}>
        ${icon(closeIcon)}
      </button>
    </header>
    ${isLeaving ? leavePanel(view, wishes) : nothing}
    <div ?hidden=${isLeaving}>${panelOf(view, wishes)}</div>`;
}

function titleOf({ flow, words }: DialogView): string {
  switch (flow.at) {
    case 'choosing':
    case 'creating':
      return words.chooseTitle;
    case 'review':
      return words.reviewTitle;
    case 'paying':
      return flow.isUnknown ? words.unknownTitle : words.payingTitle;
    case 'ended':
      return words.endedTitle;
    case 'held':
      return escrowTitle(flow.escrow, words);
  }
}

function panelOf(view: DialogView, wishes: DialogWishes): TemplateResult {
  const { flow, words, locale, address, nowMs, surface } = view;
  const { send } = wishes;
  switch (flow.at) {
    case 'choosing':
    case 'creating':
      return choose(view, wishes);
    case 'review': {
      const { checkout, remark } = flow;
      return reviewPanel({
        words,
        locale,
        checkout,
        leftMs: Date.parse(checkout.payBy ?? checkout.createdAt) - nowMs,
        // A link needs no permission to open anything.
        address: surface === 'redirect' || remark === 'blocked' ? address : undefined,
        opensWindow: surface === 'popup',
        alert: reviewRemark(view),
        onPay: wishes.pay,
        onChange: () => send({ type: 'changed' }),
      });
    }
    case 'paying':
      return payingPanel({
        words,
        locale,
        checkout: flow.checkout,
        isUnknown: flow.isUnknown,
        frame: flow.surface === 'frame' ? address : undefined,
        alert: alert(
          declineText(view) ??
            (flow.isUnknown && flow.surface === 'frame' ? words.unknownText : undefined),
        ),
        onShow: wishes.showWindow,
        onCheck: () => send({ type: 'payment_moved' }),
      });
    case 'ended':
      return html`<div class="panel">
        <p>${words.endedText}</p>
        <button
          class="button primary wide"
          type="button"
          part="button"
          @click=${() => send({ type: 'finished' })}
        >
          ${words.again}
        </button>
      </div>`;
    case 'held':
      return escrowPanel({
        words,
        locale,
        escrow: flow.escrow,
        nowMs,
        asking: flow.asking,
        doing: flow.doing,
        alert: alert(
          flow.isUnknown
            ? words.actUnknown
            : flow.problem && problemText(flow.problem, view.common, words.actProblems),
        ),
        onAsk: (action) => send({ type: 'asked', action }),
        onConfirm: (action) => send({ type: 'confirmed', action }),
        onDone: wishes.close,
      });
  }
}

function choose(view: DialogView, { type, submit, retry }: DialogWishes): TemplateResult {
  const { flow, words, common, locale, item: listing, problem, typed } = view;
  if (listing)
    return choosePanel({
      words,
      locale,
      listing,
      typed,
      isBusy: flow.at === 'creating',
      alert: alert(
        flow.at === 'choosing' && flow.problem
          ? problemText(flow.problem, common, words.problems)
          : undefined,
      ),
      onTyped: type,
      onSubmit: submit,
    });
  if (!problem)
    return html`<div class="panel" aria-busy="true">
      <div class="skeleton goods"></div>
      <div class="skeleton line"></div>
      <div class="skeleton line"></div>
      <div class="skeleton button"></div>
    </div>`;
  return html`<div class="panel">
    ${alert(problemText(problem, common, words.problems))}
    <button class="button primary wide" type="button" part="button" @click=${retry}>
      ${common.retry}
    </button>
  </div>`;
}

function leavePanel({ words }: DialogView, { stay, close }: DialogWishes): TemplateResult {
  return html`<div class="panel" role="group" aria-labelledby="leave">
    <p id="leave" class="title" tabindex="-1">${words.leaveTitle}</p>
    <p>${words.leaveText}</p>
    <button class="button primary wide" type="button" @click=${stay}>${words.stay}</button>
    <button class="button wide" type="button" @click=${close}>${words.leave}</button>
  </div>`;
}

function reviewRemark(view: DialogView): TemplateResult | typeof nothing {
  const { flow, words } = view;
  const decline = declineText(view);
  if (flow.at !== 'review' || flow.remark === undefined || (decline && flow.remark === 'closed'))
    return alert(decline);
  const text = flow.remark === 'blocked' ? words.windowBlocked : words.windowClosed;
  return html`<p class="alert remark" role="status">${icon(infoIcon)}<span>${text}</span></p>`;
}

/** The platform's reason for a decline; a reason of a newer platform is told as a plain decline. */
function declineText({ flow, words }: DialogView): string | undefined {
  const code = freshDecline(flow);
  if (code === undefined) return undefined;
  const sentences: Readonly<Record<string, string>> = words.declined;
  return sentences[code] ?? words.declined.generic;
}

const alert = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined
    ? nothing
    : html`<p class="alert" role="alert">${icon(alertIcon)}<span>${text}</span></p>`;
