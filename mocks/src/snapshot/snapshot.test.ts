import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, type Souk } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { createMockSouk, mockKeys, type MockSouk } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import type { Snapshot } from './snapshots.js';

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

const clientOf = ({ origin, fetch }: MockSouk, session?: string): Souk =>
  createSouk({ key: mockKeys.secret, apiOrigin: origin, fetch, session, sleep: async () => {} });

async function buy(souk: MockSouk, listing: string, quantity = 1): Promise<string> {
  const bought = await clientOf(souk).escrows.create(
    { listing, quantity, card: goodCard },
    // Keys are kept with what they did: runs that are compared need the same.
    { idempotencyKey: `${listing}-${quantity}` },
  );
  assert.equal(bought.outcome, 'confirmed');
  return bought.outcome === 'confirmed' ? bought.value.id : '';
}

const isFound = async (souk: MockSouk, listing: string): Promise<boolean> =>
  (await clientOf(souk).search.query({ q: 'silk scarf Alba', limit: 50 })).data.some(
    ({ id }) => id === listing,
  );

/** Written down as text and read again, as a file or another tab would have it. */
const throughText = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot));

test('a mock goes back to a moment: time, books, stock, charges, timers and what search shows', async () => {
  const souk = await createMockSouk();
  const escrow = await buy(souk, wellKnown.silkScarf);
  const [moment, mark, balances] = [souk.snapshot(), souk.stateHash(), (await souk.audit()).balances];
  await buy(souk, wellKnown.lastOne);
  assert.equal(await isFound(souk, wellKnown.lastOne), false);
  await souk.clock.advance('P20D');
  assert.equal((await clientOf(souk).escrows.retrieve(escrow)).status, 'refunded');

  await souk.restore(moment);
  assert.equal(souk.stateHash(), mark);
  assert.equal(souk.clock.now(), moment.now);
  assert.deepEqual((await souk.audit()).balances, balances);
  assert.equal(souk.bank.records().length, 1);
  assert.equal(await isFound(souk, wellKnown.lastOne), true);
  assert.equal((await clientOf(souk).escrows.retrieve(escrow)).status, 'funded');
  await souk.clock.advance('P20D');
  assert.equal((await clientOf(souk).escrows.retrieve(escrow)).status, 'refunded');
  assert.deepEqual((await souk.audit()).faults, []);
}); // prettier-ignore

test('what follows a moment follows again, to the letter', async () => {
  const souk = await createMockSouk();
  await buy(souk, wellKnown.silkScarf);
  const moment = throughText(souk.snapshot());
  const goOn = async (): Promise<readonly [string, string]> => {
    const id = await buy(souk, wellKnown.silkScarf, 2);
    await souk.clock.advance('P3D');
    return [id, souk.stateHash()];
  };
  const first = await goOn();
  await souk.restore(moment);
  assert.deepEqual(await goOn(), first);
});

test('a log of events that went back has another mark each time, so that no reader resumes in what is no more', async () => {
  const souk = await createMockSouk();
  const moment = throughText(souk.snapshot());
  const ids: string[] = [];
  const hashes = new Set<string>();
  for (const goBack of [
    () => souk.restore(moment),
    () => souk.reset(),
    () => souk.restore(moment),
  ]) {
    await buy(souk, wellKnown.silkScarf);
    const [event] = await clientOf(souk).events.list().toArray({ limit: 1 });
    ids.push(event?.id ?? 'none');
    hashes.add(souk.stateHash());
    await goBack();
  }
  const positions = new Set(ids.map((id) => id.slice(-12)));
  assert.deepEqual([new Set(ids).size, positions.size, hashes.size], [3, 1, 1]);
});

test('a snapshot is taken over by another mock of the same seed, at another address', async () => {
  const souk = await createMockSouk({ catalog: 'tiny', seed: 5 });
  const escrow = await buy(souk, wellKnown.silkScarf);
  const moment = throughText(souk.snapshot());
  assert.ok(JSON.stringify(moment).length < 20_000, 'it holds what changed, not the catalogue');
  const other = await createMockSouk({ catalog: 'tiny', seed: 5, origin: 'https://other.test' });
  await other.restore(moment);
  const token = await other.platform.sessions.create(
    {
      caller: { scopes: new Set(['session:create'] as const), isServer: true },
      wish: { principal: 'test', key: 'weaver-signs-in', fingerprint: '' },
      now: other.clock.now(),
    },
    { party: 'seller', id: wellKnown.weaver },
  );
  const shipped = await clientOf(other, token.value.token).escrows.ship(escrow, parcel);
  assert.equal(shipped.status, 'shipped');
  const { paymentUrl } = await clientOf(other).checkouts.retrieve(shipped.checkout);
  assert.ok(paymentUrl.startsWith('https://other.test/'), paymentUrl);
  assert.deepEqual((await other.audit()).faults, []);
});

test('a reset mock is as new: the same state, and the same run after it', async () => {
  const souk = await createMockSouk({ seed: 3 });
  const fresh = souk.stateHash();
  const id = await buy(souk, wellKnown.silkScarf);
  const bought = souk.stateHash();
  assert.notEqual(bought, fresh);
  await souk.clock.advance('P1D');
  await souk.reset();
  assert.deepEqual(
    [souk.stateHash(), souk.clock.now()],
    [fresh, (await createMockSouk()).clock.now()],
  );
  assert.equal(await buy(souk, wellKnown.silkScarf), id);
  assert.equal(souk.stateHash(), bought);
});

const unfit: [string, (snapshot: Snapshot) => unknown, RegExp][] = [
  ['of another kind', () => ({ hello: 'world' }), /not a snapshot of a mock/],
  ['of a version to come', (snapshot) => ({ ...snapshot, version: 2 }), /is of version 2; this mock reads version 1/],
  ['of another seed', (snapshot) => ({ ...snapshot, seed: '0000000000000000' }), /stands on another seed/],
]; // prettier-ignore
for (const [what, edit, message] of unfit)
  test(`a snapshot ${what} is refused in words, and nothing changes`, async () => {
    const souk = await createMockSouk();
    await buy(souk, wellKnown.silkScarf);
    const before = souk.stateHash();
    const edited: Snapshot = JSON.parse(JSON.stringify(edit(souk.snapshot())));
    await assert.rejects(souk.restore(edited), { name: 'RangeError', message });
    assert.equal(souk.stateHash(), before);
  });

test('mocks of one process share nothing', async () => {
  const [first, second] = await Promise.all([createMockSouk(), createMockSouk()]);
  const before = second.stateHash();
  assert.equal(first.stateHash(), before, 'one seed, one state');
  first.faults.use('tunnel');
  first.faults.clear();
  await buy(first, wellKnown.lastOne);
  await first.clock.advance('P400D');
  assert.equal(second.stateHash(), before);
  assert.equal(second.clock.now(), '2026-11-22T09:00:00.000Z');
  assert.deepEqual([second.bank.records(), second.faults.struck], [[], []]);
  assert.equal(await isFound(second, wellKnown.lastOne), true);
});
