import { createSouk, isSoukError, type Outcome, type Souk } from '@souk/sdk';
import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import type { Bench } from './bench.js';

/** The keys that a platform knows: those of a page, of one site only, and of a server. */
export type Keys = Readonly<Record<keyof typeof mockKeys, string>>;

/** A platform that is reached in one particular way. */
export interface Reached {
  readonly origin: string;
  /** How a page, or whoever stands for one, sends requests this way. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * How the merchant's server sends its requests, where that differs from the page. The client refuses a secret key in a
   * page, so there this adds it on the way. @see serverBehind
   */
  readonly serverFetch?: typeof globalThis.fetch;
  /** @default the keys that every mock knows */
  readonly keys?: Keys | undefined;
  /** Absent where the platform is not a mock. */
  readonly bench?: Bench | undefined;
}

export type Equal = (actual: unknown, expected: unknown, message?: string) => void;

/** What a sentence plays on: clients for each part, and how to compare. */
export interface Stage extends Reached {
  readonly equal: Equal;
  readonly bench: Bench;
  readonly keys: Keys;
  /** A merchant's page. */
  readonly shop: Souk;
  /** A merchant's server. */
  readonly server: Souk;
  /** A client with any key or session. */
  readonly client: (key: string, session?: string) => Souk;
  /** A seller who is signed in. @default the weaver of the silk scarf */
  readonly seller: (id?: string) => Promise<Souk>;
  /**
   * A buyer who is signed in: one with an id of the platform, or somebody by name. Whoever has a name takes part in this one
   * sentence, so that it finds nothing of theirs that an earlier run has left behind.
   */
  readonly buyer: (idOrName: string) => Promise<Souk>;
  /** The id of somebody by name. */
  readonly idOf: (name: string) => string;
  /** A mediator of the platform who is signed in. */
  readonly mediator: (id: string) => Promise<Souk>;
  /** Asserts that something is refused with this code. @returns the refusal */
  readonly refused: (code: string, work: Promise<unknown>) => Promise<unknown>;
}

/** Sets the stage for one sentence. */
export function createStage(reached: Reached, equal: Equal): Stage {
  const { keys = mockKeys } = reached;
  const clientVia = (fetch: typeof globalThis.fetch, key: string, session?: string): Souk =>
    createSouk({ key, apiOrigin: reached.origin, fetch, session, sleep: async () => {} });
  const client = (key: string, session?: string): Souk => clientVia(reached.fetch, key, session);
  const server = reached.serverFetch
    ? clientVia(reached.serverFetch, keys.publishable)
    : client(keys.secret);
  const mark = crypto.randomUUID().slice(0, 8);
  const idOf = (name: string): string => `buy_${name}${mark}`;
  const signedIn = async (party: 'buyer' | 'seller', id: string): Promise<Souk> =>
    client(keys.publishable, (await server.sessions.create({ party, id })).token);
  return {
    ...reached,
    equal,
    keys,
    get bench() {
      if (!reached.bench) throw new Error('This sentence needs a mock, and this is none.');
      return reached.bench;
    },
    shop: client(keys.publishable),
    server,
    client,
    seller: (id = wellKnown.weaver) => signedIn('seller', id),
    buyer: (who) => signedIn('buyer', who.startsWith('buy_') ? who : idOf(who)),
    idOf,
    mediator: async (id) => {
      // Like any server of the platform, with the key of its staff.
      const answer = await (reached.serverFetch ?? reached.fetch)(
        new Request(`${reached.origin}/v1/sessions`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${keys.staff}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': `sign-in-${id}-${Math.random()}`,
          },
          body: JSON.stringify({ party: 'mediator', id }),
        }),
      );
      const { token }: { token: string } = await answer.json();
      return client(keys.publishable, token);
    },
    async refused(code, work) {
      const thrown: unknown = await work.then(
        () => 'nothing was refused',
        (error: unknown) => error,
      );
      equal(isSoukError(thrown) ? thrown.code : thrown, code);
      return thrown;
    },
  };
}

/** The value of an outcome. @throws SoukError when the wish was not done, or nobody knows whether it was */
export function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.outcome !== 'confirmed') throw outcome.error;
  return outcome.value;
}
