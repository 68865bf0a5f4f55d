import type { Checkout } from './checkout.js';
import type { Escrow } from './escrow.js';
import type { Listing } from './listing.js';
import type { Seller } from './seller.js';

/** Fields that hold an id, by what they are found in. A read can answer the thing itself in their place. */
export const expandable = {
  listing: ['seller'],
  seller: [],
  checkout: ['listing', 'seller', 'escrow'],
  escrow: ['checkout', 'listing', 'seller'],
  dispute: ['escrow', 'seller'],
  offer: ['listing', 'seller'],
  conversation: ['listing', 'seller'],
  reservation: ['listing'],
} as const satisfies Record<string, readonly ExpandedKind[]>;
/** A kind of thing in which ids can be expanded. */
export type ExpandableKind = keyof typeof expandable;
/** A kind of thing that can be answered in the place of its id. */
export type ExpandedKind = 'listing' | 'seller' | 'checkout' | 'escrow';

/** How many ids behind each other can be expanded: `checkout.listing.seller`. */
export const expandDepthMax = 3;

interface Kinds {
  listing: Listing;
  seller: Seller;
  checkout: Checkout;
  escrow: Escrow;
}
type FieldOf<Kind extends ExpandableKind> = (typeof expandable)[Kind][number];

// Written out, because the compiler gives up on a recursive one.
type PathOf2<Kind extends ExpandableKind> = {
  [Field in FieldOf<Kind>]: Field | `${Field}.${FieldOf<Field>}`;
}[FieldOf<Kind>];
/** What can be expanded in a kind of thing: `seller`, `listing.seller`. */
export type ExpandPath<Kind extends ExpandableKind> = {
  [Field in FieldOf<Kind>]: Field | `${Field}.${PathOf2<Field>}`;
}[FieldOf<Kind>];

type HeadOf<Path extends string> = Path extends `${infer Head}.${string}` ? Head : Path;
type TailOf<Path extends string, Head extends string> = Path extends `${Head}.${infer Tail}`
  ? Tail
  : never;
type ExpandedThing<Thing, Path extends string> = {
  [Field in keyof Thing]: Field extends HeadOf<Path> & keyof Kinds
    ? Expanded<Kinds[Field], TailOf<Path, Field>>
    : Thing[Field];
};

/** A thing with the ids along some paths replaced by what they stand for. */
export type Expanded<Thing, Path extends string> = [Path] extends [never]
  ? Thing
  : ExpandedThing<Thing, Path>;
