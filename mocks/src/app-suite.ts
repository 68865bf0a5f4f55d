import { campaignSuite } from './suite/campaigns.js';
import { checkoutSuite } from './suite/checkouts.js';
import { conventionSuite } from './suite/conventions.js';
import { conversationSuite } from './suite/conversations.js';
import { disputeSuite } from './suite/disputes.js';
import { escrowSuite } from './suite/escrows.js';
import { eventSuite } from './suite/events.js';
import { faultSuite } from './suite/faults.js';
import { fileSuite } from './suite/files.js';
import { interactionSuite } from './suite/interactions.js';
import { listingSuite } from './suite/listings.js';
import { ownListingSuite } from './suite/own-listings.js';
import { offerSuite } from './suite/offers.js';
import { reviewSuite } from './suite/reviews.js';
import { searchSuite } from './suite/search.js';
import { sellerSuite } from './suite/sellers.js';
import type { Sentence } from './suite/sentence.js';
import { sessionSuite } from './suite/sessions.js';
import { versionSuite } from './suite/versions.js';
import { webhookSuite } from './suite/webhooks.js';
import { createStage, type Equal, type Reached } from './suite/stage.js';
import { trustSuite } from './suite/trust.js';

/** Every sentence, by the noun that it is about. A new noun adds its file here. */
export const suites = {
  campaigns: campaignSuite,
  checkouts: checkoutSuite,
  conventions: conventionSuite,
  conversations: conversationSuite,
  disputes: disputeSuite,
  escrows: escrowSuite,
  events: eventSuite,
  faults: faultSuite,
  files: fileSuite,
  listings: listingSuite,
  ownListings: ownListingSuite,
  offers: offerSuite,
  reviews: reviewSuite,
  interactions: interactionSuite,
  search: searchSuite,
  sellers: sellerSuite,
  sessions: sessionSuite,
  versions: versionSuite,
  webhooks: webhookSuite,
  trust: trustSuite,
} as const satisfies Readonly<Record<string, readonly Sentence[]>>;

type Test = (name: string, work: () => Promise<void>) => void;

/**
 * What must hold however the mock is reached. The same sentences run in Node, in the browser and over HTTP;
 * after each the books must be right.
 */
export function appSuite(
  way: string,
  test: Test,
  equal: Equal,
  reach: () => Promise<Reached>,
): void {
  for (const sentences of Object.values(suites))
    for (const { name, holds } of sentences)
      test(`${way}: ${name}`, async () => {
        const stage = createStage(await reach(), equal);
        await holds(stage);
        equal((await stage.bench.audit()).faults, []);
      });
}
