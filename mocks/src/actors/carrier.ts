import { between, inMinutes, type Actor } from './stage.js';

const day = 24 * 60;

/** A carrier delivers what was shipped, within the days that the listing promises; but not the parcel that gets lost. */
export const carrier: Actor = {
  async plan(event, stage) {
    if (event.type !== 'escrow.shipped') return undefined;
    if (stage.storyOf(event.data.checkout) === 'lost') return undefined;
    const { delivery } = await stage.server.listings.retrieve(event.data.listing);
    const days = between([delivery.minimumDays, delivery.maximumDays], stage.lot());
    return inMinutes(stage.now(), days * day);
  },
  async act(event, stage) {
    await stage.server.escrows.deliver(event.resource.id, { idempotencyKey: stage.key() });
  },
};
