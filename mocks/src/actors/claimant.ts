import type { TestStory } from '@souk/sdk/contract';
import { inMinutes, type Actor } from './stage.js';

const day = 24 * 60;

/** What a buyer claims, in which story, and how many minutes after what has happened. */
const claims = {
  damaged: { after: 'escrow.delivered', minutes: day, reason: 'damaged', statement: 'It came broken.' },
  lost: { after: 'escrow.shipped', minutes: 9 * day, reason: 'not_received', statement: 'It has not come.' },
  slow_seller: undefined,
} as const satisfies Record<TestStory, unknown>; // prettier-ignore

/** A buyer claims what the test value says that the deal was paid with. */
export const claimant: Actor = {
  async plan(event, stage) {
    if (event.type !== 'escrow.delivered' && event.type !== 'escrow.shipped') return undefined;
    const story = stage.storyOf(event.data.checkout);
    const claim = story && claims[story];
    return claim?.after === event.type ? inMinutes(stage.now(), claim.minutes) : undefined;
  },
  async act(event, stage) {
    if (event.type !== 'escrow.delivered' && event.type !== 'escrow.shipped') return;
    const { checkout, buyer: buyerId } = event.data;
    const story = stage.storyOf(checkout);
    const claim = story && claims[story];
    if (!claim) return;
    const { reason, statement } = claim;
    const buyer = await stage.buyer(buyerId);
    await buyer.disputes.create(
      { escrow: event.resource.id, reason, statement },
      { idempotencyKey: stage.key() },
    );
  },
};
