import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, isSoukError, type Souk } from '@souk/sdk';
import { fileLimits } from '@souk/sdk/contract';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

interface Cast {
  readonly souk: MockSouk;
  readonly amina: Souk;
  readonly weaver: Souk;
  readonly server: Souk;
  readonly shop: Souk;
}

async function cast(): Promise<Cast> {
  const souk = await createMockSouk();
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, sleep: async () => {} });
  const server = client(mockKeys.secret);
  const signedIn = async (party: 'buyer' | 'seller', id: string): Promise<Souk> =>
    client(mockKeys.publishable, (await server.sessions.create({ party, id })).token);
  return {
    souk,
    server,
    shop: client(mockKeys.publishable),
    amina: await signedIn('buyer', 'buy_amina'),
    weaver: await signedIn('seller', wellKnown.weaver),
  };
}

async function refused(code: string, work: Promise<unknown>): Promise<void> {
  const thrown = await work.then(
    () => 'nothing was refused',
    (error: unknown) => error,
  );
  assert.equal(isSoukError(thrown) ? thrown.code : thrown, code);
}

test('a picture is kept, described, and served through a link without any key', async () => {
  const { souk, amina } = await cast();
  const file = await amina.files.create(new Blob([picture]), { purpose: 'message' });
  assert.deepEqual(
    [file.type, file.size, file.width, file.height],
    ['image/png', picture.length, 8, 4],
  );
  const response = await souk.fetch(file.url);
  assert.deepEqual(new Uint8Array(await response.arrayBuffer()), picture);
  const { headers } = response;
  assert.deepEqual(
    ['Content-Type', 'X-Content-Type-Options', 'Content-Security-Policy'].map((name) =>
      headers.get(name),
    ),
    ['image/png', 'nosniff', "default-src 'none'; sandbox"],
  );
  assert.deepEqual((await amina.files.retrieve(file.id)).sha256, file.sha256);
});

test('an upload whose answer is lost is made once; the same key with other bytes is refused', async () => {
  const { souk, amina } = await cast();
  souk.faults.add({ on: /^POST \/v1\/files/, times: 2, what: { kind: 'lose_response' } });
  const key = { idempotencyKey: 'one-upload' };
  const file = await amina.files.create(picture, { purpose: 'message' }, key);
  assert.deepEqual(await amina.files.create(picture, { purpose: 'message' }, key), file);
  await refused(
    'idempotency_key_reused',
    amina.files.create(picture, { purpose: 'evidence' }, key),
  );
});

test('a file is its sender’s until it is sent: others and strangers are not even told that it is there', async () => {
  const { amina, weaver, server, shop } = await cast();
  const { id } = await amina.files.create(picture, { purpose: 'message' });
  await refused('file_not_found', weaver.files.retrieve(id));
  await refused('file_not_found', amina.files.retrieve('fil_nothing'));
  await refused('scope_missing', shop.files.retrieve(id));
  assert.equal((await server.files.retrieve(id)).id, id);
});

test('a link works for its time, to the millisecond, and for its file only', async () => {
  const { souk, amina } = await cast();
  const first = await amina.files.create(picture, { purpose: 'message' });
  const second = await amina.files.create(picture, { purpose: 'message' });
  const status = async (url: string): Promise<number> => (await souk.fetch(url)).status;
  assert.equal(await status(first.url.replace(first.id, second.id)), 404);
  assert.equal(await status(first.url.replace(/expires=\d+/, 'expires=9999999999')), 404);
  assert.equal(await status(`${first.url}0`), 404);
  const end = Date.parse(first.urlExpiresBy);
  await souk.clock.set(new Date(end - 1).toISOString());
  assert.equal(await status(first.url), 200);
  await souk.clock.set(first.urlExpiresBy);
  assert.equal(await status(first.url), 410);
  const again = await amina.files.retrieve(first.id);
  assert.equal(await status(again.url), 200);
});

test('a file that nothing refers to is gone after a day, its bytes too', async () => {
  const { souk, amina, server } = await cast();
  const file = await amina.files.create(picture, { purpose: 'message' });
  await souk.clock.advance('PT23H59M59S');
  const { url } = await server.files.retrieve(file.id);
  await souk.clock.advance('PT1S');
  await refused('file_not_found', server.files.retrieve(file.id));
  assert.equal((await souk.fetch(url)).status, 404);
});

test('a buyer without a session uploads with the client secret of the escrow, and with no other', async () => {
  const { shop } = await cast();
  const wish = { listing: wellKnown.silkScarf, quantity: 1 };
  const { escrow, clientSecret } = await shop.checkouts.create(wish);
  const other = await shop.checkouts.create(wish);
  const request = { purpose: 'evidence', escrow } as const;
  const file = await shop.files.create(picture, request, { clientSecret });
  assert.equal((await shop.files.retrieve(file.id, { escrow }, { clientSecret })).id, file.id);
  await refused('client_secret_wrong', shop.files.create(picture, request, other));
  await refused(
    'file_not_found',
    shop.files.retrieve(file.id, { escrow: other.escrow }, { clientSecret: other.clientSecret }),
  );
  await refused('scope_missing', shop.files.create(picture, request));
});

test('who uploads one file after the other is told to wait, and may go on then', async () => {
  const { souk, server } = await cast();
  const { token } = await server.sessions.create({ party: 'buyer', id: 'buy_amina' });
  const hurried = createSouk({ key: mockKeys.publishable, session: token, apiOrigin: souk.origin, fetch: souk.fetch, retryCountMax: 0 }); // prettier-ignore
  const upload = (): Promise<unknown> => hurried.files.create(picture, { purpose: 'message' });
  for (let sent = 0; sent < fileLimits.uploads.burst; sent++) await upload();
  const mark = souk.stateHash();
  await assert.rejects(upload(), { code: 'rate_limited' });
  assert.equal(souk.stateHash(), mark, 'nothing is kept of it');
  await souk.clock.advance(fileLimits.uploads.every);
  await upload();
  await assert.rejects(upload(), { code: 'rate_limited' });
});

test('what is no picture, broken or too large is refused, and nothing is kept', async () => {
  const { amina } = await cast();
  const send = (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
    amina.files.create(bytes, { purpose: 'message' });
  await refused('file_type_refused', send(new TextEncoder().encode('<svg onload=alert(1)>')));
  await refused('file_malformed', send(picture.slice(0, 60)));
  await refused('file_too_large', send(new Uint8Array(fileLimits.maximumBytes + 1)));
  const largest = new Uint8Array(fileLimits.maximumBytes);
  largest.set(picture);
  // What follows the picture does not count towards what is kept.
  assert.equal((await amina.files.create(largest, { purpose: 'message' })).size, picture.length);
});
