import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test, { type TestContext } from 'node:test';
import { startMockServer } from '@souk/mocks/server';
import { createSouk } from '@souk/sdk';

/* The programs as they are, run by plain Node on what was built, as whoever installs the packages runs them. */
const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };

async function market(t: TestContext) {
  const mock = await startMockServer({ port: 0, catalog: 'tiny' });
  t.after(() => mock.close());
  const souk = createSouk({ key: 'sk_test_demo', apiOrigin: mock.origin });
  t.after(() => souk.close());
  return { mock, souk };
}

/** Starts a program. `says` waits for a line; `end` gives its code and all that it said. */
function start(t: TestContext, origin: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const [name = '', ...rest] = args;
  const program = spawn(process.execPath, [`examples/node/${name}`, ...rest], {
    env: { ...process.env, SOUK_ORIGIN: origin, ...more },
  });
  t.after(() => program.kill());
  let said = '';
  const heard = new Set<() => void>();
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk);
      for (const each of heard) each();
    });
  const closed = once(program, 'close');
  return {
    async says(line: RegExp): Promise<void> {
      const come = new Promise<void>((resolve) => heard.add(() => line.test(said) && resolve()));
      if (!line.test(said))
        await Promise.race([come, closed.then(() => assert.match(said, line))]);
    },
    async end(): Promise<{ code: unknown; said: string }> {
      const [code] = await closed;
      return { code, said };
    },
  };
} // prettier-ignore

test('buy.mjs tells the price, holds the money once, and says when nothing was charged', async (t) => {
  const { mock } = await market(t);
  const bought = await start(t, mock.origin, ['buy.mjs', 'silk scarf']).end();
  assert.match(bought.said, /scarf.*: \d+ [A-Z]{3}\nHeld until you have it: esc_\w+, to be shipped by 2026-/i);
  assert.equal(bought.code, 0);
  const declined = await start(t, mock.origin, ['buy.mjs'], { CARD: '4000000000000002' }).end();
  assert.deepEqual([declined.code, /Nothing was charged: card_declined/.test(declined.said)], [1, true]);
  const { entries, faults } = await mock.souk.audit();
  assert.deepEqual([entries, faults], [1, []]);
}); // prettier-ignore

test('sell.mjs puts a shawl up for sale, waits for its buyer, and ships', async (t) => {
  const { mock, souk } = await market(t);
  const selling = start(t, mock.origin, ['sell.mjs']);
  await selling.says(/Châle du soir is for sale; publishing cost 0/);
  const [listing] = await souk.listings.list({ seller: 'sel_lyonsilk' }).toArray({ limit: 1 });
  await souk.escrows.create({ listing: listing?.id ?? '', quantity: 1, card });
  const { code, said } = await selling.end();
  assert.match(said, /lacks attributes\.color/);
  assert.match(said, /Shipped esc_\w+; the money comes by 2026-/);
  assert.equal(code, 0);
});

test('webhook-receiver.mjs takes what is signed, in order, and nothing else', async (t) => {
  const { mock, souk } = await market(t);
  const receiver = start(t, mock.origin, ['webhook-receiver.mjs', '2']);
  await receiver.says(/listening as whk_/);
  const { data: [webhook] } = await souk.webhooks.list();
  const forged = await fetch(webhook?.url ?? '', { method: 'POST', body: '{}' });
  assert.equal(forged.status, 400);
  await souk.escrows.create({ listing: 'lst_silkscarf', quantity: 1, card });
  const { code, said } = await receiver.end();
  assert.match(said, /escrow\.created 1\nescrow\.funded 2\n$/);
  assert.equal(code, 0);
}); // prettier-ignore

test('import.mjs brings a spreadsheet, names what is wrong, and changes instead of doubling the second time', async (t) => {
  const { mock } = await market(t);
  const first = await start(t, mock.origin, ['import.mjs']).end();
  assert.match(first.said, /3 created, 0 updated, 1 refused\n {2}XX-000: \w+ /);
  const second = await start(t, mock.origin, ['import.mjs']).end();
  assert.match(second.said, /0 created, 3 updated, 1 refused/);
});

test('deadline.test.mjs passes', async (t) => {
  const { code, said } = await start(t, '', ['deadline.test.mjs']).end();
  assert.equal(code, 0, said);
});
