import * as z from 'zod/mini';
import { idOf, open } from './schema.js';
import { Instant } from './time.js';

/** What a party is told. Words are the reader's business: this says what, by when, and where to look. */
export const notificationKinds = [
  'payment_held',
  'ship_reminder',
  'shipping_late',
  'shipped',
  'confirm_reminder',
  'delivered',
  'extended',
  'part_released',
  'part_refunded',
  'disputed',
  'dispute_turn',
  'resumed',
  'released',
  'refunded',
  'settled',
] as const;
/** What a party is told about an escrow. */
export type NotificationKind = (typeof notificationKinds)[number];

/** One message to one party of an escrow, made once from one line of its history. */
export const Notification = z.object({
  id: idOf('notification'),
  kind: open(notificationKinds),
  to: open(['buyer', 'seller']),
  escrow: idOf('escrow'),
  /** What the party should do, if anything, and by when. */
  action: z.nullable(z.string()),
  by: z.nullable(Instant),
  trackingUrl: z.nullable(z.string()),
  at: Instant,
});
export type Notification = z.infer<typeof Notification>;
