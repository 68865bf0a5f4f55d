import type { Instant, InteractionKind } from '@souk/sdk/contract';

/** What a page said followed from a search. Nothing in it says who the visitor was. */
export interface InteractionRow {
  readonly id: string;
  readonly queryId: string;
  readonly kind: InteractionKind;
  readonly listingId: string;
  readonly position: number | undefined;
  readonly offerId: string | undefined;
  readonly escrowId: string | undefined;
  readonly at: Instant;
}
