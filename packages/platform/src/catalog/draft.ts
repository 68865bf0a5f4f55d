import type {
  BodyOf,
  createListing,
  ListingChange,
  MediaRequest,
  updateListing,
  VariantRequest,
} from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import type { ListingRow, MediaRow, VariantRow } from './rows.js';
import { withVariants } from './variants.js';

type Draft = Omit<BodyOf<typeof createListing>, 'seller'>;
/** Makes the id of a new variant. */
type NewId = () => string;

/** A new listing from what its seller told. */
export function draftOf(
  { id, sellerId }: { id: string; sellerId: string },
  draft: Draft,
  newId: NewId,
): ListingRow {
  const { price, category, onHand = 0, ...told } = draft;
  const blank: ListingRow = {
    id,
    sellerId,
    status: 'draft',
    texts: {},
    defaultLocale: draft.defaultLocale,
    categoryId: category,
    attributes: {},
    price,
    priceTiers: [],
    minimumOrderQuantity: 1,
    onHand,
    reserved: 0,
    media: [],
    shipsFrom: draft.shipsFrom,
    shipsTo: [],
    delivery: draft.delivery,
    publishedAt: null,
    views: 0,
    orders: 0,
  };
  return changed(blank, { ...told, price }, newId);
}

/** A listing with what its seller changed; what was not named stays. @throws DomainError `invalid_request`, `variant_invalid` */
export function changed(
  listing: ListingRow,
  change: Omit<BodyOf<typeof updateListing>, 'listPrice'>,
  newId: NewId,
): ListingRow {
  const { category, media, variants, ...told } = change;
  const next: ListingRow = {
    ...listing,
    ...withoutUndefined(told),
    ...(category === undefined ? {} : { categoryId: category }),
    ...(media === undefined ? {} : { media: media.map(mediaOf) }),
  };
  assertTexts(next);
  return variants ? withVariants(next, variantsOf(listing, variants, newId)) : next;
}

type Told = Omit<ListingChange, 'listPrice' | 'category' | 'media' | 'variants'>;

/** What was told alone: `undefined` would overwrite. */
const withoutUndefined = (told: Told): Partial<ListingRow> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));

function assertTexts({ texts, defaultLocale }: ListingRow): void {
  if (!texts[defaultLocale])
    throw new DomainError(
      'invalid_request',
      `"texts" has no text in "${defaultLocale}", the default language.`,
      {
        param: 'texts',
      },
    );
  for (const locale of Object.keys(texts))
    if (!/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/.test(locale))
      throw new DomainError('invalid_request', `"${locale}" is not a language tag.`, {
        param: 'texts',
      });
}

const mediaOf = ({ sources = [], url, width, height, alt, alts }: MediaRequest): MediaRow => ({
  url,
  width,
  height,
  alt,
  ...(alts ? { alts } : {}),
  ...(sources.length === 0
    ? {}
    : { srcset: sources.map((source) => `${source.url} ${source.width}w`).join(', ') }),
});

/** Variants as told; those that are kept keep what is promised of them. @throws DomainError `variant_invalid` */
function variantsOf(
  listing: ListingRow,
  told: readonly VariantRequest[],
  newId: NewId,
): readonly VariantRow[] {
  const { variants: before = [] } = listing;
  const rows = told.map(({ id, attributes, price, onHand }, index): VariantRow => {
    const kept = before.find((row) => row.id === id);
    if (id !== undefined && !kept)
      throw invalid(`Listing ${listing.id} has no variant "${id}".`, `variants.${index}.id`);
    const reserved = kept?.reserved ?? 0;
    if (onHand < reserved)
      throw invalid(
        `${reserved} of variant ${id} are promised to buyers; ${onHand} cannot be on hand.`,
        `variants.${index}.onHand`,
      );
    return { id: id ?? newId(), attributes, onHand, reserved, ...(price ? { price } : {}) };
  });
  const gone = before.find((row) => row.reserved > 0 && !rows.some(({ id }) => id === row.id));
  if (gone)
    throw invalid(
      `Variant ${gone.id} is promised to buyers and must stay until they have paid or left.`,
      'variants',
    );
  // Units of a listing without variants cannot be told apart once it has some.
  if (before.length === 0 && rows.length > 0 && listing.reserved > 0)
    throw invalid(
      `${listing.reserved} of listing ${listing.id} are promised to buyers; add variants when they have paid or left.`,
      'variants',
    );
  const marks = rows.map(markOf);
  const twin = marks.findIndex((mark, index) => marks.indexOf(mark) !== index);
  if (twin >= 0)
    throw invalid(
      'Two variants have the same attributes; each must differ.',
      `variants.${twin}.attributes`,
    );
  return rows;
}

const invalid = (why: string, param: string): DomainError =>
  new DomainError('variant_invalid', why, { param });

/** The attributes of a variant, whatever their order. */
const markOf = ({ attributes }: VariantRow): string =>
  Object.keys(attributes)
    .toSorted()
    .map((name) => `${name}:${attributes[name]}`)
    .join('|');
