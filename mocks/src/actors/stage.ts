import { createSouk, type Souk } from '@souk/sdk';
import { addDuration, type Instant, type SoukEvent } from '@souk/sdk/contract';
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
  readonly secret: string;
  readonly publishable: string;
}

/** Something that an actor will do, at its moment. */
export interface Intent {
  readonly at: Instant;
  readonly act: (stage: ActorStage) => Promise<void>;
}

/** What actors act with: the API as everyone has it, and lots that follow from the seed. */
export interface ActorStage {
  readonly server: Souk;
  /** A client of a seller who has just signed in. */
  seller(id: string): Promise<Souk>;
  /** A key for one wish, so that runs from one seed are alike to the letter. */
  key(): string;
  /** The next lot, in [0, 1). */
  lot(): number;
  /** A lot that stays the same for one thing. */
  lotFor(id: string): number;
  now(): Instant;
}

/** What follows from an event, for one kind of actor. */
export type Steps = (event: SoukEvent, stage: ActorStage) => Promise<Intent | undefined>;

/** Sets the stage over a platform as it is without faults. */
export function createStage({
  app,
  origin,
  seed,
  now,
  secret,
  publishable,
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
  return {
    server,
    async seller(id) {
      const { token } = await server.sessions.create({ party: 'seller', id }, { idempotencyKey: key() });
      return client(fetch, token);
    },
    key,
    lot,
    lotFor(id) {
      const kept = lots.get(id) ?? lot();
      lots.set(id, kept);
      return kept;
    },
    now,
  };
} // prettier-ignore

/** The moment that lies so many minutes ahead. */
export const inMinutes = (now: Instant, minutes: number): Instant =>
  addDuration(now, `PT${Math.max(0, Math.round(minutes * 60))}S`);

/** A number between two, by lot. */
export const between = ([least, most]: readonly [number, number], lot: number): number =>
  least + (most - least) * lot;
