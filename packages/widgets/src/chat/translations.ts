import type { Message } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { PartTools, TalkView, TextLine, TranslationsOfTalk } from './chat-view.js';
import { translateText, type Translated } from './translate.js';

/** What became of the wish to read a message in one's own language. */
type Translation =
  { readonly is: 'coming' | 'failed' | 'hidden' } | ({ readonly is: 'shown' } & Translated);

/** Messages in the reader's language, by the browser's own translator. The original is always one press away. */
export class Translations implements TranslationsOfTalk {
  readonly #byId = new Map<string, Translation>();
  readonly #tools: PartTools;

  constructor(tools: PartTools) {
    this.#tools = tools;
  }

  textOf({ id }: Message): string | undefined {
    const translation = this.#byId.get(id);
    return translation?.is === 'shown' ? translation.text : undefined;
  }

  choice(line: TextLine, view: TalkView): TemplateResult {
    const { html, isolated, locale } = view;
    const { more } = this.#tools;
    const translation = this.#byId.get(line.id);
    const states = { coming: more.translating, failed: more.noTranslation };
    if (translation?.is === 'coming' || translation?.is === 'failed')
      return html`<p class="meta state" role="status">${states[translation.is]}</p>`;
    const isShown = translation?.is === 'shown';
    return html`<p class="meta state">
      ${isShown ? html`<span>${more.translatedFrom(isolated(nameIn(locale, translation.from)))}</span>` : ''}
      <button class="link" type="button" @click=${() => void this.#toggle(line, view)}>
        ${isShown ? more.original : more.translate}
      </button>
    </p>`;
  } // prettier-ignore

  /** Shows the translation, or the original again. */
  async #toggle({ id, text }: TextLine, { locale, textOf }: TalkView): Promise<void> {
    const set = (translation: Translation): void => {
      this.#byId.set(id, translation);
      this.#tools.changed();
    };
    if (this.#byId.get(id)?.is === 'shown') return set({ is: 'hidden' });
    set({ is: 'coming' });
    try {
      const translated = await translateText(textOf(text), locale);
      set(translated ? { is: 'shown', ...translated } : { is: 'failed' });
    } catch {
      // The browser may refuse for reasons of its own, such as a model that did not load.
      set({ is: 'failed' });
    }
  }
}

const nameIn = (locale: string, language: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;

/** It looks like what stands around it. */
export const styles = '';
