import { isSoukError, type Transport } from '@souk/sdk';
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { pageConfig, type SoukConfig, type Theme } from './config.js';
import { wordsIn, type Catalogue, type MessagePart } from './messages.js';
import type { Messages } from './messages/en.js';
import { keepFromOuterLink } from './outer-link.js';
import { PageSettings } from './page-settings.js';
import { transportFor } from './transport.js';

/** What all widgets share: where the platform is, the language, the theme, and what happens when a page is set up wrongly. */
export abstract class SoukElement<Part extends MessagePart> extends LitElement {
  /** Publishable key (`pk_…`), when this element uses another than the page. */
  @property({ attribute: 'public-key' }) publicKey?: string | undefined;

  /** Where the platform is, when this element uses another than the page. */
  @property({ attribute: 'api-origin' }) apiOrigin?: string | undefined;

  /** Language of texts, prices and dates, BCP 47. The page's language unless told. */
  @property() locale?: string | undefined;

  /** `light`, `dark`, or `auto` for what the device prefers. The page's colour scheme unless told. */
  @property() theme?: Theme | undefined;

  /** What the element says, in all languages. */
  protected abstract readonly catalogue: Catalogue<Part>;

  readonly #settings = new PageSettings(this, this.attachInternals().states, () => {
    // An element that only moved finds what it knew, and goes on with what it was doing.
    const page = pageConfig();
    const known = this.#known;
    if (page === known) return;
    this.#known = page;
    this.configChanged(!known || asksOf.some((name) => page[name] !== known[name]));
  });
  #known: SoukConfig | undefined;
  #spoken: Messages[Part] | undefined;
  #spokenLocale = 'en';
  #complaint = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', keepFromOuterLink);
    return root;
  }

  /** The page's configuration with this element's attributes on top. */
  get config(): SoukConfig {
    return this.#settings.config;
  }

  /** The language to write in: told here or by the page's configuration, else that of the nearest `lang`. */
  protected get language(): string {
    return this.#settings.language;
  }

  /** Direction of the told language; the page's own, which is inherited, when none is told. */
  protected get direction(): 'rtl' | 'ltr' | undefined {
    return this.#settings.direction;
  }

  /** The element's words in its language, with the merchant's own in them. */
  protected get text(): Messages[Part] {
    const { part, english } = this.catalogue;
    return { ...(this.#spoken ?? english), ...this.config.messages?.[part] };
  }

  /** The shared connection to the platform, or `undefined` after telling the developer why there is none. */
  protected connect(): Transport | undefined {
    try {
      return transportFor(this.config);
    } catch (error) {
      this.complain(error);
      return undefined;
    }
  }

  /** Tells the developer, in one console line and once, what is wrong and how to put it right. */
  protected complain(error: unknown): void {
    const what = error instanceof Error || isSoukError(error) ? error.message : String(error);
    if (what === this.#complaint) return;
    this.#complaint = what;
    const docUrl = isSoukError(error) ? (error.docUrl ?? '') : '';
    console.error(`<${this.localName}> shows only its link: ${what} ${docUrl}`.trim());
  }

  /** Switches a custom state, for `:state(name)` in the merchant's CSS and in ours. */
  protected toggleState(name: string, isOn: boolean): void {
    this.#settings.toggle(name, isOn);
  }

  /**
   * Called after the page's configuration, or an attribute that wins over it, has changed; an update follows.
   *
   * @param _isElsewhere another platform is asked, or for somebody else. If not, only the looks or the language are others,
   * and what somebody has typed is still meant
   */
  protected configChanged(_isElsewhere: boolean): void {}

  /** Another language is fetched before anything is said, so that nobody reads half a sentence in each. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { language } = this;
    if (language === this.#spokenLocale) return super.scheduleUpdate();
    this.#spokenLocale = language;
    return wordsIn(this.catalogue, language)
      .then((words) => (this.#spoken = words))
      .catch((error: unknown) =>
        console.warn(`<${this.localName}> speaks English: ${language} did not load.`, error),
      )
      .then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('publicKey') || changed.has('apiOrigin')))
      this.configChanged(true);
  }
}

/** Who is asked, and for whom. */
const asksOf = ['key', 'apiOrigin', 'session', 'fetch'] as const;
