import type { ReactiveElement } from 'lit';
import { Later, type LaterPart } from '../shared/later.js';
import { wordsIn, type Catalogue } from '../shared/messages.js';
import type { MoreWords } from './chat-view.js';

/**
 * What most visitors never need: they ask something and leave. Offers, pictures, translations, the list of talks and the
 * options come when they are wanted.
 */
export class DeskParts {
  readonly lists;
  readonly haggle;
  readonly options;
  readonly pictures;
  readonly translation;
  readonly language: string;
  readonly #host: ReactiveElement;
  readonly #own: () => Partial<MoreWords> | undefined;

  /** @param own words of the merchant's own */
  constructor(host: ReactiveElement, language: string, own: () => Partial<MoreWords> | undefined) {
    this.#host = host;
    this.language = language;
    this.#own = own;
    this.lists = new Later(host, () => import('./inbox-part.js'));
    this.haggle = this.#speaking(() => import('./haggle-part.js'));
    this.options = this.#speaking(() => import('./options-part.js'));
    this.pictures = this.#speaking(() => import('./picture-part.js'));
    this.translation = this.#speaking(() => import('./translation-part.js'));
  }

  #speaking<Part extends LaterPart & { readonly moreCatalogue: Catalogue<'chatMore'> }>(
    fetch: () => Promise<Part>,
  ): Later<Part & { readonly more: MoreWords }> {
    return new Later(this.#host, async () => {
      const part = await fetch();
      const words = await wordsIn(part.moreCatalogue, this.language);
      return { ...part, more: { ...words, ...this.#own() } };
    });
  }
}
