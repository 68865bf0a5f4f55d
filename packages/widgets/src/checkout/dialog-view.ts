import type { Listing, Money, SoukError, Variant } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon, infoIcon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';
import type { Flow, FlowEvent, Surface } from './checkout-flow.js';
import type { DealScreen } from './deal/part.js';

/** A flow that is in one of its states. */
export type At<State extends Flow['at']> = Extract<Flow, { at: State }>;

/** What the panels of the dialog show, and what the buyer can wish in them. */
export interface DialogView {
  readonly flow: Flow;
  readonly words: Messages['checkout'];
  readonly locale: string;
  /** An amount of money for a sentence. */
  readonly money: (value: Money) => string;
  /**
   * In the chosen version. Undefined while it is not known, and when quantity and price were agreed on elsewhere: then there
   * is nothing to choose.
   */
  readonly item: Listing | undefined;
  readonly versions: readonly Variant[];
  /** Why the listing could not be read. */
  readonly problem: SoukError | undefined;
  /** The quantity as typed; may be anything. */
  readonly typed: string;
  /** The platform's time. */
  readonly nowMs: number;
  /** The platform's payment page for this purchase. */
  readonly address: string | undefined;
  readonly surface: Surface;
  readonly isTest: boolean;
  /** The buyer wants to close it in the middle of paying, and is asked first. */
  readonly isLeaving: boolean;
  /** What is shown of the deal once there is one; its code may be on its way, or cut off. */
  readonly deal: DealScreen | 'awaited' | 'cut' | undefined;
  readonly send: (event: FlowEvent) => void;
  readonly type: (typed: string) => void;
  readonly choose: (version: string) => void;
  readonly submit: (event: Event) => void;
  readonly pay: () => void;
  readonly showWindow: () => void;
  readonly retry: () => void;
  readonly close: () => void;
  readonly stay: () => void;
}

/** The button that leads on, one per panel. */
export const mainButton = (label: unknown, onPress: () => void, isBusy = false): TemplateResult =>
  html`<button
    class="button primary wide"
    type="button"
    part="button"
    aria-busy=${isBusy}
    @click=${onPress}
  >
    ${label}
  </button>`;

/** A button beside it that leads elsewhere. */
export const quietButton = (label: string, onPress: () => void): TemplateResult =>
  html`<button class="button quiet compact" type="button" @click=${onPress}>${label}</button>`;

/** What went wrong, said at once. Nothing when nothing did. */
export const alert = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined
    ? nothing
    : html`<p class="notice alert" role="alert">${icon(alertIcon)}<span>${text}</span></p>`;

/** What happened that is no fault. */
export const remark = (text: string): TemplateResult =>
  html`<p class="notice alert remark" role="status">${icon(infoIcon)}<span>${text}</span></p>`;
