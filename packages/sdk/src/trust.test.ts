import assert from 'node:assert/strict';
import test from 'node:test';
import { fetchTrust, verifyTrustClaim, type TrustClaim, type TrustKey } from './trust.js';

const origin = 'https://shop.example';
const at = '2026-11-22T09:30:00.000Z';
const nowMs = Date.parse(at);
const iat = nowMs / 1_000;
const claim: TrustClaim = {
  iss: 'https://souk.test',
  sub: 'sel_lyonsilk',
  name: 'Atelier Croix-Rousse 絹',
  score: 93.4,
  grade: 'excellent',
  formula: 'trust-1',
  inputs: [{ input: 'completedOrders', value: 1_204, points: 25, window: 'P365D', computedAt: at }],
  origins: [origin, 'https://www.shop.example'],
  iat,
  exp: iat + 86_400,
};

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const encoded = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** A platform's key, and how it signs. */
async function signer(kid: string) {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const key: TrustKey = { kid, kty: 'EC', crv: 'P-256', x, y, alg: 'ES256', use: 'sig' };
  const sign = async (payload: unknown, header: object = { alg: 'ES256', kid }) => {
    const text = `${encoded(header)}.${encoded(payload)}`;
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const signed = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(text));
    return `${text}.${base64url(new Uint8Array(signed))}`;
  };
  return { key, sign };
}

const { key, sign } = await signer('key_one');
const good = await sign(claim);
const here = { keys: [key], origin, seller: claim.sub, nowMs };
const not = (reason: string) => ({ status: 'not_verified', reason });

test('a claim that was signed for this site and time is verified, and only then read', async () => {
  assert.deepEqual(await verifyTrustClaim(good, here), {
    status: 'verified',
    claim,
    isStale: false,
  });
});

test('a claim and key from elsewhere, made by another library, are verified too', async () => {
  // Made once with Python's cryptography; a change of how claims are read must still read it.
  const golden: TrustKey = {
    kid: 'key_golden',
    kty: 'EC',
    crv: 'P-256',
    x: 'VeLZYbwfth9YBn0IeJlfXQOqUZ_oh6e2MvCV32FEMno',
    y: '9_0mhdvqoz3ayTTNRHy-P4CG44MWbPaDk5RPqAkPaNU',
    alg: 'ES256',
    use: 'sig',
  };
  const verdict = await verifyTrustClaim(
    [
      'eyJhbGciOiAiRVMyNTYiLCAia2lkIjogImtleV9nb2xkZW4ifQ.eyJpc3MiOiAiaHR0cHM6Ly9zb3VrLnRlc3QiLCAic3ViIjogI',
      'nNlbF9seW9uc2lsayIsICJuYW1lIjogIkF0ZWxpZXIgQ3JvaXgtUm91c3NlIiwgInNjb3JlIjogOTMuNCwgImdyYWRlIjogImV4Y',
      '2VsbGVudCIsICJmb3JtdWxhIjogInRydXN0LTEiLCAiaW5wdXRzIjogW3siaW5wdXQiOiAidmVyaWZpY2F0aW9uIiwgInZhbHVlI',
      'jogImJ1c2luZXNzIiwgInBvaW50cyI6IDE1LCAid2luZG93IjogIm5vdyIsICJjb21wdXRlZEF0IjogIjIwMjYtMTEtMjJUMDk6M',
      'zA6MDAuMDAwWiJ9XSwgIm9yaWdpbnMiOiBbImh0dHBzOi8vc2hvcC5leGFtcGxlIl0sICJpYXQiOiAxNzk1MzM5ODAwLCAiZXhwI',
      'jogMTc5NTM0MzQwMH0.x_Y6fE1pJlsrUHvsrnmQfQ522d-5YB9RQ-rTzt3zj0nyU1nMq7szRZYTwrQWGKh5GxD1aBtUijFxYoXGd',
      'lJ7Aw',
    ].join(''),
    { keys: [golden], origin, nowMs },
  );
  assert.equal(verdict.status === 'verified' && verdict.claim.sub, 'sel_lyonsilk');
});

test('no bit of a claim can be flipped: not one of any of its characters', async () => {
  let flipped = 0;
  for (let index = 0; index < good.length; index++)
    for (let bit = 0; bit < 8; bit++) {
      const changed = String.fromCharCode(good.charCodeAt(index) ^ (1 << bit));
      const edited = good.slice(0, index) + changed + good.slice(index + 1);
      const { status } = await verifyTrustClaim(edited, here);
      assert.equal(status, 'not_verified', `bit ${bit} of character ${index}`);
      flipped += 1;
    }
  assert.equal(flipped, good.length * 8);
});

test('no byte of the signature can be another one', async () => {
  const [header = '', payload = '', signature = ''] = good.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  for (let index = 0; index < bytes.length; index++) {
    const edited = Buffer.from(bytes);
    edited[index] = (edited[index] ?? 0) ^ 0xff;
    const text = `${header}.${payload}.${base64url(edited)}`;
    assert.deepEqual(await verifyTrustClaim(text, here), not('signature_wrong'), `byte ${index}`);
  }
});

test('on another site it is not verified, whatever the two have in common', async () => {
  for (const other of [
    'https://copy.example',
    'http://shop.example',
    'https://shop.example:8443',
    'https://shop.example.evil.example',
    'https://a.shop.example',
    'null',
    '',
  ])
    // prettier-ignore
    assert.deepEqual(
      await verifyTrustClaim(good, { ...here, origin: other }),
      not('wrong_origin'),
      other,
    );
});

