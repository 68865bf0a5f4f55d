import type { Instant, SoukEvent } from '@souk/sdk/contract';

/** An address to which events are posted. */
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  /** Patterns of types: `escrow.funded`, `escrow.*`, `*`. */
  readonly events: readonly string[];
  readonly description: string;
  readonly status: 'enabled' | 'disabled';
  readonly disabledReason?: 'by_hand' | 'failing' | 'gone' | undefined;
  /** The newest first; older ones sign until their end. */
  readonly secrets: readonly WebhookSecret[];
  readonly createdAt: Instant;
  readonly lastDeliveredAt?: Instant | undefined;
}

export interface WebhookSecret {
  /** `whsec_…` */
  readonly value: string;
  readonly until?: Instant | undefined;
}

/**
 * One event on its way to one address. Events of one resource go one after the other: only the first that is not
 * finished is `due`, `sending` or `retrying`; those behind it are `waiting`, as is everything of a disabled address.
 */
export interface DeliveryRow {
  readonly id: string;
  readonly webhookId: string;
  /** Counts the deliveries of the address, from 1. */
  readonly number: number;
  readonly event: SoukEvent;
  readonly state: 'waiting' | 'due' | 'sending' | 'retrying' | 'delivered' | 'failed';
  readonly attempts: readonly DeliveryAttempt[];
  /** How many of the last attempts failed, since it was queued or queued again. */
  readonly failures: number;
  readonly nextAttemptAt?: Instant | undefined;
  readonly createdAt: Instant;
}

export interface DeliveryAttempt {
  readonly at: Instant;
  readonly statusCode: number | null;
  /** `null` when it was taken. */
  readonly failure: string | null;
}

export const isFinished = ({ state }: DeliveryRow): boolean =>
  state === 'delivered' || state === 'failed';
