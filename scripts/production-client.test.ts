import assert from 'node:assert/strict';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { contractCalls, everyCall } from '../packages/sdk/src/testing/every-call.js';
import { checkout, escrow, scarf } from '../packages/sdk/src/testing/samples.js';
import { json, refuse, scriptedServer, text } from '../packages/sdk/src/testing/scripted-server.js';

/* What pages download is not what the other tests run: the build has taken the schemas out of it. */
const built = async (folder: string): Promise<typeof import('@souk/sdk')> =>
  import(pathToFileURL(`packages/sdk/dist/${folder}index.js`).href);
const production = await built('production/');
const development = await built('');
const key = 'sk_test_demo';

test('the production client sends for each operation what the contract says', async () => {
  assert.deepEqual(await everyCall(production.createSouk), contractCalls());
});

test('the production client warns of nothing and refuses nothing that an older or newer platform may answer', async (t) => {
  const warnings = t.mock.method(console, 'warn', () => {});
  const odd = { ...scarf, status: 'resting', price: 18.4, glow: 1, title: undefined };
  const server = await scriptedServer(t, json(200, odd));
  const { listings } = production.createSouk({ key, apiOrigin: server.origin });
  assert.deepEqual(await listings.retrieve(scarf.id), JSON.parse(JSON.stringify(odd)));
  assert.equal(warnings.mock.callCount(), 0);
});

test('the development client answers the same, and warns once per path where the contract says otherwise', async (t) => {
  const warnings = t.mock.method(console, 'warn', () => {});
  const media = [{ url: 7, width: 1, height: 1, alt: '' }, { url: 8, width: 1, height: 1, alt: '' }]; // prettier-ignore
  const odd = { ...scarf, status: 'resting', price: 18.4, glow: 1, media };
  const server = await scriptedServer(t, json(200, odd));
  const { listings } = development.createSouk({ key, apiOrigin: server.origin });
  for (let time = 0; time < 2; time++)
    assert.deepEqual(await listings.retrieve(scarf.id), JSON.parse(JSON.stringify(odd)));
  const said = warnings.mock.calls.map(({ arguments: [line] }) => String(line));
  assert.deepEqual(
    said.map((line) => /listings\.retrieve\.\S+/.exec(line)?.[0]),
    ['listings.retrieve.price', 'listings.retrieve.media.*.url'],
  );
  assert.doesNotMatch(said.join(), /18\.4/);
});

const doubtful = {
  'an empty object': json(201, {}),
  'a list': json(201, [escrow]),
  'a portal’s page': text(200, 'text/html', '<h1>Welcome</h1>'),
  'the right words as a page': text(201, 'text/html', JSON.stringify(escrow)),
  'JSON that breaks off': text(201, 'application/json', '{"id":"esc_1"'),
  nothing: text(201, 'application/json', ''),
};
for (const [name, answer] of Object.entries(doubtful))
  test(`in production a payment answered with ${name} is unknown`, async (t) => {
    const server = await scriptedServer(t, answer);
    const { escrows } = production.createSouk({ key, apiOrigin: server.origin, retryCountMax: 0 });
    const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };
    const end = await escrows.create({ listing: scarf.id, quantity: 1, card });
    assert.equal(end.outcome, 'unknown');
    assert.equal(end.outcome === 'unknown' && end.error.code, 'response_invalid');
  });

test('in production a refusal keeps its code, its facts and its request id', async (t) => {
  const server = await scriptedServer(t, refuse('sold_out', {}, { available: 3 }));
  const { checkouts } = production.createSouk({ key, apiOrigin: server.origin });
  const wish = { listing: checkout.listing, quantity: 9 };
  await assert.rejects(checkouts.create(wish), (error) => {
    assert.ok(production.isSoukError(error));
    assert.deepEqual([error.code, error.requestId, error.problem?.['available']], ['sold_out', 'req_1', 3]);
    return true;
  });
}); // prettier-ignore
