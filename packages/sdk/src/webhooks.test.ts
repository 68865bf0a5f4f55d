import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import fc from 'fast-check';
import { isSoukError, signWebhook, verifyWebhook, type WebhookOptions } from './webhooks.js';

/** The library that the authors of the specification publish. Its types do not load under nodenext. */
interface StandardWebhooks {
  readonly Webhook: new (secret: string) => {
    sign(id: string, at: Date, body: string): string;
    verify(body: string, headers: Readonly<Record<string, string>>): unknown;
  };
}
const { Webhook }: StandardWebhooks = createRequire(import.meta.url)('standardwebhooks');

const secret = `whsec_${btoa('a secret of twenty-four b')}`;
const old = `whsec_${btoa('the secret that was before')}`;
const id = 'evt_aBcDeFgH000000000001';
const body = JSON.stringify({ id, type: 'escrow.funded', note: '丝绸 ✓' });
const nowMs = 1_795_339_800_000;

/** Signed by the other library. */
const sent = (at = nowMs, by = secret) => ({
  'webhook-id': id,
  'webhook-timestamp': String(at / 1_000),
  'webhook-signature': new Webhook(by).sign(id, new Date(at), body),
});
const codeOf = (
  payload: Parameters<typeof verifyWebhook>[0],
  options: Partial<WebhookOptions> = {},
): Promise<unknown> =>
  verifyWebhook(payload, { secret, headers: sent(), nowMs, ...options }).then(
    ({ type }) => type,
    (error: unknown) => (isSoukError(error) ? error.code : error),
  );

test('what the public library signs is taken: as text, as bytes, as a Request', async () => {
  assert.equal(await codeOf(body), 'escrow.funded');
  assert.equal(await codeOf(new TextEncoder().encode(body)), 'escrow.funded');
  assert.equal(await codeOf(Buffer.from(body)), 'escrow.funded');
  const request = new Request('https://shop.test/hooks', { method: 'POST', headers: sent(), body });
  assert.equal((await verifyWebhook(request, { secret, nowMs })).id, id);
});

test('what is signed here the public library takes', async () => {
  const headers = await signWebhook(body, { secret, id });
  assert.deepEqual(new Webhook(secret).verify(body, headers), JSON.parse(body));
  assert.throws(() => new Webhook(old).verify(body, headers));
});

test('both agree on any text, id and secret', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\w.]{1,40}$/),
      fc.uint8Array({ minLength: 24, maxLength: 64 }),
      async (text, each, key) => {
        const theirs = `whsec_${Buffer.from(key).toString('base64')}`;
        // Lone surrogates cannot be sent.
        const whole = JSON.stringify(text.toWellFormed());
        const headers = await signWebhook(whole, { secret: theirs, id: each, nowMs });
        const signature = new Webhook(theirs).sign(each, new Date(nowMs), whole);
        assert.equal(headers['webhook-signature'], signature);
        const options = { secret: theirs, headers, nowMs };
        assert.equal(await verifyWebhook(whole, options), JSON.parse(whole));
      },
    ),
    { numRuns: 200 },
  );
});

test('headers are read as Node gives them, in whatever case, and as arrays', async () => {
  const headers = Object.fromEntries(
    Object.entries(sent()).map(([name, value]) => [name.toUpperCase(), [value]]),
  );
  assert.equal(await codeOf(body, { headers }), 'escrow.funded');
  assert.equal(await codeOf(body, { headers: new Headers(sent()) }), 'escrow.funded');
});

test('while secrets change, either side may know the old one as well', async () => {
  assert.equal(await codeOf(body, { headers: sent(nowMs, old) }), 'webhook_unverified');
  assert.equal(await codeOf(body, { headers: sent(nowMs, old), secret: [secret, old] }), 'escrow.funded'); // prettier-ignore
  const both = [sent(nowMs, old), sent()].map((headers) => headers['webhook-signature']).join(' ');
  assert.equal(await codeOf(body, { headers: { ...sent(), 'webhook-signature': both } }), 'escrow.funded'); // prettier-ignore
});

test('no byte of the body, of the id or of the signature can be another one', async () => {
  const bytes = new TextEncoder().encode(body);
  for (let index = 0; index < bytes.length; index++) {
    const edited = Uint8Array.from(bytes, (byte, at) => (at === index ? byte ^ 1 : byte));
    assert.equal(await codeOf(edited), 'webhook_unverified', `byte ${index}`);
  }
  const headers = sent();
  for (const name of ['webhook-id', 'webhook-signature'] as const)
    for (let index = 0; index < headers[name].length - 2; index++) {
      const letter = headers[name][index] === 'A' ? 'B' : 'A';
      const edited = headers[name].slice(0, index) + letter + headers[name].slice(index + 1);
      assert.equal(await codeOf(body, { headers: { ...headers, [name]: edited } }), 'webhook_unverified', `${name} ${index}`); // prettier-ignore
    }
});

test('the time may be off by five minutes in either direction, and by no second more', async () => {
  for (const [offSec, expected] of [
    [300, 'escrow.funded'],
    [301, 'webhook_unverified'],
    [-300, 'escrow.funded'],
    [-301, 'webhook_unverified'],
  ] as const)
    assert.equal(await codeOf(body, { nowMs: nowMs + offSec * 1_000 }), expected, `${offSec} s`);
  assert.equal(await codeOf(body, { nowMs: nowMs + 10_000, toleranceSec: 5 }), 'webhook_unverified');
  // A time that is signed anew with another text would be another webhook; a text that is no number is none.
  const headers = { ...sent(), 'webhook-timestamp': 'now' };
  assert.equal(await codeOf(body, { headers }), 'webhook_unverified');
}); // prettier-ignore

test('a header that is missing, another scheme and an empty signature are refused', async () => {
  for (const name of Object.keys(sent()))
    assert.equal(await codeOf(body, { headers: { ...sent(), [name]: undefined } }), 'webhook_unverified', name); // prettier-ignore
  for (const signature of ['v1,', 'v2,AAAA', 'v1a,AAAA', sent()['webhook-signature'].slice(3), 'v1,§'])
    assert.equal(await codeOf(body, { headers: { ...sent(), 'webhook-signature': signature } }), 'webhook_unverified', signature); // prettier-ignore
}); // prettier-ignore

test('a webhook that was taken before is told apart, and only when it is signed', async () => {
  const taken = new Set<string>();
  const wasTaken = async (each: string): Promise<boolean> => taken.size === taken.add(each).size;
  assert.equal(await codeOf('{}', { wasTaken }), 'webhook_unverified');
  assert.equal(await codeOf(body, { wasTaken }), 'escrow.funded');
  assert.equal(await codeOf(body, { wasTaken }), 'webhook_taken');
});

test('a mistake in the program says what would be right', async () => {
  const parsed = JSON.parse(body);
  await assert.rejects(verifyWebhook(parsed, { secret, headers: sent(), nowMs }), /express\.raw/);
  await assert.rejects(verifyWebhook(body, { secret, nowMs }), /headers/);
  for (const wrong of ['', 'whsec_', 'whsec_???'])
    await assert.rejects(verifyWebhook(body, { secret: wrong, headers: sent(), nowMs }), TypeError);
  const request = new Request('https://shop.test', { method: 'POST', headers: sent(), body });
  await request.text();
  await assert.rejects(verifyWebhook(request, { secret, nowMs }), /was read before/);
});

test('what is signed and no JSON is refused', async () => {
  const headers = await signWebhook('<html>', { secret, id, nowMs });
  assert.equal(await codeOf('<html>', { headers }), 'webhook_unverified');
});
