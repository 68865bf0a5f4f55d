import { fallbackChain } from '../../catalog/locale.js';
import type { SearchDocument } from '../search-index.js';

interface Shown {
  readonly locale: string;
  readonly title: string;
}

/** Chooses the title that a reader sees: in the best match for the asked language, else in English, else the listing's own. */
export function titlesFor(
  asked: string | undefined,
): (listing: Pick<SearchDocument, 'texts' | 'defaultLocale'>) => Shown {
  const wanted = fallbackChain(asked, 'en');
  return ({ texts, defaultLocale }) => {
    for (const tag of wanted) {
      const exact = texts[tag];
      if (exact) return { locale: tag, title: exact.title };
      // A tag without script matches one with it: `zh` finds `zh-Hans`.
      const locale = Object.keys(texts).find((each) => each.startsWith(`${tag}-`));
      if (locale !== undefined) return { locale, title: texts[locale]?.title ?? '' };
    }
    return { locale: defaultLocale, title: texts[defaultLocale]?.title ?? '' };
  };
}
