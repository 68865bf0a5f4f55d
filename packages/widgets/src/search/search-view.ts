import type { Currency, Hit } from '@souk/sdk';
import type { html } from 'lit';
import type { Messages } from '../shared/messages/en.js';
import type { Refinement } from './refinement.js';

/** What all parts of the results need beside the results: how to say things, and what a person can wish. */
export interface SearchView {
  /** Lit's, for the parts that are fetched later and import nothing. */
  readonly html: typeof html;
  readonly text: Messages['search'];
  readonly locale: string;
  /** A number as the locale writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly currency: Currency;
  /** Decimals of the currency. */
  readonly currencyDigits: number;
  readonly isGrid: boolean;
  readonly refinement: Refinement;
  readonly refine: (refinement: Refinement) => void;
  /** Whether a value of a facet is selected. */
  readonly isSelected: (field: string, value: string) => boolean;
  /** The refinement with a value of a facet selected, or taken back. */
  readonly toggled: (field: string, value: string) => Refinement;
  /** Address of a listing's page, when the merchant has told one. */
  readonly href: (hit: Hit) => string | undefined;
  readonly select: (hit: Hit, event: Event) => void;
  /** The hit whose reasons were asked for last. */
  readonly asked: Hit | undefined;
  readonly ask: (hit: Hit, event: Event) => void;
}
