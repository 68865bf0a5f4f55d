import assert from 'node:assert/strict';
import test from 'node:test';
import { verifyTrustClaim } from '@souk/sdk/trust';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

const origin = 'https://shop.example';
const seller = wellKnown.weaver;

/** Asks as a page or a server would; a page names its origin. */
async function ask(souk: MockSouk, path: string, headers: Record<string, string>) {
  const response = await souk.fetch(`${souk.origin}/v1/${path}`, { headers });
  return response.json();
}
const claimFor = async (souk: MockSouk): Promise<string> =>
  (
    await ask(souk, `sellers/${seller}/trust/claim`, {
      Authorization: `Bearer ${mockKeys.publishable}`,
      Origin: origin,
    })
  ).claim;
const kids = async (souk: MockSouk): Promise<string[]> =>
  (await ask(souk, 'trust/keys', {})).keys.map(({ kid }: { kid: string }) => kid);

async function check(souk: MockSouk, claim: string): Promise<string> {
  const { keys } = await ask(souk, 'trust/keys', {});
  const nowMs = Date.parse(souk.clock.now());
  const verdict = await verifyTrustClaim(claim, { keys, origin, seller, nowMs });
  return verdict.status === 'verified' ? 'verified' : verdict.reason;
}

test('claims survive a rotation until they end; the retired key is published for as long, and no longer', async () => {
  const souk = await createMockSouk();
  const before = await claimFor(souk);
  await souk.clock.advance('PT12H');
  const [first = ''] = await kids(souk);
  const second = await souk.platform.trust.rotateKey();
  const after = await claimFor(souk);
  assert.deepEqual(await kids(souk), [first, second]);
  assert.deepEqual([await check(souk, before), await check(souk, after)], ['verified', 'verified']);
  await souk.clock.advance('PT12H');
  assert.deepEqual([await check(souk, before), await check(souk, after)], ['expired', 'verified']);
  await souk.clock.advance('PT12H');
  assert.deepEqual(await kids(souk), [first, second]);
  await souk.clock.advance('PT1S');
  assert.deepEqual(await kids(souk), [second]);
});

test('a key signs for 30 days, then another takes over by itself', async () => {
  const souk = await createMockSouk();
  await claimFor(souk);
  const [first] = await kids(souk);
  await souk.clock.advance('P29D');
  await claimFor(souk);
  assert.deepEqual(await kids(souk), [first]);
  await souk.clock.advance('P1D');
  assert.equal(await check(souk, await claimFor(souk)), 'verified');
  assert.equal((await kids(souk)).length, 2);
});

test('a revoked key takes every claim that it signed along, and the next claim has a new key', async () => {
  const souk = await createMockSouk();
  const claim = await claimFor(souk);
  const [kid = ''] = await kids(souk);
  await souk.platform.trust.revokeKey(kid);
  assert.equal(await check(souk, claim), 'unknown_key');
  assert.equal(await check(souk, await claimFor(souk)), 'verified');
  assert.notEqual((await kids(souk))[0], kid);
});

test('many first claims at once share one key', async () => {
  const souk = await createMockSouk();
  await Promise.all(Array.from({ length: 20 }, () => claimFor(souk)));
  assert.equal((await kids(souk)).length, 1);
});

test('a key that is bound to sites has claims for all of them; a page cannot ask for another site', async () => {
  const souk = await createMockSouk();
  const bound = { Authorization: `Bearer ${mockKeys.restricted}` };
  const own = await ask(souk, `sellers/${seller}/trust/claim`, bound);
  assert.equal(await check(souk, own.claim), 'verified');
  const page = { Authorization: `Bearer ${mockKeys.publishable}`, Origin: origin };
  const path = `sellers/${seller}/trust/claim?origin=https://copy.example`;
  assert.equal((await ask(souk, path, page)).code, 'origin_refused');
});

test('a server that names no site is told to name one', async () => {
  const souk = await createMockSouk();
  const server = { Authorization: `Bearer ${mockKeys.secret}` };
  const { code, param } = await ask(souk, `sellers/${seller}/trust/claim`, server);
  assert.deepEqual([code, param], ['invalid_request', 'origin']);
});
