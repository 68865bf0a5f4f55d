/** What a badge found out. */
export interface TrustDetail {
  readonly seller: string;
  /** `verified`, `not_verified`, `refused`, or `failed` when the platform could not be reached. */
  readonly status: 'verified' | 'not_verified' | 'refused' | 'failed';
  /** Why not, when it is not verified. */
  readonly reason?: string | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'souk-trust': CustomEvent<TrustDetail>;
  }
}
