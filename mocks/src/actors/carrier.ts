import type { SoukEvent } from '@souk/sdk/contract';
import { between, inMinutes, type ActorStage, type Intent } from './stage.js';

const day = 24 * 60;

/** A carrier delivers what was shipped, within the days that the listing promises. */
export async function carrierSteps(
  event: SoukEvent,
  stage: ActorStage,
): Promise<Intent | undefined> {
  if (event.type !== 'escrow.shipped') return undefined;
  const { delivery } = await stage.server.listings.retrieve(event.data.listing);
  const days = between([delivery.minimumDays, delivery.maximumDays], stage.lot());
  return {
    at: inMinutes(stage.now(), days * day),
    async act() {
      await stage.server.escrows.deliver(event.resource.id, { idempotencyKey: stage.key() });
    },
  };
}
