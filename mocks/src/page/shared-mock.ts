import type { App } from '@souk/platform/http';
import { withControl } from '../control.js';
import { fetchOf } from '../fetch-of.js';
import { createMockSouk, type MockSouk, type MockSoukOptions } from '../scenario.js';
import { openPageStorage, type PageStorage } from './page-storage.js';
import { follow, lead } from './relay.js';

export interface SharedMockOptions extends MockSoukOptions {
  /** Tabs of one origin that say the same name have the same mock, also after a reload. @default 'souk' */
  readonly name?: string;
  /** Whether time runs along with the real one, while no tab is open too. @default 'frozen' */
  readonly time?: 'running' | 'frozen';
}

/** One mock for all tabs of a page. */
export interface SharedMock {
  readonly origin: string;
  /** Answers like the platform, and under `/_mock` like its bench: clock, books, faults, snapshots, reset. */
  readonly fetch: typeof globalThis.fetch;
  /** Whether this very tab has the mock. */
  readonly isLeader: boolean;
  /** False where the browser lets nothing be kept over a reload. Known to the leader. */
  readonly isLasting: boolean;
  /** Why what was kept is not gone on with, if so: it was of another seed or version. */
  readonly startedAnew: string | undefined;
  /** Leaves the others to themselves; one of them takes the mock over. */
  close(): Promise<void>;
}

const tickMs = 1_000;

/**
 * A mock that all tabs of an origin share and that outlives them: one tab has it, the others ask that one, and when it
 * goes, another goes on from what was kept. Every change is kept before it is answered, so nothing that anybody was told
 * is lost. A lock says whose turn it is, so there are never two.
 *
 *     tab A (leader)  mock ── keeps ─▶ IndexedDB ── goes on from ─▶ tab B, when A has closed
 *     tab B           fetch ── BroadcastChannel ─▶ tab A
 *
 * Every tab having a mock of its own over the same rows was the alternative: then each must read all rows before each
 * request, and streams and timers run in every tab.
 */
export async function shareMock(options: SharedMockOptions = {}): Promise<SharedMock> {
  const { name = 'souk', origin = 'https://souk.test' } = options;
  const channel = new BroadcastChannel(`souk-mock ${name}`);
  const followed = follow(channel, () => crypto.randomUUID());
  let own: Leadership | undefined;
  const closing = new AbortController();
  let lockReleased: Promise<unknown> = Promise.resolve();
  const leads = new Promise<void>((ready, failed) => {
    lockReleased = navigator.locks
      .request(`souk-mock ${name}`, { signal: closing.signal }, async () => {
        own = await takeOver({ ...options, origin }, name);
        const stopLeading = lead(channel, own.app);
        followed.loseAll();
        ready();
        await aborted(closing.signal);
        stopLeading();
        await own.stop();
      })
      .catch((error: unknown) => {
        if (!closing.signal.aborted) failed(error);
      });
  });
  await Promise.race([leads, followed.ready]);
  // This tab may come to lead at any time, and then asks itself.
  const app: App = (request) => (own ?? followed).app(request);
  return {
    origin,
    fetch: fetchOf(app),
    get isLeader() {
      return own !== undefined;
    },
    get isLasting() {
      return own?.storage.isLasting ?? true;
    },
    get startedAnew() {
      return own?.startedAnew;
    },
    async close() {
      closing.abort();
      await lockReleased;
      followed.stop();
      channel.close();
    },
  };
}

interface Leadership {
  readonly app: App;
  readonly storage: PageStorage;
  readonly startedAnew: string | undefined;
  stop(): Promise<void>;
}

async function takeOver(options: SharedMockOptions, name: string): Promise<Leadership> {
  const storage = await openPageStorage(name);
  const souk = await createMockSouk(options);
  const startedAnew = await goOn(souk, storage, options.time === 'running');
  let writing = Promise.resolve();
  const keep = (): Promise<void> =>
    (writing = writing
      .then(() => storage.write({ snapshot: souk.snapshot(), writtenAt: new Date().toISOString() }))
      // A full disk must not stop the page.
      .catch(() => undefined));
  const app = withControl(souk);
  const ticking = setInterval(() => {
    void souk.clock.tick().then((fired) => (fired > 0 ? keep() : undefined));
  }, tickMs);
  return {
    storage,
    startedAnew,
    async app(request) {
      const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
      try {
        return await app(request);
      } finally {
        // Kept before it is told, also when the answer is lost.
        if (changes) await keep();
      }
    },
    async stop() {
      clearInterval(ticking);
      await keep();
    },
  };
}

/** Goes on from what was kept. @returns why not, if it cannot be */
async function goOn(
  souk: MockSouk,
  storage: PageStorage,
  isRunning: boolean,
): Promise<string | undefined> {
  const kept = await storage.read().catch(() => undefined);
  let startedAnew: string | undefined;
  if (kept)
    try {
      await souk.restore(kept.snapshot);
      const passed = Date.now() - Date.parse(kept.writtenAt);
      if (isRunning && passed > 0)
        await souk.clock.set(new Date(Date.parse(souk.clock.now()) + passed).toISOString());
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      startedAnew = error.message;
      await storage.clear();
    }
  if (isRunning) souk.clock.run();
  return startedAnew;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
