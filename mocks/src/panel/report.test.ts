import assert from 'node:assert/strict';
import test from 'node:test';
import { recordCalls, type Call } from './calls.js';
import { createMockSouk, mockKeys } from '../scenario.js';
import { goodCard } from '../gateway.js';
import { withControl } from '../control.js';
import { fetchOf } from '../fetch-of.js';
import { findBench } from './bench.js';
import { createMoments } from './moments.js';
import { redacted, redactedPath } from './redact.js';
import { bugReport } from './report.js';

const facts = {
  page: '/',
  browser: 'a browser',
  version: '1.0.0',
  replay: 'seed=1 catalog=tiny',
  time: '2026-11-22T09:00:00.000Z',
  state: 'abc',
  faults: ['lose_response'],
  audit: 'right',
  events: [],
};
const scarf = { listing: 'lst_silkscarf', quantity: 1 };

/** A page whose calls are recorded, in front of a mock. */
async function recorded() {
  const souk = await createMockSouk();
  const page = { fetch: fetchOf(withControl(souk)) };
  const bench = await findBench(souk.origin, page.fetch);
  assert.ok(bench);
  const log = recordCalls(souk.origin, page, () => {});
  const post = async (path: string, body: unknown, key: string = mockKeys.secret) => {
    const headers = {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await page.fetch(`${souk.origin}${path}`, init);
    return response.json();
  };
  return { souk, bench, log, post };
}

/** What a call answered is read beside the page, and is there a little later. */
async function answered(calls: readonly Call[]): Promise<void> {
  while (calls.some(({ status, answer }) => status !== undefined && answer === undefined))
    await new Promise((wake) => setImmediate(wake));
}

test('neither the calls that are shown nor a report hold a card, a token, a key, or what people wrote', async () => {
  const { log, post } = await recorded();
  const { clientSecret, id } = await post('/v1/checkouts', scarf);
  await post(`/v1/checkouts/${id}/pay`, { card: goodCard });
  const { token } = await post('/v1/sessions', { party: 'buyer', id: 'buy_amina' });
  await post('/v1/disputes', { escrow: 'esc_nothing', reason: 'other', statement: 'My own words.' });
  await post('/v1/search/nothing?q=a+private+wish', {});
  await answered(log.calls);
  const texts = [JSON.stringify(log.calls), bugReport({ ...facts, calls: log.calls })];
  assert.equal(log.calls.length, 5);
  for (const secret of [clientSecret, token, goodCard.number, mockKeys.secret, 'My own words.', 'private+wish'])
    for (const text of texts) assert.ok(!text.includes(secret), secret);
  assert.ok(texts[1]?.includes(`POST  /v1/checkouts/${id}/pay  200`), texts[1]);
}); // prettier-ignore

test('a report says with which line the same world is made again, and which problem was answered', async () => {
  const { log, post } = await recorded();
  await post('/v1/checkouts', { listing: 'lst_nothing', quantity: 1 });
  await answered(log.calls);
  const report = bugReport({ ...facts, calls: log.calls });
  assert.match(report, /- mock: seed=1 catalog=tiny\n/);
  assert.match(report, /POST {2}\/v1\/checkouts {2}404 {2}listing_not_found {2}\d+ ms {2}req_/);
});

test('a call that is lost says so, and the page gets the error it would have got', async () => {
  const { souk, log, post } = await recorded();
  souk.faults.add({ times: 1, what: { kind: 'lose_response' } });
  await assert.rejects(post('/v1/checkouts', scarf), TypeError);
  assert.equal(typeof log.calls[0]?.failure, 'string');
});

test('what is redacted keeps its shape, and what says nothing about anybody', () => {
  assert.deepEqual(
    redacted({
      id: 'chk_1',
      clientSecret: 'cs_abcdef123456',
      card: { number: '4242424242424242' },
      lines: ['write to amina@souk.example', 4, null],
      offerToken: null,
    }),
    {
      id: 'chk_1',
      clientSecret: '[redacted]',
      card: '[redacted]',
      lines: ['write to [redacted]', 4, null],
      offerToken: null,
    },
  );
  assert.equal(
    redactedPath('https://souk.test/v1/search?q=gift+for+omar&limit=10'),
    '/v1/search?q=…&limit=10',
  );
});

test('time goes back to any moment that was, and forth until something else happens', async () => {
  const { souk, bench, post } = await recorded();
  const moments = createMoments(bench);
  await moments.keep('The page began');
  await post('/v1/escrows', { ...scarf, card: goodCard });
  await moments.keep('bought');
  const bought = souk.stateHash();
  await bench.post('clock', { advance: 'P15D' });
  await moments.keep('fifteen days later');
  await moments.goTo(0);
  assert.equal((await souk.audit()).entries, 0);
  await moments.goTo(1);
  assert.deepEqual([souk.stateHash(), moments.here], [bought, 1]);
  await moments.keep('another way');
  assert.deepEqual(
    moments.all.map(({ label }) => label),
    ['The page began', 'bought', 'another way'],
  );
});

test('behind what is no mock there is no bench', async () => {
  const nothing = async () => new Response('', { status: 404 });
  assert.equal(await findBench('https://souk.test', nothing), undefined);
});
