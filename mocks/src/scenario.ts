import type { Instant, Money } from '@souk/sdk/contract';
import {
  createPlatform,
  createSearchIndex,
  type Audit,
  type Catalog,
  type Platform,
} from '@souk/platform';
import {
  createApp,
  type After,
  type AnswerOf,
  type ApiKey,
  type App,
  type Limits,
} from '@souk/platform/http';
import { createMemoryStore } from '@souk/platform/store';
import { createCompany, type ActorName, type Company } from './actors/company.js';
import { createVirtualClock, defaultStart } from './clock.js';
import type { ProfileName } from './faults/profiles.js';
import { withStaleness } from './faults/stale-index.js';
import { createFaults, type Faults } from './faults/switchboard.js';
import { withFaults } from './faults/with-faults.js';
import { fetchOf } from './fetch-of.js';
import { createFileStore } from './file-store.js';
import { createBank, type MockBank } from './gateway.js';
import { createIds } from './ids.js';
import { withMedia } from './media-app.js';
import { mockClock, type MockClock } from './mock-clock.js';
import { createRandom } from './random.js';
import { replayLine } from './replay-line.js';
import { seedCatalog } from './seed/catalog.js';
import { createSigner } from './signer.js';
import { createSnapshots, type Snapshots } from './snapshot/snapshots.js';
import { createInbox, type WebhookInbox } from './webhook-inbox.js';
import { createSender, type PostWebhook } from './webhook-sender.js';
import { webhookSigner } from './webhook-signer.js';

/** The keys that every mock knows. */
export const mockKeys = {
  /** Publishable, for any site. */
  publishable: 'pk_test_demo',
  /** Publishable, of the demo that runs in the page itself. */
  demo: 'pk_demo',
  /** Publishable, for `https://shop.example` only. */
  restricted: 'pk_test_shop',
  /** Secret, for servers. */
  secret: 'sk_test_demo',
  /** Secret, of the platform's own staff: signs mediators in. */
  staff: 'sk_test_staff',
} as const;

const keys: readonly ApiKey[] = [
  { key: mockKeys.publishable, origins: '*', account: 'demo' },
  { key: mockKeys.demo, origins: '*', account: 'demo' },
  { key: mockKeys.restricted, origins: ['https://shop.example'], account: 'demo' },
  { key: mockKeys.secret, origins: '*', account: 'demo' },
  { key: mockKeys.staff, origins: '*', isStaff: true },
];

export interface MockSoukOptions {
  /** Everything random follows from it. @default 1 */
  readonly seed?: number;
  /** How large a catalogue to start with, or one of your own. @default 'tiny' */
  readonly catalog?: 'tiny' | 'demo' | '10k' | '100k' | Catalog;
  /** When the mock's time starts. @default '2026-11-22T09:00:00.000Z' */
  readonly start?: Instant;
  /** Where the mock is reached; payment pages and pictures are addressed there. @default 'https://souk.test' */
  readonly origin?: string;
  /** Where pictures are, if not at the origin. */
  readonly mediaOrigin?: string;
  /** Where payment pages are, up to the id of a checkout, if not at the origin. */
  readonly payAt?: string;
  /** A bad day to begin with, see `souk-mock --help` or `profiles`. */
  readonly chaos?: ProfileName;
  /** What a seller owes for publishing a listing. @default nothing */
  readonly insertionFee?: Money;
  /** Who takes part by itself: sellers that haggle, sellers that ship, a carrier that delivers, buyers that claim. @default nobody */
  readonly actors?: readonly ActorName[];
  /** How many times faster than at their own pace they act: with 60, minutes are seconds. @default 1 */
  readonly actorHaste?: number;
  /** Real waiting, for the latency fault. Tests may pass their own. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Real time of the event streams: calls back once, unless it is told to forget. Tests may pass their own. */
  readonly after?: After;
  /** How often callers may ask. @default as often as they like */
  readonly limits?: Limits;
  /** How webhooks reach the network. Without, they end in the inbox, whatever their address. */
  readonly postWebhook?: PostWebhook;
  /** How answers are made, for servers that know a cheaper kind of `Response`. @default `new Response` */
  readonly answerOf?: AnswerOf;
}

