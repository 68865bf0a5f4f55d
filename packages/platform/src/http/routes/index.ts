import type { OperationId } from '@souk/sdk/contract';
import { checkoutRoutes } from './checkouts.js';
import { conversationRoutes } from './conversations.js';
import { offerRoutes } from './offers.js';
import { disputeRoutes } from './disputes.js';
import { escrowRoutes } from './escrows.js';
import { fileRoutes } from './files.js';
import { eventRoutes } from './events.js';
import { interactionRoutes } from './interactions.js';
import { listingRoutes } from './listings.js';
import { reviewRoutes } from './reviews.js';
import type { Routes } from './route.js';
import { searchRoutes } from './search.js';
import { sellerRoutes } from './sellers.js';
import { sessionRoutes } from './sessions.js';
import { campaignRoutes } from './campaigns.js';
import { reservationRoutes } from './reservations.js';
import { timeRoutes } from './server-time.js';
import { webhookRoutes } from './webhooks.js';

/** A route for every operation of the contract: one without does not compile. */
export const routes: Routes<OperationId> = {
  ...listingRoutes,
  ...searchRoutes,
  ...sellerRoutes,
  ...reviewRoutes,
  ...interactionRoutes,
  ...checkoutRoutes,
  ...escrowRoutes,
  ...disputeRoutes,
  ...sessionRoutes,
  ...fileRoutes,
  ...eventRoutes,
  ...conversationRoutes,
  ...webhookRoutes,
  ...offerRoutes,
  ...campaignRoutes,
  ...reservationRoutes,
  ...timeRoutes,
};
