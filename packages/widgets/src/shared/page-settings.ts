import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onConfigChange, pageConfig, type SoukConfig, type Theme } from './config.js';

/** Languages that are written from right to left. */
export const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** What an element itself can tell; it wins over the page. */
export interface OwnSettings {
  readonly publicKey?: string | undefined;
  readonly apiOrigin?: string | undefined;
  readonly locale?: string | undefined;
}

/** The page's configuration with an element's own settings on top, followed while the element is on the page. */
export class PageSettings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & OwnSettings;
  readonly #states: CustomStateSet;
  readonly #changed: () => void;
  #stopListening: (() => void) | undefined;

  /** @param changed called when the configuration is there and whenever it changes; an update follows */
  constructor(
    host: ReactiveControllerHost & HTMLElement & OwnSettings,
    states: CustomStateSet,
    changed: () => void,
  ) {
    this.#host = host;
    this.#states = states;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = onConfigChange(() => this.#adopt());
    this.#adopt();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }

  get config(): SoukConfig {
    const page = pageConfig();
    const { publicKey, apiOrigin, locale } = this.#host;
    return {
      ...page,
      key: publicKey ?? page.key,
      apiOrigin: apiOrigin ?? page.apiOrigin,
      locale: locale ?? page.locale,
    };
  }

  /** The language to write in: told here or by the page's configuration, else that of the nearest `lang`. */
  get language(): string {
    const told = this.config.locale ?? languageAround(this.#host) ?? navigator.language;
    try {
      return Intl.getCanonicalLocales(told)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** Direction of the told language; the page's own, which is inherited, when none is told. */
  get direction(): 'rtl' | 'ltr' | undefined {
    const { locale } = this.config;
    return locale === undefined ? undefined : rightToLeft.test(locale) ? 'rtl' : 'ltr';
  }

  /** Switches a custom state, for `:state(name)` in the merchant's CSS and in ours. */
  toggle(name: string, isOn: boolean): void {
    if (isOn) this.#states.add(name);
    else this.#states.delete(name);
  }

  #adopt(): void {
    const { theme, brand } = pageConfig();
    const themes: readonly Theme[] = ['auto', 'light', 'dark'];
    for (const each of themes) this.toggle(each, each === theme);
    if (brand === undefined) this.#host.style.removeProperty('--_page-brand');
    else this.#host.style.setProperty('--_page-brand', brand);
    this.#changed();
    this.#host.requestUpdate();
  }
}

/** The language of the nearest element with `lang`, through shadow roots. */
function languageAround(start: Element): string | undefined {
  const nearest = start.closest('[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = start.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}
