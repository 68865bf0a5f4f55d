import type { Money } from '@souk/sdk/contract';
import { catalogCommands } from './catalog/commands.js';
import { listingCommands } from './catalog/listing-commands.js';
import { catalogQueries } from './catalog/queries.js';
import { chatCommands } from './chat/commands.js';
import { offerCommands } from './chat/offer-commands.js';
import { offerQueries } from './chat/offer-queries.js';
import { fireOfferTimer } from './chat/offer-timer.js';
import { chatQueries } from './chat/queries.js';
import { orderLinesReader, replyTimesReader } from './chat/reader.js';
import { fireConversationTimer } from './chat/timer.js';
import { disputeCommands } from './dispute/commands.js';
import { disputeQueries } from './dispute/queries.js';
import { fireDisputeTimer } from './dispute/timer.js';
import { checkoutCommands } from './escrow/checkout-commands.js';
import { escrowCommands } from './escrow/commands.js';
import { escrowQueries } from './escrow/queries.js';
import { paymentPages } from './escrow/payment-page-queries.js';
import { paymentReader } from './escrow/reader.js';
import { fireEscrowTimer } from './escrow/timer.js';
import { createBells, type Bells } from './events/bells.js';
import { eventQueries } from './events/queries.js';
import { eventsReader } from './events/reader.js';
import { catchUp } from './events/readers.js';
import { fileCommands } from './files/commands.js';
import { fileQueries } from './files/queries.js';
import { fileReader } from './files/reader.js';
import { fireFileTimer } from './files/timer.js';
import { ledgerQueries } from './ledger/queries.js';
import type { Ports } from './ports.js';
import { rehearsalPorts } from './rehearsal.js';
import { searchQueries } from './search/queries.js';
import { searchReader } from './search/reader.js';
import { sessionCommands } from './session/commands.js';
import { timers } from './timers.js';
import { versionIn, watchOver, type Versioned } from './versions.js';
import { trustCommands } from './trust/commands.js';
import { trustQueries } from './trust/queries.js';
import { reputationReader } from './trust/reader.js';
import { interactionCommands } from './search/interaction-commands.js';
import { interactionQueries } from './search/interaction-queries.js';
import { reviewCommands } from './trust/review-commands.js';
import { reviewQueries } from './trust/review-queries.js';
import { fireReviewTimer, fireSellerTimer } from './trust/timer.js';
import { campaignCommands } from './campaign/commands.js';
import { campaignQueries } from './campaign/queries.js';
import { fireCampaignTimer, fireReservationTimer } from './campaign/timer.js';
import { webhookCommands } from './webhook/commands.js';
import { createPump } from './webhook/pump.js';
import { webhookQueries } from './webhook/queries.js';
import { fireDeliveryTimer } from './webhook/timer.js';

/** What a platform must be told beside its ports. */
export interface PlatformOptions {
  /** Origin of the API and of the payment page, e.g. `https://api.souk.example`. */
  readonly origin: string;
  /** What a seller owes for publishing a listing. @default nothing */
  readonly insertionFee?: Money;
  /** Where payment pages are, up to the id of a checkout. @default `/pay/` at the origin */
  readonly payAt?: string;
}

/** The marketplace: every command and query, over whatever world the ports give it. */
export type Platform = ReturnType<typeof createPlatform>;

/** Its commands and queries, as HTTP calls them: for real, or in a rehearsal. */
export type Nouns = ReturnType<typeof nouns>;

/** Makes a marketplace. It keeps nothing itself but who waits for news: two platforms over one store are the same platform. */
export function createPlatform(ports: Ports, options: PlatformOptions) {
  const { origin } = options;
  const bells = createBells();
  const readOn = catchUp(ports, [
    replyTimesReader,
    orderLinesReader(ports),
    reputationReader,
    searchReader(ports),
    paymentReader(ports),
    fileReader(ports),
    eventsReader(ports, bells, origin),
  ]);
  const { next, runDue } = timers(ports, {
    escrow: fireEscrowTimer,
    dispute: fireDisputeTimer,
    seller: fireSellerTimer,
    review: fireReviewTimer,
    file: fireFileTimer,
    conversation: fireConversationTimer,
    delivery: fireDeliveryTimer,
    offer: fireOfferTimer(ports.ids),
    campaign: fireCampaignTimer,
    reservation: fireReservationTimer,
  });
  const pump = createPump(ports);
  const settle = async (): Promise<void> => {
    await readOn();
    bells.ring();
    pump.start();
  };
  const real = nouns(ports, bells, options);
  return {
    origin,
    ...real,
    webhooks: { ...real.webhooks, idle: () => pump.idle() },
    newId: (prefix: string) => ports.ids.next(prefix),
    /** Looks after the version of a thing while a wish changes it. */
    watchOver,
    /** The version of a thing, if it is there. Read it before the thing: a version that is too old refuses, one that is too new loses. */
    versionOf: ({ kind, id = '' }: Versioned) =>
      ports.store.transaction((tx) => versionIn(tx, kind, id)),
    /** Runs commands and queries on the real rows, and takes back whatever they wrote: nothing happens, in the world neither. */
    rehearse: <T>(work: (platform: Nouns) => Promise<T>): Promise<T> =>
      ports.store.rehearse((store) => work(nouns(rehearsalPorts(ports, store), bells, options))),
    /** Lets everything follow that committed transactions have brought about: index, reputation, voided payments. */
    settle,
    /** When the next timer fires, if any waits. */
    nextDeadline: next,
    /** Fires every timer that is due, then settles and posts what is due. Calling it twice is the same as once. */
    async runDue(): Promise<number> {
      const fired = await runDue();
      await settle();
      await pump.idle();
      return fired;
    },
  };
}

const nouns = (
  ports: Ports,
  bells: Bells,
  { origin, insertionFee, payAt = `${origin}/pay/` }: PlatformOptions,
) => ({
  now: () => ports.clock.now(),
  catalog: {
    ...catalogQueries(ports, insertionFee),
    ...catalogCommands(ports),
    ...listingCommands(ports, insertionFee),
  },
  search: searchQueries(ports),
  trust: { ...trustQueries(ports), ...trustCommands(ports, origin) },
  checkouts: checkoutCommands(ports, payAt),
  escrows: { ...escrowQueries(ports), ...escrowCommands(ports) },
  disputes: { ...disputeQueries(ports), ...disputeCommands(ports) },
  paymentPages: paymentPages(ports, payAt),
  chat: { ...chatQueries(ports, origin), ...chatCommands(ports, origin) },
  offers: { ...offerQueries(ports), ...offerCommands(ports) },
  files: { ...fileQueries(ports, origin), ...fileCommands(ports, origin) },
  reviews: { ...reviewQueries(ports), ...reviewCommands(ports) },
  interactions: { ...interactionQueries(ports), ...interactionCommands(ports) },
  sessions: sessionCommands(ports),
  events: eventQueries(ports, bells),
  campaigns: { ...campaignQueries(ports), ...campaignCommands(ports) },
  webhooks: { ...webhookQueries(ports), ...webhookCommands(ports) },
  ledger: ledgerQueries(ports),
});
