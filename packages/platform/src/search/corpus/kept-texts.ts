import type { SearchDocument } from '../search-index.js';

type Texts = SearchDocument['texts'];

/** What a listing says in each language, and which language is its own. */
export interface KeptText {
  readonly texts: Texts;
  readonly defaultLocale: string;
}

const gone: KeptText = { texts: {}, defaultLocale: 'und' };

/** The texts of the listings by their place: to be shown, and to be taken out again word by word. */
export class KeptTexts {
  #texts: (Texts | undefined)[] = [];
  #defaultLocales: string[] = [];

  at(place: number): KeptText {
    const texts = this.#texts[place];
    return texts ? { texts, defaultLocale: this.#defaultLocales[place] ?? 'und' } : gone;
  }

  set(place: number, { texts, defaultLocale }: KeptText): void {
    this.#texts[place] = texts;
    this.#defaultLocales[place] = defaultLocale;
  }

  remove(place: number): void {
    this.#texts[place] = undefined;
  }

  /** Whether a listing still says the same. An import brings the same words in new objects. */
  isSame(place: number, { texts, defaultLocale }: KeptText): boolean {
    const known = this.#texts[place];
    return (
      known !== undefined &&
      this.#defaultLocales[place] === defaultLocale &&
      (known === texts || isSameText(known, texts))
    );
  }

  /** Puts the texts into another order. @param order the place where each is now, by its new place */
  reorder(order: Int32Array): void {
    this.#texts = Array.from(order, (place) => this.#texts[place]);
    this.#defaultLocales = Array.from(order, (place) => this.#defaultLocales[place] ?? 'und');
  }
}

function isSameText(a: Texts, b: Texts): boolean {
  const locales = Object.keys(a);
  return (
    locales.length === Object.keys(b).length &&
    locales.every(
      (locale) =>
        a[locale]?.title === b[locale]?.title && a[locale]?.description === b[locale]?.description,
    )
  );
}
