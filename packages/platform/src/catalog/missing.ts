import type { AttributeDefinition } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ListingRow } from './rows.js';

/** What a listing lacks before buyers may see it, as paths into what its seller sends. */
export function missingOf(
  listing: ListingRow,
  definitions: readonly AttributeDefinition[],
): readonly string[] {
  const { attributes, media, texts, variants = [] } = listing;
  const isTold = (name: string): boolean =>
    attributes[name] !== undefined ||
    (variants.length > 0 && variants.every((variant) => variant.attributes[name] !== undefined));
  return [
    ...Object.entries(texts).flatMap(([locale, { title }]) =>
      title.trim() === '' ? [`texts.${locale}.title`] : [],
    ),
    ...(media.length === 0 ? ['media'] : []),
    // A picture that nobody describes is nothing to those who do not see it.
    ...media.flatMap(({ alt, alts = {} }, index) =>
      [
        ['alt', alt] as const,
        ...Object.entries(alts).map(([locale, text]) => [`alts.${locale}`, text] as const),
      ].flatMap(([name, text]) => (text.trim() === '' ? [`media.${index}.${name}`] : [])),
    ),
    ...definitions.flatMap(({ name, isRequired }) =>
      isRequired && !isTold(name) ? [`attributes.${name}`] : [],
    ),
  ];
}

/** @throws DomainError `listing_incomplete`, naming all that is missing */
export function assertComplete(
  listing: ListingRow,
  definitions: readonly AttributeDefinition[],
): void {
  const missing = missingOf(listing, definitions);
  if (missing.length > 0)
    throw new DomainError(
      'listing_incomplete',
      `Listing ${listing.id} lacks ${missing.join(', ')}.`,
      { missing, param: missing[0] },
    );
}
