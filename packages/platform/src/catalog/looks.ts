import { addDuration, type Duration, type Instant } from '@souk/sdk/contract';

/** How often a look at one listing counts for one site. */
const lookEvery: Duration = 'PT1M';

/**
 * Whether a look counts towards a listing's conversion rate. Looks cost nothing, and whoever asks for a competitor's listing all
 * day would push it down; a site that is looked at more than once a minute has looks enough for a rate.
 */
export const isNewLook = (lastAt: Instant | undefined, now: Instant): boolean =>
  lastAt === undefined || addDuration(lastAt, lookEvery) <= now;
