import { fetchTrust } from '@souk/sdk/trust';
import type { Theme } from '../shared/config.js';
import { emit } from '../shared/events.js';
import { badgeEn } from '../shared/messages/en/badge.js';
import { PageSettings } from '../shared/page-settings.js';
import { PlainElement, reflect } from '../shared/plain-element.js';
import { shieldIcon } from '../shared/shield-icon.js';
import { WhenSeen } from '../shared/when-seen.js';
import type { TrustDetail } from './events.js';
import { faceOf, type Face, type Finding } from './face.js';
import { part } from './part.js';
import { badgeSheet } from './souk-trust-badge.styles.js';

export type { TrustDetail };

const failed = { status: 'failed' } as const;

declare global {
  interface HTMLElementTagNameMap {
    'souk-trust-badge': SoukTrustBadge;
  }
}

const attributes = ['seller', 'variant', 'public-key', 'api-origin', 'locale', 'theme'] as const;

/**
 * Says how far a seller can be believed, by a claim that the platform has signed and this browser has checked. It needs
 * neither the client nor a library: what explains the score is loaded when somebody asks.
 *
 * @summary A seller's trust, verified where it is shown; a press tells how it was computed.
 *
 * @slot - A plain link about the seller. It stays when scripts do not run, and when trust cannot be checked
 *
 * @attr {string} seller - Id of the seller, `sel_…`
 * @attr {'inline' | 'card' | 'floating' | 'mini'} variant - `inline` unless told; `floating` in a corner of the window
 * @attr {string} public-key - Publishable key (`pk_…`), when this element uses another than the page
 * @attr {string} api-origin - Where the platform is, when this element uses another than the page
 * @attr {string} locale - Language of the texts, BCP 47. The page's language unless told
 * @attr {'auto' | 'light' | 'dark'} theme - Colour scheme; the page's unless told
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
// oxlint-disable-next-line wc/define-tag-after-class-definition -- define.ts does it: importing the class registers nothing.
export class SoukTrustBadge extends PlainElement {
  static readonly observedAttributes = attributes;

  /** Id of the seller, `sel_…`. */
  declare seller?: string | undefined;

  /** `inline`, `card`, `floating` in a corner of the window, or `mini`. */
  declare variant?: 'inline' | 'card' | 'floating' | 'mini' | undefined;

  /** Publishable key (`pk_…`), when this element uses another than the page. */
  declare publicKey?: string | undefined;

  /** Where the platform is, when this element uses another than the page. */
  declare apiOrigin?: string | undefined;

  /** Language of the texts, BCP 47. The page's language unless told. */
  declare locale?: string | undefined;

  /** `light`, `dark`, or `auto` for what the device prefers. The page's colour scheme unless told. */
  declare theme?: Theme | undefined;

  static {
    reflect(this.prototype, attributes);
  }

  #finding: Finding = { status: 'checking' };
  #asking: AbortController | undefined;
  #isSeen = false;
  #asked = '';
  #state = '';
  #press: Face['press'];
  #words = badgeEn;
  #spoken = 'en';
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
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [badgeSheet()];
    const text = part('span', 'text');
    text.append(this.#name, this.#main, ' ', this.#more);
    this.#button.type = 'button';
    this.#button.part.add('badge');
    this.#button.append(shield(), text);
    this.#button.addEventListener('click', this.#onClick);
    root.append(this.#slot, this.#button);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    super.attributeChangedCallback(name, old, now);
    if ((name === 'seller' || name === 'api-origin') && old !== now) void this.#ask();
  }

  /** Asks the platform again. */
  refresh(): void {
    if (this.#finding.status !== 'verified') this.#finding = { status: 'checking' };
    this.requestUpdate();
    void this.#ask();
  }

  /** Another language is fetched before anything is said, so that nobody reads half a sentence in each. */
  protected override async prepare(): Promise<void> {
    for (let language; (language = this.#settings.language) !== this.#spoken;) {
      this.#spoken = language;
      this.#words = await otherWords(language);
    }
  }

  protected override update(): void {
    const { status } = this.#finding;
    const { language, direction } = this.#settings;
    const face = faceOf(this.#finding, this.#text, language);
    this.#button.dataset['tone'] = face.tone;
    this.#button.disabled = !face.press;
    this.#press = face.press;
    this.#button.lang = this.#text.locale;
    this.#button.dir = direction ?? '';
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
    return { ...this.#words, ...this.#settings.config.messages?.badge };
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
    if (this.#press === 'retry') return this.refresh();
    const { toggleReasons } = await import('./reasons-panel.js');
    await toggleReasons(this.#button, this.#finding, this.#text, this.#settings);
  };
}

/** The words of a language that is not the one spoken so far; English where it does not load. */
async function otherWords(language: string): Promise<typeof badgeEn> {
  if (/^en\b/.test(language)) return badgeEn;
  try {
    const { badgeWords } = await import('../shared/messages/badge-words.js');
    return await badgeWords(language);
  } catch (error) {
    console.warn(`<souk-trust-badge> speaks English: ${language} did not load.`, error);
    return badgeEn;
  }
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
