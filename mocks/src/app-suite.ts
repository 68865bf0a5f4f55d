import { createSouk, isSoukError, type Outcome, type Souk } from '@souk/sdk';
import { goodCard } from './gateway.js';
import { mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

/** A mock that is reached in one particular way: MSW in Node, MSW in a browser, or a server. */
export interface Reached {
  readonly souk: MockSouk;
  /** How this way sends requests. */
  readonly fetch: typeof globalThis.fetch;
}

type Test = (name: string, work: () => Promise<void>) => void;
type Equal = (actual: unknown, expected: unknown, message?: string) => void;

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };

/** What must hold however the mock is reached. The same sentences run in Node, in the browser and over HTTP. */
export function appSuite(
  way: string,
  test: Test,
  equal: Equal,
  reach: () => Promise<Reached>,
): void {
  const client = ({ souk, fetch }: Reached, key: string, session?: string): Souk =>
    createSouk({ key, apiOrigin: souk.origin, fetch, session, sleep: async () => {} });
  const seller = async (reached: Reached): Promise<Souk> => {
    const { token } = await client(reached, mockKeys.secret).sessions.create({
      party: 'seller',
      id: wellKnown.weaver,
    });
    return client(reached, mockKeys.publishable, token);
  };

  test(`${way}: a silk scarf is found, bought, shipped, confirmed, and the books balance`, async () => {
    const reached = await reach();
    const shop = client(reached, mockKeys.publishable);
    const found = await shop.search.query({ q: 'silk scarf' });
    equal(
      found.data.some(({ id }) => id === wellKnown.silkScarf),
      true,
    );
    const checkout = await shop.checkouts.create(scarf);
    equal(checkout.quote.total.amount, 1840 + 450 + 66);
    const paid = await client(reached, mockKeys.secret).checkouts.pay(checkout.id, {
      card: goodCard,
    });
    equal(paid.outcome, 'confirmed');
    const asBuyer = { clientSecret: checkout.clientSecret };
    const funded = await shop.escrows.retrieve(checkout.escrow, asBuyer);
    equal([funded.status, funded.held.amount], ['funded', checkout.quote.total.amount]);
    await (
      await seller(reached)
    ).escrows.ship(checkout.escrow, { carrier: 'dhl', trackingNumber: '1234567890' });
    const confirmed = await shop.escrows.confirm(checkout.escrow, asBuyer);
    equal(
      confirmed.outcome === 'confirmed' && [confirmed.value.status, confirmed.value.held.amount],
      ['released', 0],
    );
    const { faults, balances } = await reached.souk.audit();
    equal(faults, []);
    equal(
      balances.find(({ account }) => account === `seller:${wellKnown.weaver}`)?.money.amount,
      2290,
    );
    equal((await shop.listings.retrieve(wellKnown.silkScarf)).available, 11);
  });

  test(`${way}: silence releases the money by the clock`, async () => {
    const reached = await reach();
    const server = client(reached, mockKeys.secret);
    const bought = orThrow(await server.escrows.create({ ...scarf, card: goodCard }));
    await (
      await seller(reached)
    ).escrows.ship(bought.id, { carrier: 'dhl', trackingNumber: '1234567890' });
    await reached.souk.clock.advance('P10D');
    const { status, outcome } = await server.escrows.retrieve(bought.id);
    equal([status, outcome], ['released', 'auto_release']);
  });

  test(`${way}: the answer to a payment is lost after it was made, and the retry replays one charge`, async () => {
    const reached = await reach();
    const checkout = await client(reached, mockKeys.publishable).checkouts.create(scarf);
    reached.souk.faults.add({ on: /\/pay$/, times: 2, what: { kind: 'lose_response' } });
    const paid = await client(reached, mockKeys.secret).checkouts.pay(checkout.id, {
      card: goodCard,
    });
    equal(paid.outcome === 'confirmed' && paid.replayed, true);
    equal(reached.souk.bank.records().filter(({ state }) => state === 'authorized').length, 1);
    const { entries, faults, held } = await reached.souk.audit();
    equal([entries, faults, held], [1, [], { USD: checkout.quote.total.amount }]);
  });

  test(`${way}: when every answer is lost the outcome is unknown, and resuming finds what became of it`, async () => {
    const reached = await reach();
    const checkout = await client(reached, mockKeys.publishable).checkouts.create(scarf);
    const repair = reached.souk.faults.add({ on: /\/pay$/, what: { kind: 'lose_response' } });
    const paid = await client(reached, mockKeys.secret).checkouts.pay(checkout.id, {
      card: goodCard,
    });
    equal(paid.outcome, 'unknown');
    repair();
    const resumed = paid.outcome === 'unknown' ? await paid.resume() : paid;
    equal(resumed.outcome === 'confirmed' && resumed.value.status, 'paid');
    equal((await reached.souk.audit()).entries, 1);
  });

  const refusals: [string, string, (reached: Reached) => Promise<unknown>][] = [
    ['an unknown listing', 'listing_not_found', (r) => client(r, mockKeys.publishable).listings.retrieve('lst_nothing')],
    ['a quantity of 0', 'quantity_invalid', (r) => client(r, mockKeys.publishable).checkouts.create({ ...scarf, quantity: 0 })],
    ['a sold-out listing', 'sold_out', (r) => client(r, mockKeys.publishable).checkouts.create({ ...scarf, listing: wellKnown.soldOut })],
    ['a closed listing', 'listing_closed', (r) => client(r, mockKeys.publishable).checkouts.create({ ...scarf, listing: wellKnown.closed })],
    ['an unknown key', 'key_unknown', (r) => client(r, 'pk_test_nobody').listings.retrieve(wellKnown.silkScarf)],
    ['an unknown seller', 'seller_not_found', (r) => client(r, mockKeys.publishable).sellers.retrieve('sel_nobody')],
    ['an unknown checkout', 'checkout_not_found', (r) => client(r, mockKeys.secret).checkouts.retrieve('chk_nothing')],
    ['an unknown escrow', 'escrow_not_found', (r) => client(r, mockKeys.secret).escrows.retrieve('esc_nothing')],
    ['an ended session', 'session_expired', (r) => client(r, mockKeys.publishable, 'st_test_old').listings.retrieve(wellKnown.silkScarf)],
    ['a page that wants to charge', 'scope_missing', async (r) => {
      const shop = client(r, mockKeys.publishable);
      return orThrow(await shop.checkouts.pay((await shop.checkouts.create(scarf)).id, { card: goodCard }));
    }],
    ['a declined card', 'card_declined', async (r) =>
      orThrow(await client(r, mockKeys.secret).escrows.create({ ...scarf, card: { ...goodCard, number: '4000000000000002' } }))],
    ['a mistyped card', 'card_invalid', async (r) =>
      orThrow(await client(r, mockKeys.secret).escrows.create({ ...scarf, card: { ...goodCard, number: '4242424242424241' } }))],
    ['a wrong client secret', 'client_secret_wrong', async (r) => {
      const shop = client(r, mockKeys.publishable);
      return shop.checkouts.retrieve((await shop.checkouts.create(scarf)).id, { clientSecret: 'cs_wrong' });
    }],
    ['an unpaid escrow that is confirmed', 'transition_not_allowed', async (r) => {
      const shop = client(r, mockKeys.publishable);
      const { escrow, clientSecret } = await shop.checkouts.create(scarf);
      return orThrow(await shop.escrows.confirm(escrow, { clientSecret }));
    }],
    ['a key that comes with another wish', 'idempotency_key_reused', async (r) => {
      const shop = client(r, mockKeys.publishable);
      await shop.checkouts.create(scarf, { idempotencyKey: 'the-same-key' });
      return shop.checkouts.create({ ...scarf, quantity: 2 }, { idempotencyKey: 'the-same-key' });
    }],
  ]; // prettier-ignore
  for (const [what, code, ask] of refusals)
    test(`${way}: ${what} is refused as ${code}, and nothing changes`, async () => {
      const reached = await reach();
      const thrown = await ask(reached).then(
        () => undefined,
        (error: unknown) => error,
      );
      equal(isSoukError(thrown) && thrown.code, code);
      const { entries, faults } = await reached.souk.audit();
      equal([entries, faults], [0, []]);
    });
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.outcome !== 'confirmed') throw outcome.error;
  return outcome.value;
}