/** A whole Souk in memory. Two of them share nothing. */
export interface MockSouk extends Snapshots {
  /** Answers a request like the platform would. Rejects with `ConnectionLost` when a fault loses it. */
  readonly app: App;
  /** The same as a `fetch` that never touches a network: lost connections are a `TypeError`, as in a browser. */
  readonly fetch: typeof globalThis.fetch;
  readonly origin: string;
  /** One line from which this mock can be made again, see `replayable`. */
  readonly replay: string;
  readonly platform: Platform;
  readonly clock: MockClock;
  readonly faults: Faults;
  readonly bank: MockBank;
  /** The webhooks that were posted, and what their addresses answer. */
  readonly inbox: WebhookInbox;
  /** Puts so many units of a listing on the shelf, reserved ones kept. */
  restock(listing: string, onHand: number): Promise<void>;
  /** Checks the books. `faults` of the answer is empty when they are right. */
  audit(): Promise<Audit>;
}

/** Makes a mock backend: the real engine over a memory store, a clock that obeys, a bank that knows test cards. */
export async function createMockSouk(options: MockSoukOptions = {}): Promise<MockSouk> {
  const {
    seed = 1,
    catalog = 'tiny',
    start = defaultStart,
    origin = 'https://souk.test',
  } = options;
  const seeded =
    typeof catalog === 'string'
      ? seedCatalog({ seed, size: catalog, now: start, mediaOrigin: options.mediaOrigin ?? origin })
      : catalog;
  const clock = createVirtualClock(start, () => Date.now());
  const [bank, files, store] = [createBank(), createFileStore(), createMemoryStore()];
  const luck = createRandom(seed);
  const faults = createFaults(seed, typeof document === 'undefined' ? undefined : globalThis);
  const inbox = createInbox();
  const after = options.after ?? afterRealTime;
  const world = { inbox, faults, after, now: () => clock.now() };
  const platform = createPlatform(
    {
      clock,
      ids: createIds(luck),
      store,
      index: withStaleness(createSearchIndex({ categories: seeded.categories }), faults),
      gateway: bank,
      files,
      signer: createSigner(),
      webhookSigner,
      webhookSender: createSender(world, options.postWebhook),
    },
    {
      origin,
      ...(options.insertionFee && { insertionFee: options.insertionFee }),
      ...(options.payAt !== undefined && { payAt: options.payAt }),
    },
  );
  await platform.catalog.load(seeded);
  if (options.chaos !== undefined) faults.use(options.chaos);
  const limits = options.limits && { limits: options.limits };
  const answers = options.answerOf && { answerOf: options.answerOf };
  const plain = withMedia(createApp({ platform, keys, after, ...limits, ...answers }));
  const { publishable, secret } = mockKeys;
  const company = createCompany(options.actors ?? [], {
    app: plain,
    origin,
    seed,
    haste: options.actorHaste ?? 1,
    publishable,
    secret,
    now: () => clock.now(),
    storyOf: (checkout) => bank.storyOf(checkout),
  });
  const isAlone = (options.actors ?? []).length === 0;
  const app = withFaults(
    isAlone ? plain : watchedBy(company, plain),
    faults,
    options.sleep ?? ((ms) => new Promise((wake) => setTimeout(wake, ms))),
  );
  return {
    app,
    fetch: fetchOf(app),
    origin,
    replay: replayLine(options),
    platform,
    clock: mockClock(isAlone ? platform : together(platform, company), clock),
    faults,
    bank,
    inbox,
    restock: (listing, onHand) => platform.catalog.restock(listing, onHand),
    audit: () => platform.ledger.audit(),
    ...createSnapshots({
      origin,
      platform,
      store,
      clock,
      luck,
      bank,
      files,
      company: isAlone ? undefined : company,
    }),
  };
}

/** Lets the company hear of what each request has brought about. */
const watchedBy =
  (company: Company, app: App): App =>
  async (request) => {
    const response = await app(request);
    await company.look();
    return response;
  };

/** What falls due for the platform and for the company, as one. */
const together = (
  platform: Platform,
  company: Company,
): Pick<Platform, 'nextDeadline' | 'runDue'> => ({
  async nextDeadline() {
    const [first, second] = [await platform.nextDeadline(), company.next()];
    return first === undefined || (second !== undefined && second < first) ? second : first;
  },
  async runDue() {
    const fired = await platform.runDue();
    await company.look();
    return fired + (await company.runDue());
  },
});

/** Real time. */
const afterRealTime: After = (milliseconds, wake) => {
  const timer = setTimeout(wake, milliseconds);
  // Signs of life alone keep no process alive. A timer of Node is an object that can be told so; a browser's is a number.
  if (milliseconds > 1_000) Object(timer).unref?.();
  return () => clearTimeout(timer);
};
