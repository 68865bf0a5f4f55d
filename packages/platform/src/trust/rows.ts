import type { Instant } from '@souk/sdk/contract';

/** The public half of a key that trust claims are signed with. Its id is the `kid`. */
export interface SigningKeyRow {
  readonly id: string;
  /** The public point, base64url. */
  readonly x: string;
  readonly y: string;
  readonly createdAt: Instant;
  /** When another key took over; claims signed before are good for a while yet. */
  readonly retiredAt?: Instant;
}
