import type { SoukEvent } from '@souk/sdk/contract';
import { wellKnown } from '../seed/well-known.js';
import { between, inMinutes, type ActorStage, type Intent } from './stage.js';

const hours = 60;
/** Minutes until a paid order is handed to a carrier. Slow sellers miss the 72 hours that they are given. */
const promptly = [4 * hours, 40 * hours] as const;
const slowly = [75 * hours, 120 * hours] as const;

/** A seller ships what was paid; the slow one so late that the buyer may call it off. */
export async function shipperSteps(
  event: SoukEvent,
  stage: ActorStage,
): Promise<Intent | undefined> {
  if (event.type !== 'escrow.funded') return undefined;
  const { seller } = event.data;
  const pace = seller === wellKnown.weakSeller ? slowly : promptly;
  const trackingNumber = String(1_000_000_000 + Math.floor(stage.lot() * 8_999_999_999));
  return {
    at: inMinutes(stage.now(), between(pace, stage.lot())),
    async act() {
      const shipper = await stage.seller(seller);
      const shipment = { carrier: 'dhl', trackingNumber } as const;
      await shipper.escrows.ship(event.resource.id, shipment, { idempotencyKey: stage.key() });
    },
  };
}
