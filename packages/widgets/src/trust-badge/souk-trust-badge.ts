import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { fetchTrust } from '@souk/sdk/trust';
import type { Theme } from '../shared/config.js';
import { emit } from '../shared/events.js';
import { badgeEn } from '../shared/messages/en/badge.js';
import { PageSettings } from '../shared/page-settings.js';
import { hostStyles, palette } from '../shared/palette.js';
import { shieldIcon } from '../shared/shield-icon.js';
import { WhenSeen } from '../shared/when-seen.js';
import type { TrustDetail } from './events.js';
import { faceOf, type Finding } from './face.js';
import { part } from './part.js';
import { badgeStyles } from './souk-trust-badge.styles.js';

export type { TrustDetail };

const failed = { status: 'failed' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'souk-trust-badge': SoukTrustBadge;
  }
}

/**
 * Says how far a seller can be believed, by a claim that the platform has signed and this browser has checked. It needs
 * neither the client nor a template engine: what explains the score is loaded when somebody asks.
 *
 * @summary A seller's trust, verified where it is shown; a press tells how it was computed.
 *
 * @slot - A plain link about the seller. It stays when scripts do not run, and when trust cannot be checked
 *
 * @fires {CustomEvent<TrustDetail>} souk-trust - It is known whether the claim can be believed here
 *
 * @csspart badge - The button
 * @csspart panel - What explains the score
 *
 * @cssstate checking - Nothing is known yet
 * @cssstate verified - The claim is good, here and now
 * @cssstate not-verified - There is a claim, and it must not be believed here
 * @cssstate failed - The platform could not be asked, or has no such seller
 */
export class SoukTrustBadge extends ReactiveElement {
  static override styles = [palette, hostStyles, badgeStyles];

  /** Id of the seller, `sel_…`. */
  @property() seller?: string | undefined;

  /** `inline`, `card`, `floating` in a corner of the window, or `mini`. */
  @property() variant: 'inline' | 'card' | 'floating' | 'mini' = 'inline';

  /** Publishable key (`pk_…`), when this element uses another than the page. */
  @property({ attribute: 'public-key' }) publicKey?: string | undefined;

  /** Where the platform is, when this element uses another than the page. */
  @property({ attribute: 'api-origin' }) apiOrigin?: string | undefined;

  /** Language of the texts, BCP 47. The page's language unless told. */
  @property() locale?: string | undefined;

  /** `light`, `dark`, or `auto` for what the device prefers. The page's colour scheme unless told. */
  @property() theme?: Theme | undefined;

  #finding: Finding = { status: 'checking' };
  #asking: AbortController | undefined;
  #isSeen = false;
  #asked = '';
  #state = '';
  readonly #settings = new PageSettings(
    this,
    this.attachInternals().states,
    () => void this.#ask(),
  );
  readonly #name = part('span', 'name');
  readonly #main = part('b', '');
  readonly #more = part('span', 'more');
  readonly #button = part('button', '');
  readonly #slot = document.createElement('slot');

  constructor() {
    super();
    new WhenSeen(this, () => {
      this.#isSeen = true;
      void this.#ask();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  /** Asks the platform again. */
  refresh(): void {
    void this.#ask();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const text = part('span', 'text');
    text.append(this.#name, this.#main, ' ', this.#more);
    this.#button.type = 'button';
    this.#button.part.add('badge');
    this.#button.append(shield(), text);
    this.#button.addEventListener('click', this.#onClick);
    root.append(this.#slot, this.#button);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('seller') || changed.has('apiOrigin'))) void this.#ask();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { status } = this.#finding;
    const { language, direction } = this.#settings;
    const face = faceOf(this.#finding, this.#text, language);
    this.#button.dataset['tone'] = face.tone;
    this.#button.disabled = !face.opens;
    this.#button.lang = this.#text.locale;
    if (direction) this.#button.dir = direction;
    this.#name.textContent = face.name;
    this.#main.textContent = face.main;
    this.#more.textContent = face.more;
    const isUnknown = status === 'failed' || status === 'refused';
    // The page's own link is worth more than the sentence that nothing is known.
    const hasLink = isUnknown && this.childElementCount > 0;
    this.#slot.hidden = !hasLink;
    this.#button.hidden = hasLink;
    this.#settings.toggle(this.#state, false);
    this.#state = isUnknown ? 'failed' : status.replace('_', '-');
    this.#settings.toggle(this.#state, true);
  }

  get #text() {
    return { ...badgeEn, ...this.#settings.config.messages?.badge };
  }

  async #ask(): Promise<void> {
    this.#asking?.abort();
    const { seller } = this;
    if (!this.#isSeen || !this.isConnected || !seller) return;
    const { signal } = (this.#asking = new AbortController());
    const { key = '', apiOrigin = origin, fetch } = this.#settings.config;
    const asked = fetchTrust({ apiOrigin, key, seller, origin, signal, fetch });
    const finding = await asked.catch(() => failed);
    if (signal.aborted) return;
    // What was verified for this seller stays when the line breaks: it carries its own date.
    const isKept = finding === failed && this.#finding.status === 'verified';
    if (!isKept || this.#asked !== seller) this.#finding = finding;
    this.#asked = seller;
    this.requestUpdate();
    const { status } = finding;
    if (status === 'refused')
      console.error(
        `<souk-trust-badge> shows only its link: ${finding.code} for seller "${seller}".`,
      );
    const reason = status === 'not_verified' ? finding.reason : undefined;
    emit(this, 'souk-trust', { seller, status, reason });
  }

  #onClick = async (event: Event): Promise<void> => {
    // The badge may lie inside a link of the page.
    event.preventDefault();
    const { toggleReasons } = await import('./reasons-panel.js');
    toggleReasons(this.#button, this.#finding, this.#settings);
  };
}

function shield(): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shieldIcon);
  svg.append(path);
  return svg;
}
