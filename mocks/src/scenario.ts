import { addDuration, type Duration, type Instant } from '@souk/sdk/contract';
import {
  createPlatform,
  createSearchIndex,
  type Audit,
  type Catalog,
  type Platform,
} from '@souk/platform';
import { createApp, type After, type ApiKey, type App } from '@souk/platform/http';
import { createMemoryStore } from '@souk/platform/store';
import { createVirtualClock, defaultStart, type VirtualClock } from './clock.js';
import { ConnectionLost, withFaults, type Faults } from './faults.js';
import { createFileStore } from './file-store.js';
import { createBank, type MockBank } from './gateway.js';
import { createIds } from './ids.js';
import { withMedia } from './media-app.js';
import { createRandom } from './random.js';
import { seedCatalog } from './seed/catalog.js';
import { createSigner } from './signer.js';

/** The keys that every mock knows. */
export const mockKeys = {
  /** Publishable, for any site. */
  publishable: 'pk_test_demo',
  /** Publishable, for `https://shop.example` only. */
  restricted: 'pk_test_shop',
  /** Secret, for servers. */
  secret: 'sk_test_demo',
} as const;

const keys: readonly ApiKey[] = [
  { key: mockKeys.publishable, origins: '*' },
  { key: mockKeys.restricted, origins: ['https://shop.example'] },
  { key: mockKeys.secret, origins: '*' },
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
  /** Real waiting, for the latency fault. Tests may pass their own. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Real time of the event streams: calls back once, unless it is told to forget. Tests may pass their own. */
  readonly after?: After;
}

/** Time of one mock. Every timer on the way fires at its own instant, in order. */
export interface MockClock {
  now(): Instant;
  /** Moves time on. @returns how many timers fired @throws RangeError when the duration is not one */
  advance(duration: Duration): Promise<number>;
  /** Moves time to an instant. @throws RangeError when it has passed */
  set(instant: Instant): Promise<number>;
  /** Lets time run along with real time; timers fire when `advance`, `set` or `tick` next looks. */
  run(): void;
  freeze(): void;
  /** Fires what is due now. */
  tick(): Promise<number>;
}

/** A whole Souk in memory. Two of them share nothing. */
export interface MockSouk {
  /** Answers a request like the platform would. Rejects with `ConnectionLost` when a fault loses it. */
  readonly app: App;
  /** The same as a `fetch` that never touches a network: lost connections are a `TypeError`, as in a browser. */
  readonly fetch: typeof globalThis.fetch;
  readonly origin: string;
  readonly platform: Platform;
  readonly clock: MockClock;
  readonly faults: Faults;
  readonly bank: MockBank;
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
      ? seedCatalog({ seed, size: catalog, now: start, mediaOrigin: origin })
      : catalog;
  const clock = createVirtualClock(start, () => Date.now());
  const bank = createBank();
  const platform = createPlatform(
    {
      clock,
      ids: createIds(createRandom(seed)),
      store: createMemoryStore(),
      index: createSearchIndex({ categories: seeded.categories }),
      gateway: bank,
      files: createFileStore(),
      signer: createSigner(),
    },
    { origin },
  );
  await platform.catalog.load(seeded);
  const { app, faults } = withFaults(
    withMedia(createApp({ platform, keys, after: options.after ?? afterRealTime })),
    createRandom(seed + 1),
    options.sleep ?? ((ms) => new Promise((wake) => setTimeout(wake, ms))),
  );
  return {
    app,
    fetch: fetchOf(app),
    origin,
    platform,
    clock: mockClock(platform, clock),
    faults,
    bank,
    restock: (listing, onHand) => platform.catalog.restock(listing, onHand),
    audit: () => platform.ledger.audit(),
  };
}

/** Real time. */
const afterRealTime: After = (milliseconds, wake) => {
  const timer = setTimeout(wake, milliseconds);
  // Signs of life alone keep no process alive. A timer of Node is an object that can be told so; a browser's is a number.
  if (milliseconds > 1_000) Object(timer).unref?.();
  return () => clearTimeout(timer);
};

function mockClock(platform: Platform, clock: VirtualClock): MockClock {
  const set = async (target: Instant): Promise<number> => {
    let fired = 0;
    for (let next = await platform.nextDeadline(); next !== undefined && next <= target;) {
      // A timer that is overdue fires now; one on the way fires at its own instant.
      if (next > clock.now()) clock.set(next);
      fired += await platform.runDue();
      next = await platform.nextDeadline();
    }
    clock.set(target);
    return fired;
  };
  return {
    now: () => clock.now(),
    set,
    advance: (duration) => set(addDuration(clock.now(), duration)),
    run: () => clock.run(),
    freeze: () => clock.freeze(),
    tick: () => platform.runDue(),
  };
}

function fetchOf(app: App): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.signal.aborted) throw request.signal.reason;
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
    });
    try {
      return await Promise.race([app(request), aborted]);
    } catch (error) {
      if (error instanceof ConnectionLost) throw new TypeError('Failed to fetch', { cause: error });
      throw error;
    }
  };
}
