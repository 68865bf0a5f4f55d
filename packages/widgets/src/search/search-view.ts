import { currencyExponents, type Currency, type Hit, type Money } from '@souk/sdk';
import { html } from 'lit';
import { number } from '../shared/format.js';
import type { Messages } from '../shared/messages/en.js';
import { priceRange } from './price-range.js';
import { isSelected, toggleFacet, type Refinement } from './refinement.js';

/** What all parts of the results need beside the results: how to say things, and what a person can wish. */
export interface SearchView extends ViewOptions {
  /** Lit's, for the parts that are fetched later and import nothing. */
  readonly html: typeof html;
  /** A number as the locale writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A range of prices in words. */
  readonly priceRange: (minimum: number | undefined, maximum: number | undefined) => string;
  /** From one price to another, in words. */
  readonly priceSpan: (least: Money, most: Money) => string;
  /** Decimals of the currency. */
  readonly currencyDigits: number;
  /** Whether a value of a facet is selected. */
  readonly isSelected: (field: string, value: string) => boolean;
  /** The refinement with a value of a facet selected, or taken back. */
  readonly toggled: (field: string, value: string) => Refinement;
}

/** What the element tells of itself. */
export interface ViewOptions {
  readonly text: Messages['search'];
  readonly locale: string;
  readonly currency: Currency;
  readonly isGrid: boolean;
  readonly refinement: Refinement;
  readonly refine: (refinement: Refinement) => void;
  /** Address of a listing's page, when the merchant has told one. */
  readonly href: (hit: Hit) => string | undefined;
  readonly select: (hit: Hit, event: Event) => void;
  /** The hit whose reasons were asked for last. */
  readonly asked: Hit | undefined;
  readonly ask: (hit: Hit, event: Event) => void;
  /** Shows what this device remembers; absent where it may not remember anything. */
  readonly showMemory?: ((event: Event) => void) | undefined;
}

/** The same, with what follows from it. */
export const searchView = (options: ViewOptions): SearchView => {
  const { text, locale, currency, refinement } = options;
  return {
    ...options,
    html,
    number: (value, format) => number(value, locale, format),
    priceRange: priceRange(text, currency, locale),
    priceSpan: (least, most) => priceRange(text, least.currency, locale)(least.amount, most.amount),
    currencyDigits: currencyExponents[currency],
    isSelected: (field, value) => isSelected(refinement, field, value),
    toggled: (field, value) => toggleFacet(refinement, field, value),
  };
};

const isCurrency = (code: string): code is Currency => Object.hasOwn(currencyExponents, code);

/** A currency as an attribute tells it. */
export const currencyOf = (code = ''): Currency => (isCurrency(code) ? code : 'USD');

/** A number of results for a page as an attribute tells it. */
export const pageSizeOf = (told: number): number =>
  Math.min(50, Math.max(1, Math.trunc(told) || 20));

/** The address of a listing from a pattern with `{id}` in it. */
export const listingAddress = (pattern: string | undefined, { id }: Hit): string | undefined =>
  pattern?.replaceAll('{id}', id);
