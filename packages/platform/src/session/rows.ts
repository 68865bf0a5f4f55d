import type { Instant } from '@souk/sdk/contract';

/** A session token and whom it lets act. The token is the id. */
export interface SessionRow {
  readonly id: string;
  readonly party: 'seller' | 'buyer' | 'mediator';
  readonly partyId: string;
  readonly expiresBy: Instant;
}
