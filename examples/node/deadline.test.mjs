import assert from 'node:assert/strict';
import test from 'node:test';
import { createMockSouk, goodCard, mockKeys, wellKnown } from '@souk/mocks';
import { confirmed, createSouk } from '@souk/sdk';

test('a seller who does not ship in fifteen days gives the money back', async () => {
  const mock = await createMockSouk();
  const souk = createSouk({ key: mockKeys.secret, apiOrigin: mock.origin, fetch: mock.fetch });
  const wish = { listing: wellKnown.silkScarf, quantity: 1, card: goodCard };
  const { id } = confirmed(await souk.escrows.create(wish));
  await mock.clock.advance('P14DT23H59M');
  assert.equal((await souk.escrows.retrieve(id)).status, 'funded');
  await mock.clock.advance('PT1M');
  assert.equal((await souk.escrows.retrieve(id)).status, 'refunded');
  assert.deepEqual((await mock.audit()).faults, []);
});
