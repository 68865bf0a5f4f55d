import assert from 'node:assert/strict';
import test from 'node:test';
import {
  add,
  createSouk,
  createTransport,
  money,
  search,
  SoukError,
  type Escrow,
  type Listing,
  type Outcome,
  type Seller,
  type SoukErrorCode,
  type UploadedFile,
  type WithResponse,
} from './index.js';

/*
 * What must not compile is checked by the compiler: each `@ts-expect-error` fails the type check when its line is
 * right. Nothing of `mistakes` runs.
 */
const souk = createSouk({ key: 'pk_test_demo', apiOrigin: 'https://souk.test' });

export const mistakes = {
  async wrongInputs() {
    // @ts-expect-error a search needs words
    await souk.search.query({});
    // @ts-expect-error `price` is no sort
    await souk.search.query({ q: 'silk', sort: 'price' });
    // @ts-expect-error the price is never sent
    await souk.checkouts.create({ listing: 'lst_1', quantity: 1, price: 100 });
    // @ts-expect-error a quantity is a number
    await souk.checkouts.create({ listing: 'lst_1', quantity: '1' });
    // @ts-expect-error a carrier that is not known
    await souk.escrows.ship('esc_1', { carrier: 'owl', trackingNumber: '1' });
    // @ts-expect-error a limit is a must
    await souk.listings.list().toArray();
  },
  async wrongChanges() {
    // @ts-expect-error a listing has no mood
    await souk.listings.update('lst_1', { mood: 'glad' });
    // @ts-expect-error nor can a function give it one
    await souk.listings.update('lst_1', () => ({ price: 'low' }));
    // @ts-expect-error what a webhook is read as has no secret
    await souk.webhooks.update('whk_1', ({ secret }) => ({ description: secret }));
    // @ts-expect-error a stream changes nothing
    souk.events.stream({}, { ifMatch: 'v1' });
  },
  async unhandledOutcomes() {
    const end = await souk.escrows.confirm('esc_1');
    // @ts-expect-error there is a value only when it is confirmed
    void end.value;
    // @ts-expect-error `not_done` leaves `unknown` to be handled
    const known: Outcome<Escrow> & { outcome: 'confirmed' } = end.outcome === 'not_done' ? neverEnds() : end; // prettier-ignore
    return known;
  },
  async missingExpansions() {
    const escrow = await souk.escrows.retrieve('esc_1', { expand: ['seller'] });
    // @ts-expect-error the listing was not asked to be expanded
    void escrow.listing.title;
    // @ts-expect-error an escrow has no friends
    await souk.escrows.retrieve('esc_1', { expand: ['friends'] });
    // @ts-expect-error four behind each other are too many
    await souk.escrows.retrieve('esc_1', { expand: ['checkout.escrow.checkout.listing'] });
    const shipment = { carrier: 'dhl', trackingNumber: '1' } as const;
    // @ts-expect-error a change expands nothing
    await souk.escrows.ship('esc_1', shipment, { expand: ['seller'] });
  },
  wrongOptions() {
    // @ts-expect-error a client needs a key
    createTransport({ apiOrigin: 'https://souk.test' });
    // @ts-expect-error resources stand on a transport
    search({ key: 'pk_test_demo' });
  },
  mixedCurrencies: () =>
    // @ts-expect-error dollars and yen do not mix
    add(money(1, 'USD'), money(1, 'JPY')),
};

function neverEnds(): never {
  throw new Error('Not run.');
}

/** Whether two types are the same, `any` included. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;
type Answer<Method extends (...given: never[]) => unknown> = Awaited<ReturnType<Method>>;
const plain = () => souk.listings.retrieve('lst_1');
holds<Same<Answer<typeof plain>, Listing>>();
holds<Same<Answer<typeof souk.escrows.create>, Outcome<Escrow>>>();
const held = () => souk.escrows.retrieve('esc_1');
holds<Same<Answer<typeof held>, Escrow>>();

// What is expanded is the thing; what is not stays an id.
const expanded = () => souk.escrows.retrieve('esc_1', { expand: ['seller', 'checkout.listing'] });
holds<Same<Answer<typeof expanded>['seller'], Seller>>();
holds<Same<Answer<typeof expanded>['checkout']['listing'], Listing>>();
holds<Same<Answer<typeof expanded>['checkout']['seller'], string>>();
holds<Same<Answer<typeof expanded>['listing'], string>>();
const rows = () => souk.listings.list({}, { expand: ['seller'] }).toArray({ limit: 1 });
holds<Same<Answer<typeof rows>[number]['seller'], Seller>>();
const pagesAround = souk.listings.list({}, { expand: ['seller'] }).withResponse();
type PageAround = typeof pagesAround extends AsyncIterable<infer Page> ? Page : never;
holds<Same<PageAround['data']['data'][number]['seller'], Seller>>();
const heldAround = () => souk.escrows.confirm('esc_1').withResponse();
holds<Same<Answer<typeof heldAround>, Outcome<WithResponse<Escrow>>>>();
const uploaded = () => souk.files.create(new Blob(), { purpose: 'message' }).withResponse();
holds<Same<Answer<typeof uploaded>['data'], UploadedFile>>();
const around = () => souk.listings.retrieve('lst_1').withResponse();
holds<Same<Answer<typeof around>['data'], Listing>>();

/** Compiles only while every code is named: the way for callers to be told of a new one. */
function sideOf(code: SoukErrorCode): 'here' | 'there' {
  switch (code) {
    case 'key_missing':
    case 'key_invalid':
    case 'api_origin_invalid':
    case 'network_failed':
    case 'timed_out':
    case 'response_invalid':
    case 'aborted':
    case 'client_closed':
    case 'webhook_unverified':
    case 'webhook_taken':
      return 'here';
    default:
      // @ts-expect-error codes of the platform are left
      return ((rest: never) => rest)(code);
  }
}

test('codes are told apart by a switch that the compiler checks', () => {
  assert.equal(sideOf(new SoukError('timed_out', 'Late.').code), 'here');
});
