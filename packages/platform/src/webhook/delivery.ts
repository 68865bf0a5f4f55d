import { addDuration, privateEvents, webhookRetries, type Instant } from '@souk/sdk/contract';
import type { DeliveryAttempt, DeliveryRow, WebhookRow } from './rows.js';

/**
 * Whether a type is one of those that an address wants: `escrow.funded`, `escrow.*` and `*` all want `escrow.funded`. What two
 * people say to each other is wanted by its name only.
 */
export const wants = ({ events }: WebhookRow, type: string): boolean =>
  events.some(
    (pattern) =>
      (pattern === '*' && !privateEvents.includes(type)) ||
      pattern === type ||
      (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))),
  );

/** A delivery after an attempt: taken, to be tried again later, or given up. */
export function afterAttempt(delivery: DeliveryRow, attempt: DeliveryAttempt): DeliveryRow {
  const attempts = [...delivery.attempts, attempt];
  const done = { ...delivery, attempts, nextAttemptAt: undefined };
  if (attempt.failure === null) return { ...done, state: 'delivered', failures: 0 };
  const failures = delivery.failures + 1;
  const wait = webhookRetries[failures - 1];
  if (wait === undefined) return { ...done, state: 'failed', failures };
  const nextAttemptAt = addDuration(attempt.at, wait);
  return { ...done, state: 'retrying', failures, nextAttemptAt };
}

/** What an answer means. Redirects are not followed: where a secret's owner listens is said in the address. */
export function attemptOf(
  answer: { readonly status: number } | { readonly failure: string },
  at: Instant,
): DeliveryAttempt {
  if ('failure' in answer) return { at, statusCode: null, failure: answer.failure };
  const { status } = answer;
  const isTaken = status >= 200 && status < 300;
  return { at, statusCode: status, failure: isTaken ? null : `answered with ${status}` };
}

/** Why an address is not posted to any more after this attempt, if it is not. */
export function disabledBy(
  { lastDeliveredAt = '' }: WebhookRow,
  delivery: DeliveryRow,
): 'gone' | 'failing' | undefined {
  if (delivery.attempts.at(-1)?.statusCode === 410) return 'gone';
  if (delivery.state !== 'failed') return undefined;
  const firstAt = delivery.attempts.at(-delivery.failures)?.at ?? '';
  return lastDeliveredAt < firstAt ? 'failing' : undefined;
}
