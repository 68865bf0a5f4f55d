import { createSouk, type Souk } from '@souk/sdk';
import { addDuration, type Instant, type SoukEvent, type TestStory } from '@souk/sdk/contract';
import type { App } from '@souk/platform/http';
import { fetchOf } from '../fetch-of.js';
import { createRandom } from '../random.js';
import { serverBehind } from '../server-behind.js';

/** Where actors act. */
export interface ActorWorld {
  /** The platform as it is without faults: actors have no bad days of their own. */
  readonly app: App;
  readonly origin: string;
  readonly seed: number;
  readonly now: () => Instant;
  /** How many times faster than at their own pace they act. */
  readonly haste: number;
  readonly secret: string;
  readonly publishable: string;
  /** How the deal of a checkout goes on that was paid with a test value. */
  readonly storyOf: (checkout: string) => TestStory | undefined;
}

/** How one kind of actor takes part. What it plans is kept as data, so that a snapshot can hold it. */
export interface Actor {
  /** When it will act on an event; `undefined` when the event is none of its business. */
  readonly plan: (event: SoukEvent, stage: ActorStage) => Promise<Instant | undefined>;
  /** What it does when the moment has come. */
  readonly act: (event: SoukEvent, stage: ActorStage) => Promise<void>;
}

/** Where the stage stands: the lots to come and those that were drawn, and the keys that were used. */
export interface StageState {
  readonly luck: readonly number[];
  readonly lots: readonly (readonly [id: string, lot: number])[];
  readonly keys: number;
}

/** What actors act with: the API as everyone has it, and lots that follow from the seed. */
export interface ActorStage {
  readonly server: Souk;
  /** Clients of a seller and of a buyer who have just signed in. */
  seller(id: string): Promise<Souk>;
  buyer(id: string): Promise<Souk>;
  storyOf(checkout: string): TestStory | undefined;
  /** A key for one wish, so that runs from one seed are alike to the letter. */
  key(): string;
  /** The next lot, in [0, 1). */
  lot(): number;
  /** A lot that stays the same for one thing. */
  lotFor(id: string): number;
  now(): Instant;
  save(): StageState;
  load(state: StageState): void;
}

/** Sets the stage over a platform as it is without faults. */
export function createStage({
  app,
  origin,
  seed,
  now,
  secret,
  publishable,
  storyOf,
}: ActorWorld): ActorStage {
  const fetch = fetchOf(app);
  const lot = createRandom(seed + 101);
  const lots = new Map<string, number>();
  let keys = 0;
  const client = (send: typeof fetch, session?: string): Souk =>
    createSouk({ key: publishable, session, apiOrigin: origin, fetch: send, retryCountMax: 0 });
  // The client refuses a secret key where there is a document, and the mock may live in a page.
  const server = client(serverBehind(fetch, { publishable, secret }));
  const key = (): string => `actor-${seed}-${(keys += 1)}`;
  const signedIn = (party: 'seller' | 'buyer') => async (id: string): Promise<Souk> => {
    const { token } = await server.sessions.create({ party, id }, { idempotencyKey: key() });
    return client(fetch, token);
  };
  return {
    server,
    seller: signedIn('seller'),
    buyer: signedIn('buyer'),
    storyOf,
    key,
    lot,
    lotFor(id) {
      const kept = lots.get(id) ?? lot();
      lots.set(id, kept);
      return kept;
    },
    now,
    save: () => ({ luck: lot.save(), lots: [...lots], keys }),
    load(state) {
      lot.load(state.luck);
      lots.clear();
      for (const [id, drawn] of state.lots) lots.set(id, drawn);
      keys = state.keys;
    },
  };
} // prettier-ignore

/** The moment that lies so many minutes ahead. */
export const inMinutes = (now: Instant, minutes: number): Instant =>
  addDuration(now, `PT${Math.max(0, Math.round(minutes * 60))}S`);

/** A number between two, by lot. */
export const between = ([least, most]: readonly [number, number], lot: number): number =>
  least + (most - least) * lot;
