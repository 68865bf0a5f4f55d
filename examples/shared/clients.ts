import { mockKeys, serverBehind, type MockSouk } from '@souk/mocks';
import { createSouk, type Souk } from '@souk/sdk';

export type SignedIn = 'buyer' | 'seller' | 'mediator';

/** Clients of a mock that is in this page: of the shop's server, and of whoever is signed in. */
export interface Clients {
  readonly server: Souk;
  /** A client with a session of its own, made anew each time: moving the clock ends the old ones. */
  readonly as: (party: SignedIn, id: string) => Promise<Souk>;
}

export function clientsOf(mock: Pick<MockSouk, 'origin' | 'fetch'>): Clients {
  const { publishable, secret, staff } = mockKeys;
  const clientOf = (fetch: typeof globalThis.fetch, session?: string): Souk =>
    createSouk({ key: publishable, apiOrigin: mock.origin, fetch, session, locale: 'en' });
  const behind = (key: string): Souk =>
    clientOf(serverBehind(mock.fetch, { publishable, secret: key }));
  const house = behind(staff);
  return {
    server: behind(secret),
    async as(party, id) {
      const { token } = await house.sessions.create({ party, id });
      return clientOf(mock.fetch, token);
    },
  };
}
