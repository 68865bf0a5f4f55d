import type { Notification, NotificationKind, TimelineEntry } from '@souk/sdk/contract';
import type { EscrowRow } from './rows.js';

type Party = 'buyer' | 'seller';
interface Message {
  readonly to: Party;
  readonly kind: NotificationKind;
  /** What the party should do now. */
  readonly action?: string;
}

const both = (kind: NotificationKind): Message[] => [
  { to: 'buyer', kind },
  { to: 'seller', kind },
];

/** Who is told what of each line of history. */
const messages: Readonly<Record<string, readonly Message[]>> = {
  'escrow.funded': [{ to: 'seller', kind: 'payment_held', action: 'ship' }],
  'escrow.ship_reminder': [{ to: 'seller', kind: 'ship_reminder', action: 'ship' }],
  'escrow.shipping_late': [{ to: 'buyer', kind: 'shipping_late', action: 'cancel' }],
  'escrow.shipped': [{ to: 'buyer', kind: 'shipped', action: 'confirm' }],
  'escrow.delivered': [{ to: 'buyer', kind: 'delivered', action: 'confirm' }],
  'escrow.confirm_reminder': [{ to: 'buyer', kind: 'confirm_reminder', action: 'confirm' }],
  'escrow.extended': [{ to: 'seller', kind: 'extended' }],
  'escrow.part_released': [{ to: 'seller', kind: 'part_released' }],
  'escrow.part_refunded': [{ to: 'buyer', kind: 'part_refunded' }],
  'escrow.disputed': [{ to: 'seller', kind: 'disputed', action: 'answer' }],
  'escrow.resumed': both('resumed'),
  'escrow.released': both('released'),
  'escrow.refunded': both('refunded'),
  'escrow.settled': both('settled'),
  'dispute.split_offered': [{ to: 'buyer', kind: 'dispute_turn', action: 'accept' }],
  'dispute.return_asked': [{ to: 'buyer', kind: 'dispute_turn', action: 'ship_return' }],
  'dispute.return_shipped': [{ to: 'seller', kind: 'dispute_turn', action: 'confirm_return' }],
  'dispute.proposed': both('dispute_turn').map((message) => ({ ...message, action: 'accept' })),
  'dispute.decided': both('dispute_turn').map((message) => ({ ...message, action: 'appeal' })),
};

/**
 * What one party has been told, oldest first. It follows from the history alone, so that nothing can be said twice or
 * forgotten; a message keeps its id because its line keeps its number.
 */
export function notificationsOf(
  escrow: EscrowRow,
  history: readonly TimelineEntry[],
  party: string,
): Notification[] {
  return history.flatMap(({ type, sequence, at, by }) =>
    (messages[type] ?? [])
      .filter(({ to }) => to === party)
      .map(({ to, kind, action }) => ({
        id: `ntf_${escrow.id.slice(escrow.id.indexOf('_') + 1)}x${sequence}`,
        kind,
        to,
        escrow: escrow.id,
        action: action ?? null,
        by,
        trackingUrl: kind === 'shipped' ? (escrow.shipment?.trackingUrl ?? null) : null,
        at,
      })),
  );
}
