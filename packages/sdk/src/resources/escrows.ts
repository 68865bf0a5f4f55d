import {
  cancelEscrow,
  confirmEscrow,
  createEscrow,
  deliverEscrow,
  extendEscrow,
  listNotifications,
  refundPart,
  releasePart,
  retrieveEscrow,
  retrieveTimeline,
  shipEscrow,
} from '../contract/escrow.js';
import type { BodyOf, ExpandOf } from '../contract/operation.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Money that the platform holds between a buyer and a seller. Calls that move it answer with an `Outcome`. */
export const escrows = (transport: Transport) => ({
  /** Buys in one call, from a server: reserves, charges the card, holds the money. */
  create: (request: BodyOf<typeof createEscrow>, options?: CallOptions) =>
    transport.move(createEscrow, request, options),
  /** Where the money is, by when who must act, and what the asking party may do. */
  retrieve: <Path extends ExpandOf<typeof retrieveEscrow> = never>(
    escrow: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveEscrow, { escrow }, options),
  /** Everything that happened, oldest first. */
  timeline: (escrow: string, options?: CallOptions) =>
    transport.call(retrieveTimeline, { escrow }, options),
  /** The seller has handed the goods to a carrier. */
  ship: (escrow: string, request: BodyOf<typeof shipEscrow>, options?: CallOptions) =>
    transport.call(shipEscrow, { ...request, escrow }, options),
  /** The carrier has delivered. From servers only. */
  deliver: (escrow: string, options?: CallOptions) =>
    transport.call(deliverEscrow, { escrow }, options),
  /** The buyer has the goods: the money goes to the seller. */
  confirm: (escrow: string, options?: CallOptions) =>
    transport.move(confirmEscrow, { escrow }, options),
  /** The buyer needs three more days, once. */
  extend: (escrow: string, options?: CallOptions) =>
    transport.call(extendEscrow, { escrow }, options),
  /** Calls the deal off; what was held goes back to the buyer. */
  cancel: (escrow: string, options?: CallOptions) =>
    transport.move(cancelEscrow, { escrow }, options),
  /** The buyer pays a part: an amount, or the next milestone. */
  releasePart: (escrow: string, part: BodyOf<typeof releasePart>, options?: CallOptions) =>
    transport.move(releasePart, { ...part, escrow }, options),
  /** The seller gives a part back; the deal goes on. */
  refundPart: (escrow: string, part: BodyOf<typeof refundPart>, options?: CallOptions) =>
    transport.move(refundPart, { ...part, escrow }, options),
  /** What the asking party has been told, oldest first. */
  notifications: (escrow: string, options?: CallOptions) =>
    transport.call(listNotifications, { escrow }, options),
});