test('it ends at its 24 hours to the millisecond, and one from the future has not begun', async () => {
  const status = async (ms: number) =>
    (await verifyTrustClaim(good, { ...here, nowMs: ms })).status;
  const end = claim.exp * 1_000;
  assert.equal(await status(end - 1), 'verified');
  assert.deepEqual(await verifyTrustClaim(good, { ...here, nowMs: end }), not('expired'));
  assert.equal(await status(nowMs - 300_000), 'verified');
  assert.deepEqual(
    await verifyTrustClaim(good, { ...here, nowMs: nowMs - 301_000 }),
    not('not_yet_valid'),
  );
});

test('a claim that means to live longer than 24 hours is not verified, signed or not', async () => {
  const eternal = await sign({ ...claim, exp: iat + 86_401 });
  assert.deepEqual(await verifyTrustClaim(eternal, here), not('not_yet_valid'));
});

test('about another seller than the one meant, it is not verified', async () => {
  const meant = { ...here, seller: 'sel_other' };
  assert.deepEqual(await verifyTrustClaim(good, meant), not('wrong_seller'));
});

test('after a rotation both keys verify their own claims, and a key that is gone verifies none', async () => {
  const second = await signer('key_two');
  const newer = await second.sign(claim);
  const both = { ...here, keys: [second.key, key] };
  assert.equal((await verifyTrustClaim(good, both)).status, 'verified');
  assert.equal((await verifyTrustClaim(newer, both)).status, 'verified');
  assert.deepEqual(
    await verifyTrustClaim(good, { ...here, keys: [second.key] }),
    not('unknown_key'),
  );
  const impostor = { ...second.key, kid: 'key_one' };
  assert.deepEqual(
    await verifyTrustClaim(good, { ...here, keys: [impostor] }),
    not('signature_wrong'),
  );
});

test('the algorithm is not the claim’s to choose', async () => {
  for (const alg of ['none', 'HS256', 'ES384', undefined]) {
    const odd = await sign(claim, { alg, kid: 'key_one' });
    assert.deepEqual(await verifyTrustClaim(odd, here), not('malformed'), alg);
  }
});

test('what is no claim is malformed, and nothing is thrown', async () => {
  const [header = '', payload = '', signature = ''] = good.split('.');
  for (const text of [
    '',
    '.',
    '..',
    'not a claim',
    `${header}.${payload}`,
    `${good}.x`,
    `${header}.${payload}.`,
    `${header}.${payload}.${signature}=`,
    `${header}.${encoded(null)}.${signature}`,
    `${header}.${base64url(new Uint8Array([0xff, 0xfe]))}.${signature}`,
    `${encoded('x')}.${payload}.${signature}`,
  ])
    // prettier-ignore
    assert.deepEqual(await verifyTrustClaim(text, here), not('malformed'), text);
});

test('a published key that is no point of the curve signs nothing', async () => {
  const broken = { ...key, x: key.y, y: key.y };
  assert.deepEqual(
    await verifyTrustClaim(good, { ...here, keys: [broken] }),
    not('signature_wrong'),
  );
});

test('an input that was taken more than 24 hours ago makes the claim stale, and not unverified', async () => {
  const old = await sign({
    ...claim,
    inputs: claim.inputs.map((input) => ({ ...input, computedAt: '2026-11-21T09:29:59.999Z' })),
  });
  const verdict = await verifyTrustClaim(old, here);
  assert.equal(verdict.status === 'verified' && verdict.isStale, true);
});

test('where a page has no cryptography, the verdict says so', async () => {
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    assert.deepEqual(await verifyTrustClaim(good, here), not('crypto_unavailable'));
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
});

/** A platform of a few lines: what it answers, and what it was asked. */
function platform(answers: { claim: unknown; status?: number; keySets: readonly TrustKey[][] }) {
  const asked: string[] = [];
  let sets = 0;
  const answer = (value: unknown, status = 200) =>
    Response.json(value, { status, headers: { Date: new Date(nowMs).toUTCString() } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    asked.push(`${String(input)} ${init?.cache ?? ''} ${init?.credentials}`.trim());
    if (!String(input).endsWith('/trust/keys')) return answer(answers.claim, answers.status);
    return answer({ keys: answers.keySets[Math.min(sets++, answers.keySets.length - 1)] });
  };
  return { asked, fetch };
}
const request = { apiOrigin: 'https://souk.test', key: 'pk_test_demo', seller: claim.sub, origin };

test('a claim is fetched and verified by the platform’s time, without cookies', async () => {
  const { asked, fetch } = platform({ claim: { claim: good }, keySets: [[key]] });
  assert.equal((await fetchTrust({ ...request, fetch })).status, 'verified');
  assert.deepEqual(asked, [
    'https://souk.test/v1/sellers/sel_lyonsilk/trust/claim?origin=https%3A%2F%2Fshop.example  omit',
    'https://souk.test/v1/trust/keys default omit',
  ]);
});

test('a key that is younger than the cached set is looked up again, once', async () => {
  const late = platform({ claim: { claim: good }, keySets: [[], [key]] });
  assert.equal((await fetchTrust({ ...request, fetch: late.fetch })).status, 'verified');
  assert.equal(late.asked.at(-1), 'https://souk.test/v1/trust/keys reload omit');
  const never = platform({ claim: { claim: good }, keySets: [[]] });
  assert.deepEqual(await fetchTrust({ ...request, fetch: never.fetch }), not('unknown_key'));
  assert.equal(never.asked.length, 3);
});

test('a refusal is told by its code, and a captive portal is a network that failed', async () => {
  const refused = platform({ claim: { code: 'seller_not_found' }, status: 404, keySets: [[key]] });
  assert.deepEqual(await fetchTrust({ ...request, fetch: refused.fetch }), {
    status: 'refused',
    code: 'seller_not_found',
  });
  const portal = async () => new Response('<html>Please sign in</html>');
  await assert.rejects(fetchTrust({ ...request, fetch: portal }), TypeError);
});
