import type { Message } from '@souk/sdk';
import type { Translation } from './chat-view.js';

/** Messages in the reader's language, by the browser's own translator. The original is always one press away. */
export class Translations {
  readonly #byId = new Map<string, Translation>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether this browser can translate. */
  get areThere(): boolean {
    return 'Translator' in globalThis && 'LanguageDetector' in globalThis;
  }

  of({ id }: Message): Translation | undefined {
    return this.#byId.get(id);
  }

  /** Shows the translation, or the original again. */
  async toggle({ id }: Message, text: string, locale: string): Promise<void> {
    const set = (translation: Translation): void => {
      this.#byId.set(id, translation);
      this.#changed();
    };
    if (this.#byId.get(id)?.is === 'shown') return set({ is: 'hidden' });
    set({ is: 'coming' });
    try {
      const { translateText } = await import('./translate.js');
      const translated = await translateText(text, locale);
      if (!translated) return set({ is: 'failed' });
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      const from = names.of(translated.from) ?? translated.from;
      set({ is: 'shown', text: translated.text, from });
    } catch {
      // The browser may refuse for reasons of its own, such as a model that did not load.
      set({ is: 'failed' });
    }
  }
}
