import { wellKnown } from '../seed/well-known.js';
import { between, inMinutes, type Actor } from './stage.js';

const hours = 60;
/** Minutes until a paid order is handed to a carrier. Slow sellers miss the 72 hours that they are given. */
const promptly = [4 * hours, 40 * hours] as const;
const slowly = [75 * hours, 120 * hours] as const;

/** A seller ships what was paid; a slow one so late that the buyer may call it off. */
export const shipper: Actor = {
  async plan(event, stage) {
    if (event.type !== 'escrow.funded') return undefined;
    const { seller, checkout } = event.data;
    const isSlow = seller === wellKnown.weakSeller || stage.storyOf(checkout) === 'slow_seller';
    return inMinutes(stage.now(), between(isSlow ? slowly : promptly, stage.lot()));
  },
  async act(event, stage) {
    if (event.type !== 'escrow.funded') return;
    const trackingNumber = String(1_000_000_000 + Math.floor(stage.lot() * 8_999_999_999));
    const seller = await stage.seller(event.data.seller);
    const shipment = { carrier: 'dhl', trackingNumber } as const;
    await seller.escrows.ship(event.resource.id, shipment, { idempotencyKey: stage.key() });
  },
};
