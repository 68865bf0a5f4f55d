import type { Media } from '@souk/sdk/contract';
import type { ListingRow, ListingText, MediaRow } from './rows.js';

/** Languages to try, best first: the asked tag, its shorter forms, English, the listing's own. */
export function fallbackChain(asked: string | undefined, own: string): readonly string[] {
  const chain: string[] = [];
  for (let tag = asked ?? ''; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-'))))
    chain.push(tag);
  return [...chain, 'en', own];
}

/** The best text of a listing for a reader, the language it is in, and the languages that were tried until it was found. A tag without script matches one with it (`zh` finds `zh-Hans`). */
export function textFor(
  listing: ListingRow,
  asked: string | undefined,
): ListingText & { locale: string; tried: readonly string[] } {
  const { texts, defaultLocale } = listing;
  const tried: string[] = [];
  for (const wanted of fallbackChain(asked, defaultLocale)) {
    if (tried.includes(wanted)) continue;
    tried.push(wanted);
    const locale = Object.hasOwn(texts, wanted)
      ? wanted
      : Object.keys(texts).find((tag) => tag.startsWith(`${wanted}-`));
    const text = locale === undefined ? undefined : texts[locale];
    if (locale !== undefined && text)
      return { title: text.title, description: text.description, locale, tried };
  }
  throw new Error(
    `Listing ${listing.id} has no text in its own language "${listing.defaultLocale}".`,
  );
}

/** A picture with what it shows told in the language of the listing's text, if its seller wrote that. */
export function mediaIn({ alts, ...media }: MediaRow, locale: string): Media {
  return { ...media, alt: alts?.[locale] ?? media.alt };
}

/** A category's name for a reader, else in English. */
export function nameFor(
  names: Readonly<Record<string, string>>,
  asked: string | undefined,
): string {
  for (const tag of fallbackChain(asked, 'en')) if (names[tag] !== undefined) return names[tag];
  return '';
}
