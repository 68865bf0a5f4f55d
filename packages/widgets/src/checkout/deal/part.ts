import type { Money, Transport } from '@souk/sdk';
import { html, type TemplateResult } from 'lit';
import { date } from '../../shared/date.js';
import {
  wordsIn,
  type Catalogue,
  type MessageOverrides,
  type MessagePart,
} from '../../shared/messages.js';
import { claimEn } from '../../shared/messages/en/claim.js';
import { dealEn } from '../../shared/messages/en/deal.js';
import { disputeEn } from '../../shared/messages/en/dispute.js';
import type { Messages } from '../../shared/messages/en.js';
import { papersEn } from '../../shared/messages/en/papers.js';
import { rulesEn } from '../../shared/messages/en/rules.js';
import { problemText } from '../../shared/problem-text.js';
import { alert, mainButton } from '../dialog-view.js';
import { isolated, priceText } from '../isolated.js';
import { skeleton } from '../skeleton.js';
import { Deal } from './deal.js';
import { isDone, isOver, type DealFlow } from './deal-flow.js';
import { dealPanel } from './deal-panel.js';
import { titleOf } from './deal-title.js';
import type { DealView, DealWords } from './deal-view.js';
import { moneySentence } from './money-sentence.js';
import { deadlineOf } from './story.js';

export { styles } from './deal.styles.js';

/** Which deal is shown, to whom, and in which language. */
export interface ScreenOptions {
  readonly transport: Transport;
  readonly escrow: string;
  readonly clientSecret?: string | undefined;
  readonly skewMs?: number | undefined;
  readonly locale: () => string;
  /** Words of the merchant's own. */
  readonly overrides: MessageOverrides | undefined;
  /** What every panel of the element says. */
  readonly common: () => Messages['checkout'];
  /** Called after each step, with the state before it. */
  readonly changed: (before: DealFlow) => void;
  readonly close: () => void;
}

/** Begins to show a deal: this module's one door. */
export const openDeal = (options: ScreenOptions): DealScreen => new DealScreen(options);

/** A deal on the screen: in the page as a sentence, in the dialog as a title and a panel. */
export class DealScreen {
  readonly deal: Deal;
  readonly #options: ScreenOptions;
  #locale = 'en';
  #words: DealWords | undefined;

  constructor(options: ScreenOptions) {
    this.#options = options;
    this.deal = new Deal(options);
    this.speak(options.locale());
  }

  /** Says everything in another language from now on. */
  speak(locale: string): void {
    if (this.#words && locale === this.#locale) return;
    this.#locale = locale;
    void inLanguage(locale).then((words) => {
      if (this.#locale !== locale) return;
      this.#words = words;
      this.#options.changed(this.deal.flow);
    });
  }

  /** Whether the money has gone where it belongs. */
  get isOver(): boolean {
    return isOver(this.deal.flow);
  }

  /** Whether it has, and nobody has a review to write or to wait for. */
  get isDone(): boolean {
    return isDone(this.deal.flow);
  }

  /** When the next deadline is, by the platform's clock. */
  get deadline(): string | undefined {
    const { flow } = this.deal;
    return flow.at === 'known' ? deadlineOf(flow.facts)?.at : undefined;
  }

  /** What the reader looks at: another place gets the focus. */
  get place(): string {
    const { flow } = this.deal;
    return flow.at === 'known' && flow.draft ? flow.draft.action : '';
  }

  get title(): string | undefined {
    const view = this.#view;
    return view && titleOf(view);
  }

  /** Where the money is, in a sentence or two; or why that cannot be told. */
  get sentence(): string | undefined {
    const view = this.#view;
    return view ? moneySentence(view) : this.#failure();
  }

  /** What the deal is about. */
  get subject(): string | undefined {
    const { flow } = this.deal;
    return flow.at === 'known' ? flow.facts.escrow.listingTitle : undefined;
  }

  panel(): TemplateResult {
    const view = this.#view;
    if (view) return dealPanel(view);
    const failure = this.#failure();
    const { common } = this.#options;
    return failure === undefined
      ? skeleton()
      : html`${alert(failure)}
        ${mainButton(common().retry, () => this.deal.send({ type: 'resumed' }))}`;
  }

  #failure(): string | undefined {
    const { flow } = this.deal;
    const words = this.#spoken;
    if (flow.at !== 'failed' || !words) return undefined;
    const { notFound, signedOut } = words.deal;
    const own = {
      escrow_not_found: notFound,
      client_secret_wrong: notFound,
      actor_not_allowed: notFound,
      invalid_request: notFound,
      session_expired: signedOut,
      scope_missing: signedOut,
    };
    return problemText(flow.problem, this.#options.common(), own);
  }

  get #spoken(): DealWords | undefined {
    const words = this.#words;
    const { overrides: own = {} } = this.#options;
    return (
      words && {
        deal: { ...words.deal, ...own.deal },
        dispute: { ...words.dispute, ...own.dispute },
        claim: { ...words.claim, ...own.claim },
        rules: { ...words.rules, ...own.rules },
        papers: { ...words.papers, ...own.papers },
      }
    );
  }

  get #view(): DealView | undefined {
    const { flow, nowMs, shown } = this.deal;
    const words = this.#spoken;
    if (flow.at !== 'known' || !words) return undefined;
    const locale = this.#locale;
    const { common, close, clientSecret } = this.#options;
    return {
      words,
      common: common(),
      locale,
      flow,
      facts: flow.facts,
      isSeller: flow.facts.escrow.askingParty === 'seller',
      isKept: clientSecret !== undefined,
      nowMs,
      shown,
      money: (value: Money) => priceText(value, locale),
      day: (instant: string) => isolated(date(instant, locale)),
      send: (event) => this.deal.send(event),
      close,
    };
  }
}

/** All that is said of deals, at once: nobody reads half a panel in each of two languages. */
async function inLanguage(locale: string): Promise<DealWords> {
  const words = <Part extends MessagePart>(catalogue: Catalogue<Part>): Promise<Messages[Part]> =>
    wordsIn(catalogue, locale).catch((error: unknown) => {
      console.warn(`<souk-checkout> speaks English: ${locale} did not load.`, error);
      return catalogue.english;
    });
  const [deal, dispute, claim, rules, papers] = await Promise.all([
    words({ part: 'deal', english: dealEn, others: () => import('../../shared/messages/deal-locales.js') }),
    words({ part: 'dispute', english: disputeEn, others: () => import('../../shared/messages/dispute-locales.js') }),
    words({ part: 'claim', english: claimEn, others: () => import('../../shared/messages/claim-locales.js') }),
    words({ part: 'rules', english: rulesEn, others: () => import('../../shared/messages/rules-locales.js') }),
    words({ part: 'papers', english: papersEn, others: () => import('../../shared/messages/papers-locales.js') }),
  ]);
  return { deal, dispute, claim, rules, papers };
} // prettier-ignore
