import { fallbackChain } from '../../catalog/locale.js';
import type { SearchDocument } from '../search-index.js';

/** Chooses the title that a reader sees: in the best match for the asked language, else in English, else the listing's own. */
export function titlesFor(
  asked: string | undefined,
): (listing: Pick<SearchDocument, 'texts' | 'defaultLocale'>) => { locale: string; title: string } {
  const wanted = fallbackChain(asked, 'en');
  return ({ texts, defaultLocale }) => {
    for (const tag of wanted) {
      const locale = texts[tag]
        ? tag
        : Object.keys(texts).find((each) => each.startsWith(`${tag}-`));
      if (locale !== undefined) return { locale, title: texts[locale]?.title ?? '' };
    }
    return { locale: defaultLocale, title: texts[defaultLocale]?.title ?? '' };
  };
}
