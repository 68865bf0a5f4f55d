import { fallbackChain } from '../../catalog/locale.js';
import type { SearchDocument } from '../search-index.js';

/** The title that a reader sees: in the best match for the asked language, else the listing's own. */
export function titleFor(
  { texts, defaultLocale }: Pick<SearchDocument, 'texts' | 'defaultLocale'>,
  asked: string | undefined,
): { locale: string; title: string } {
  const tags = Object.keys(texts);
  for (const wanted of fallbackChain(asked, defaultLocale)) {
    const locale = texts[wanted] ? wanted : tags.find((tag) => tag.startsWith(`${wanted}-`));
    if (locale !== undefined) return { locale, title: texts[locale]?.title ?? '' };
  }
  return { locale: defaultLocale, title: '' };
}
