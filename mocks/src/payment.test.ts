import assert from 'node:assert/strict';
import test from 'node:test';
import { testCards, testTotals, testWallet, type TestCharge } from '@souk/sdk/contract';
import {
  createPlatform,
  createSearchIndex,
  type Catalog,
  type PaymentMethod,
} from '@souk/platform';
import { createMemoryStore } from '@souk/platform/store';
import type { Platform } from '@souk/platform';
import { createVirtualClock, defaultStart } from './clock.js';
import { createFileStore } from './file-store.js';
import { challengingCards, createBank, decliningCards, goodCard, silentCard } from './gateway.js';
import { createIds } from './ids.js';
import { mockClock } from './mock-clock.js';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { seedCatalog } from './seed/catalog.js';
import { wellKnown } from './seed/well-known.js';
import { createSigner } from './signer.js';
import { webhookSigner } from './webhook-signer.js';

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };
const [challenging = ''] = challengingCards;
const card = (number: string) => ({ ...goodCard, number });
let keys = 0;

const post = (
  souk: MockSouk,
  path: string,
  body: unknown,
  key = `payment-key-${(keys += 1)}`,
): Promise<Response> =>
  souk.fetch(`${souk.origin}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${mockKeys.secret}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
    },
    body: JSON.stringify(body),
  });

/** Opens the payment page of a new checkout, and what it hides in its form. */
async function openPage(souk: MockSouk) {
  const checkout: { id: string; paymentUrl: string } = await (
    await post(souk, '/v1/checkouts', scarf)
  ).json();
  const read = async (): Promise<string> => (await souk.fetch(checkout.paymentUrl)).text();
  const hidden = (page: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
  const send = async (page: string, fields: Record<string, string>): Promise<Response> =>
    souk.fetch(`${souk.origin}/pay/${checkout.id}`, {
      method: 'POST',
      body: new URLSearchParams({
        paymentToken: hidden(page, 'paymentToken'),
        idempotencyKey: hidden(page, 'idempotencyKey'),
        ...fields,
      }),
    });
  return { checkout, read, send };
}
const modeOf = (page: string): string => /data-mode="(\w+)"/.exec(page)?.[1] ?? '';
const charges = (souk: MockSouk): string[] => souk.bank.records().map(({ state }) => state);

for (const [number, code] of Object.entries(decliningCards))
  test(`the test card ${number} is declined as ${code}, and the checkout stays open for another`, async () => {
    const souk = await createMockSouk();
    const page = await openPage(souk);
    const html = await (await page.send(await page.read(), card(number))).text();
    assert.equal(modeOf(html), 'form');
    assert.match(html, /Nothing was charged/);
    assert.equal(modeOf(await (await page.send(html, goodCard)).text()), 'paid');
  });

test('a bank that wants the buyer to identify is asked on the page: yes pays once, no pays nothing', async () => {
  for (const [answer, mode, states] of [
    ['yes', 'paid', ['authorized']],
    ['no', 'form', ['declined']],
  ] as const) {
    const souk = await createMockSouk();
    const page = await openPage(souk);
    const question = await (await page.send(await page.read(), card(challenging))).text();
    assert.deepEqual(
      [modeOf(question), modeOf(await page.read())],
      ['challenge', 'challenge'],
      'a reload asks again',
    );
    const ended = await (await page.send(question, { answer })).text();
    assert.equal(modeOf(ended), mode);
    assert.deepEqual(charges(souk), states);
    const again = await (await page.send(question, { answer })).text();
    assert.equal(modeOf(again), mode, 'the same press again says the same');
    assert.deepEqual([charges(souk), (await souk.audit()).faults], [states, []]);
  }
});

test('the payment page may be framed by every site of the account and by the one that asked, and by no other', async () => {
  const souk = await createMockSouk();
  const framedBy = async (key: string, origin?: string): Promise<string | undefined> => {
    const made = await souk.app(
      new Request(`${souk.origin}/v1/checkouts`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': `framed-by-${(keys += 1)}`,
          ...(origin === undefined ? {} : { Origin: origin }),
        },
        body: JSON.stringify(scarf),
      }),
    );
    const { paymentUrl } = await made.json();
    const policy = (await souk.fetch(paymentUrl)).headers.get('Content-Security-Policy') ?? '';
    return /frame-ancestors (.+)$/.exec(policy)?.[1];
  };
  assert.equal(await framedBy(mockKeys.secret), 'https://shop.example');
  assert.equal(await framedBy(mockKeys.restricted, 'https://shop.example'), 'https://shop.example');
  assert.equal(
    await framedBy(mockKeys.publishable, 'https://blog.example'),
    'https://blog.example https://shop.example',
  );
  assert.equal(await framedBy(mockKeys.staff), "'none'");
});

test('a server whose buyer must identify is told authentication_required with the page to go to', async () => {
  const souk = await createMockSouk();
  const answer = await post(souk, '/v1/escrows', { ...scarf, card: card(challenging) });
  const problem: Record<string, unknown> = await answer.json();
  assert.deepEqual([answer.status, problem['code']], [402, 'authentication_required']);
  assert.equal(modeOf(await (await souk.fetch(String(problem['paymentUrl']))).text()), 'challenge');
});

test('another card than the one the bank asks about takes the first authorisation back', async () => {
  const souk = await createMockSouk();
  const { id } = await (await post(souk, '/v1/checkouts', scarf)).json();
  assert.equal(
    (await post(souk, `/v1/checkouts/${id}/pay`, { card: card(challenging) })).status,
    402,
  );
  assert.equal((await post(souk, `/v1/checkouts/${id}/pay`, { card: goodCard })).status, 200);
  assert.deepEqual(charges(souk).sort(), ['authorized', 'voided']);
});

test('a question that nobody answers ends with the checkout, and its authorisation is taken back', async () => {
  const souk = await createMockSouk();
  const page = await openPage(souk);
  await page.send(await page.read(), card(challenging));
  await souk.clock.advance('PT10M');
  assert.equal(modeOf(await page.read()), 'gone');
  assert.deepEqual(charges(souk), ['voided']);
});

test('the test wallet is chosen from on its own sheet, and pays once, is declined, or is asked about', async () => {
  for (const [walletToken, mode, states] of [
    ['wlt_pays', 'paid', ['authorized']],
    ['wlt_declines', 'form', ['declined']],
    ['wlt_asks', 'challenge', ['challenged']],
    ['wlt_stolen', 'form', ['declined']],
  ] as const) {
    const souk = await createMockSouk();
    const page = await openPage(souk);
    const sheet = await (await page.send(await page.read(), { wallet: 'test' })).text();
    assert.deepEqual([modeOf(sheet), charges(souk)], ['wallet', []]);
    const pressed = await (await page.send(sheet, { walletToken })).text();
    assert.deepEqual([modeOf(pressed), charges(souk)], [mode, states], walletToken);
    await page.send(sheet, { walletToken });
    assert.deepEqual([charges(souk), (await souk.audit()).faults], [states, []], 'pressed again');
    const back = await (await page.send(sheet, { wallet: '' })).text();
    assert.equal(modeOf(back), mode, 'back from the wallet, nothing has changed');
  }
});

test('a wallet without the token of the page charges nothing', async () => {
  const souk = await createMockSouk();
  const page = await openPage(souk);
  const forged = await page.send('', {
    walletToken: 'wlt_pays',
    idempotencyKey: 'made-by-a-script',
  });
  assert.equal(forged.status, 404);
  assert.deepEqual(charges(souk), []);
});

test('a bank that answers late is asked again with the same key, and has charged once', async () => {
  const souk = await createMockSouk();
  const { id } = await (await post(souk, '/v1/checkouts', scarf)).json();
  const pay = () =>
    post(souk, `/v1/checkouts/${id}/pay`, { card: card(silentCard) }, 'the-same-key');
  assert.equal((await pay()).status, 503);
  assert.equal((await pay()).status, 200);
  assert.deepEqual([charges(souk), (await souk.audit()).entries], [['authorized'], 1]);
});

test('a page that is reloaded after the bank went silent finds what became of the payment', async () => {
  const souk = await createMockSouk();
  const page = await openPage(souk);
  const answer = await page.send(await page.read(), card(silentCard));
  assert.deepEqual([answer.status, modeOf(await answer.text())], [503, 'processing']);
  assert.equal(modeOf(await page.read()), 'paid');
  assert.deepEqual([charges(souk), (await souk.audit()).entries], [['authorized'], 1]);
});

test('each test total, card and wallet card is answered as the table says', async () => {
  const bank = createBank();
  const charge = (key: string, amount: number, method: PaymentMethod) =>
    bank.authorize({ key, amount: { amount, currency: 'USD' }, method, now: defaultStart });
  const all: readonly [TestCharge, number, PaymentMethod][] = [
    ...testTotals.map((each) => [each, each.amount, { is: 'card', ...goodCard }] as const),
    ...testCards.map((each) => [each, 1_000, { is: 'card', ...card(each.number) }] as const),
    ...testWallet.map(
      (each) => [each, 1_000, { is: 'wallet', wallet: 'test', token: each.token }] as const,
    ),
  ].map(([each, amount, method]) => [each, amount, method]);
  for (const [index, [each, amount, method]] of all.entries()) {
    const key = `chk_${index} key`;
    const first = await charge(key, amount, method);
    const wanted = each.isLate ? 'unknown' : each.asksFirst ? 'challenge' : each.declineCode ? 'declined' : 'authorized'; // prettier-ignore
    assert.equal(first.result, wanted, each.says);
    assert.equal(bank.storyOf(`chk_${index}`), each.story, each.says);
    // Asked again, or answered yes, it comes to its end.
    const last = each.asksFirst
      ? await charge(key, amount, { is: 'challenge_answer', challengeId: '', answer: 'yes' })
      : await charge(key, amount, method);
    assert.deepEqual(
      last,
      each.declineCode
        ? { result: 'declined', declineCode: each.declineCode }
        : { result: 'authorized', authorizationId: `auth ${key}` },
      each.says,
    );
  }
  const stranger = await charge('chk_x key', 1_000, {
    is: 'wallet',
    wallet: 'test',
    token: 'wlt_stolen',
  });
  assert.equal(stranger.result, 'declined', 'a token that no wallet has handed over pays nothing');
});

/** A platform whose power goes at one moment: the nth time that it touches the store or the bank, before or after. */
async function fragile(catalog: Catalog, breakAt: number) {
  const clock = createVirtualClock(defaultStart, () => 0);
  const [bank, store] = [createBank(), createMemoryStore()];
  let touched = 0;
  let isArmed = false;
  const crash = (): void => {
    if (isArmed && (touched += 1) === breakAt) throw new Error('the power went');
  };
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    crash();
    const value = await work();
    crash();
    return value;
  };
  const world = (isFragile: boolean): Platform =>
    createPlatform(
      {
        clock,
        ids: createIds(createRandom(1)),
        store: isFragile
          ? { ...store, transaction: (work) => around(() => store.transaction(work)) }
          : store,
        gateway: isFragile
          ? {
              ...bank,
              authorize: (request) => around(() => bank.authorize(request)),
              void: (key) => around(() => bank.void(key)),
            }
          : bank,
        index: createSearchIndex({ categories: catalog.categories }),
        files: createFileStore(),
        signer: createSigner(),
        webhookSigner,
        webhookSender: { post: async () => ({ failure: 'nobody listens' }) },
      },
      { origin: 'https://souk.test' },
    );
  const sound = world(false);
  await sound.catalog.load(catalog);
  isArmed = true;
  return { platform: world(true), sound, bank, clock, hasBroken: () => touched >= breakAt };
}

const callOf = (clock: { now(): string }, key: string): Call => ({
  caller: { scopes: new Set(['escrow:create', 'payment:confirm'] as const), isServer: true },
  wish: { principal: 'shop', key, fingerprint: key },
  now: clock.now(),
});
type Call = Parameters<Platform['checkouts']['pay']>[0];

/** Ways to buy, each with keys of its own that stay the same when it is asked again. */
const purchases: Readonly<Record<string, (on: Platform, clock: { now(): string }) => Promise<unknown>>> = {
  'in one call': (on, clock) => on.checkouts.createEscrow(callOf(clock, 'buy-the-scarf'), { ...scarf, card: goodCard }),
  'checked out, then paid': async (on, clock) => {
    const { value } = await on.checkouts.create(callOf(clock, 'check-out'), scarf);
    return on.checkouts.pay(callOf(clock, 'pay-by-card'), { checkout: value.id, card: goodCard });
  },
  'after a question of the bank': async (on, clock) => {
    const { value } = await on.checkouts.create(callOf(clock, 'check-out'), scarf);
    await on.checkouts
      .pay(callOf(clock, 'pay-by-card'), { checkout: value.id, card: card(challenging) })
      .catch((error: unknown) => {
        if (!(error instanceof Error && error.name === 'DomainError')) throw error;
      });
    return on.checkouts.answerChallenge(callOf(clock, 'say-yes'), { checkout: value.id, answer: 'yes' });
  },
}; // prettier-ignore

for (const [way, purchase] of Object.entries(purchases))
  test(`bought ${way}, a crash at any boundary of the saga ends fully done or fully undone, asked again or not`, async (context) => {
    const catalog = seedCatalog({
      seed: 1,
      size: 'tiny',
      now: defaultStart,
      mediaOrigin: 'https://souk.test',
    });
    let boundaries = 0;
    for (const isAskedAgain of [true, false])
      for (let breakAt = 1; ; breakAt++) {
        const { platform, sound, bank, clock, hasBroken } = await fragile(catalog, breakAt);
        const buy = (on: Platform) => purchase(on, clock);
        await buy(platform)
          .then(() => platform.settle())
          .catch(() => {});
        if (!hasBroken()) break;
        boundaries += 1;
        const time = mockClock(sound, clock);
        await time.advance('PT1M');
        if (isAskedAgain) await buy(sound);
        await time.advance('PT20M');
        const { faults, entries, held } = await sound.ledger.audit();
        const charged = bank.records().filter(({ state }) => state === 'authorized').length;
        const where = `boundary ${breakAt}, ${isAskedAgain ? 'asked again' : 'left alone'}`;
        assert.deepEqual(faults, [], where);
        assert.ok(!isAskedAgain || charged === 1, where);
        assert.deepEqual([entries, (held['USD'] ?? 0) > 0], [charged, charged === 1], where);
        const { available } = await sound.catalog.retrieve(callOf(clock, 'look').caller, {
          listing: wellKnown.silkScarf,
        });
        assert.equal(
          available,
          12 - charged,
          `${where}: goods are sold exactly when they are paid`,
        );
      }
    context.diagnostic(`${boundaries} boundaries`);
    assert.ok(boundaries >= 12);
  });
