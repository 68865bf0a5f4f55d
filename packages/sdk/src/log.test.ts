import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { createSouk } from './client.js';
import { isSoukError } from './errors.js';
import { logTo, redact, type LogLevel } from './log.js';
import { checkout, escrow, problem, scarf } from './testing/samples.js';
import { json, refuse, reset, scriptedServer, text, type Step } from './testing/scripted-server.js';

const card = { number: '4242424242424242', expiry: '12/34', cvc: '737' };
const wish = { listing: scarf.id, quantity: 1, card };

/** A client that logs, and its lines as one text. */
async function logged(t: TestContext, level: LogLevel, ...steps: Step[]) {
  const server = await scriptedServer(t, ...steps);
  const lines: string[] = [];
  const write = (name: LogLevel) => (line: string, facts: object) =>
    void lines.push(`${name} ${line} ${JSON.stringify(facts)}`);
  const logger = { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') }; // prettier-ignore
  const souk = createSouk({
    key: 'sk_test_hushhush',
    session: 'st_test_hushhush',
    apiOrigin: server.origin,
    sleep: async () => {},
    ...logTo(logger, { level }),
  });
  return { souk, lines };
}

test('each level tells what it says and no more', async (t) => {
  const expected: Record<LogLevel, string[]> = {
    error: ['error souk: listings.retrieve failed: listing_not_found'],
    warn: ['warn souk: listings.retrieve failed: network_failed', 'error souk: listings.retrieve failed: listing_not_found'],
    info: ['warn souk: listings.retrieve failed: network_failed', 'info souk: listings.retrieve is tried again', 'info souk: listings.retrieve was answered', 'error souk: listings.retrieve failed: listing_not_found'],
    debug: [],
  }; // prettier-ignore
  for (const level of ['error', 'warn', 'info'] as const) {
    const steps = [reset, json(200, scarf), refuse('listing_not_found')];
    const { souk, lines } = await logged(t, level, ...steps);
    await souk.listings.retrieve(scarf.id);
    await assert.rejects(souk.listings.retrieve('lst_nothing'), isSoukError);
    assert.deepEqual(lines.map((line) => line.slice(0, line.indexOf(' {'))), expected[level]);
  }
}); // prettier-ignore

test('at debug it shows what was sent and answered, without anything secret or personal', async (t) => {
  const personal = {
    ...escrow,
    buyer: 'buy_7',
    address: { line1: '1 rue de la Soie', city: 'Lyon', postalCode: '69001', country: 'FR' },
    email: 'claire@example.org',
    clientSecret: 'cs_test_0123456789abcdef',
    paymentUrl: 'https://pay.example/pay/chk_1?link=hushlink',
    note: 'Ring at number 4242424242424242',
  };
  const { souk, lines } = await logged(t, 'debug', json(201, personal));
  const end = await souk.escrows.create(wish, { clientSecret: 'cs_test_hushhush' });
  assert.equal(end.outcome, 'confirmed');
  await souk.search.suggest({ q: 'claire@example.org', locale: 'fr' }).catch(() => {});
  // What was answered is read a second time, for the log.
  while (lines.filter((line) => line.includes('was answered with 201')).length < 2)
    await new Promise((next) => setImmediate(next));
  const all = lines.join('\n');
  for (const hush of ['4242', '12/34', '737', 'hush', 'claire', 'Soie', 'Lyon', '69001', 'cs_test', 'Ring'])
    assert.doesNotMatch(all, new RegExp(hush), `${hush} in\n${all}`);
  for (const kept of ['POST /v1/escrows is sent', 'was answered with 201', scarf.id, 'buy_7', '"funded"', 'req_header', '[16 characters]', '"locale":"fr"'])
    assert.ok(all.includes(kept), `${kept} in\n${all}`);
}); // prettier-ignore

test('an error is told by its code and place; its sentence, which may repeat what was typed, is not', async (t) => {
  const typed = problem('invalid_request', {
    detail: 'claire@example.org is no id.',
    param: 'listing',
  });
  const { souk, lines } = await logged(t, 'info', json(400, typed, { 'Content-Type': 'application/problem+json' })); // prettier-ignore
  await assert.rejects(souk.checkouts.retrieve(checkout.id), isSoukError);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /"code":"invalid_request","status":400,"param":"listing"/);
  assert.doesNotMatch(lines[0] ?? '', /claire/);
});

test('an answer of strangers, a broken one and a logger that throws never touch a call', async (t) => {
  const server = await scriptedServer(t, text(200, 'text/html', 'hush'), text(200, 'application/json', '{"a'), json(200, scarf)); // prettier-ignore
  const fail = (): never => {
    throw new Error('The disk is full.');
  };
  const surfaced: unknown[] = [];
  t.mock.method(globalThis, 'queueMicrotask', (work: () => void) => {
    try {
      work();
    } catch (error) {
      surfaced.push(error);
    }
  });
  const logger = { error: fail, warn: fail, info: fail, debug: fail };
  const souk = createSouk({
    key: 'pk_test_demo',
    apiOrigin: server.origin,
    sleep: async () => {},
    ...logTo(logger, { level: 'debug' }),
  });
  assert.equal((await souk.listings.retrieve(scarf.id)).id, scarf.id);
  assert.ok(surfaced.length > 0);
});

test('text is kept only when it is known to be harmless, whatever the field is called', () => {
  assert.deepEqual(
    redact({
      id: 'esc_7f', at: '2026-11-24T09:00:00Z', status: 'shipped', amount: 4_200, isOpen: true, none: null,
      number: 4_242_424_242_424_242, nickname: 'claire', status2: 'shipped', type: 'Claire Dupont',
      fil_x: ['fil_1', 'sk_test_1', 'whsec_abc'], 'claire@example.org': 'x', token: 'rsv_secret_1',
    }),
    {
      id: 'esc_7f', at: '2026-11-24T09:00:00Z', status: 'shipped', amount: 4_200, isOpen: true, none: null,
      number: '[number]', nickname: '[6 characters]', status2: '[7 characters]', type: '[13 characters]',
      fil_x: ['fil_1', '[9 characters]', '[9 characters]'], '[18 characters]': '[1 character]', token: '[12 characters]',
    },
  ); // prettier-ignore
});
