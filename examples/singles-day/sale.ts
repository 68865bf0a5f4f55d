import { createMockSouk, mockKeys, serverBehind, wellKnown, type MockSouk } from '@souk/mocks';
import { createSouk, type Campaign, type Hooks, type Souk } from '@souk/sdk';

/** What is for sale, and how many of it. */
export const listing = wellKnown.silkScarf;
export const units = 50;
/** What it costs on this day; the platform knows the usual price. */
const price = { amount: 990, currency: 'USD' } as const;

/** This page's platform lives seven minutes ahead of the device, as if the device's clock were slow. */
const aheadMs = 7 * 60_000;
/** It lets so many requests of one key pass; who comes beyond that is told when to come back. */
const limits = { perKey: { perSecond: 120, burst: 60 } };
const opensInMs = 60_000;
const lastsMs = 3_600_000;

/** A selling event on a platform of its own. */
export interface Sale {
  readonly mock: MockSouk;
  readonly campaign: Campaign;
  /** A client of the shop's page, as each visitor has one. */
  visitor(hooks?: Hooks): Souk;
  /** The shop's server, which pays with a test card. */
  readonly server: Souk;
}

export async function createSale(): Promise<Sale> {
  const mock = await createMockSouk({
    start: new Date(Date.now() + aheadMs).toISOString(),
    mediaOrigin: new URL('../v1/demo', document.baseURI).href,
    limits,
  });
  mock.clock.run();
  await mock.restock(listing, units);
  const { publishable, secret } = mockKeys;
  const patient = { apiOrigin: mock.origin, key: publishable, totalTimeoutMs: 120_000, retryCountMax: 40 }; // prettier-ignore
  const server = createSouk({ ...patient, fetch: serverBehind(mock.fetch, { publishable, secret }) }); // prettier-ignore
  const opens = Date.parse(mock.clock.now()) + opensInMs;
  const campaign = await server.campaigns.create({
    name: 'Singles’ Day',
    opensAt: new Date(opens).toISOString(),
    closesAt: new Date(opens + lastsMs).toISOString(),
    items: [{ listing, price, units }],
  });
  return {
    mock,
    campaign,
    server,
    visitor: (hooks) => createSouk({ ...patient, fetch: mock.fetch, ...(hooks ? { hooks } : {}) }),
  };
}
