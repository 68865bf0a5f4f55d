import { createMockSouk, goodCard, mockKeys, type MockSouk } from '@souk/mocks';
import { createSouk, type Souk } from '@souk/sdk';
import { configure } from '../src/shared/config.js';

/** A page with a whole mock platform behind it, for the tests of the elements. */
export interface Shop {
  readonly mock: MockSouk;
  /** Every request that reached the platform, as "METHOD path". */
  readonly requests: readonly string[];
  /** Pays a checkout as the platform's own page does. @returns the platform's answer */
  pay(checkout: string, number?: string): Promise<Response>;
  /** Reserves one, as another buyer. */
  reserve(listing: string): Promise<void>;
  /** Ships, as the seller of the silk scarf. */
  ship(escrow: string): Promise<void>;
  /** Delivers, as the carrier of the scarf. */
  deliver(escrow: string): Promise<void>;
  /** Puts a thing up for sale that comes in S, in M for more, and in L, of which none is left. @returns its id */
  inSizes(): Promise<string>;
  /** A token for the browser of somebody whom the shop has signed in: the scarf's seller unless told. */
  session(party?: 'seller' | 'buyer' | 'mediator', id?: string): Promise<string>;
  /** The platform as that somebody uses it elsewhere. */
  as(party?: 'seller' | 'buyer' | 'mediator', id?: string): Promise<Souk>;
}

/** Starts a mock, points every widget of the page at it, and empties the page and its storage. */
export async function openShop(): Promise<Shop> {
  document.body.replaceChildren();
  localStorage.clear();
  const mock = await createMockSouk();
  const requests: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    requests.push(`${request.method} ${new URL(request.url).pathname}`);
    return mock.fetch(request);
  };
  configure({
    key: mockKeys.publishable,
    apiOrigin: mock.origin,
    locale: 'en',
    session: undefined,
    fetch,
  });
  const send = (path: string, token: string, body: unknown): Promise<Response> =>
    mock.fetch(`${mock.origin}${path}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    });
  const session: Shop['session'] = async (party = 'seller', id = 'sel_lyonsilk') => {
    const key = party === 'mediator' ? mockKeys.staff : mockKeys.secret;
    const answer = await send('/v1/sessions', key, { party, id });
    const { token }: { token: string } = await answer.json();
    return token;
  };
  const as: Shop['as'] = async (party, id) => {
    const token = await session(party, id);
    const options = { key: mockKeys.publishable, apiOrigin: mock.origin, fetch: mock.fetch };
    return createSouk({ ...options, session: token });
  };
  return {
    mock,
    requests,
    pay: (checkout, number = goodCard.number) =>
      send(`/v1/checkouts/${checkout}/pay`, mockKeys.secret, { card: { ...goodCard, number } }),
    async reserve(listing) {
      const answer = await send('/v1/checkouts', mockKeys.publishable, { listing, quantity: 1 });
      if (!answer.ok) throw new Error(await answer.text());
    },
    async ship(escrow) {
      const seller = await as();
      await seller.escrows.ship(escrow, { carrier: 'dhl', trackingNumber: '1234567890' });
    },
    async deliver(escrow) {
      const answer = await send(`/v1/escrows/${escrow}/deliver`, mockKeys.secret, {});
      if (!answer.ok) throw new Error(await answer.text());
    },
    session,
    as,
    async inSizes() {
      const seller = await as();
      const { id } = await seller.listings.create({
        texts: { en: { title: 'Linen shirt', description: 'Woven in Lyon.' } },
        defaultLocale: 'en',
        category: '177',
        attributes: { color: 'teal', material: 'linen' },
        price: { amount: 4400, currency: 'USD' },
        variants: [
          { attributes: { size: 's' }, onHand: 3 },
          { attributes: { size: 'm' }, price: { amount: 4600, currency: 'USD' }, onHand: 3 },
          { attributes: { size: 'l' }, onHand: 0 },
        ],
        media: [{ url: 'https://souk.test/shirt.png', width: 800, height: 800, alt: 'A shirt' }],
        shipsFrom: 'FR',
        delivery: { minimumDays: 3, maximumDays: 6, cost: { amount: 450, currency: 'USD' } },
      });
      await seller.listings.publish(id);
      return id;
    },
  };
}

// A machine may be busy: what comes late is waited for, and what never comes is told before the test is ended.
const waitMsMax = 50_000;

/** Resolves with what `look` finds, as soon as it finds something. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + waitMsMax;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, 15));
  }
}

/** What a reader sees of an element: its text, as one line, without what steers its direction or marks it for a test. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '')
    .replace(/[\u2068\u2069⟦⟧]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
