import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { createPlatform, createSearchIndex } from '@souk/platform';
import { createMemoryStore } from '@souk/platform/store';
import { createSouk, type Souk, type WebhookWithSecret } from '@souk/sdk';
import { webhookRetries } from '@souk/sdk/contract';
import { createVirtualClock, defaultStart } from './clock.js';
import { createFileStore } from './file-store.js';
import { createBank, goodCard } from './gateway.js';
import { createIds } from './ids.js';
import { createRandom } from './random.js';
import { createMockSouk, mockKeys, type MockSouk, type MockSoukOptions } from './scenario.js';
import { seedCatalog } from './seed/catalog.js';
import { wellKnown } from './seed/well-known.js';
import { createSigner } from './signer.js';
import type { ReceivedWebhook } from './webhook-inbox.js';
import { webhookSigner } from './webhook-signer.js';

/** The library that receivers use, published by the authors of the specification. */
interface StandardWebhooks {
  readonly Webhook: new (secret: string) => {
    verify(body: string, headers: Readonly<Record<string, string>>): unknown;
  };
}
const { Webhook: Receiver }: StandardWebhooks = createRequire(import.meta.url)('standardwebhooks');

const url = 'https://shop.example/hooks';
const tea = { listing: wellKnown.teaBulk, quantity: 10, card: goodCard };

interface Scene {
  readonly souk: MockSouk;
  readonly server: Souk;
  readonly webhook: WebhookWithSecret;
  /** Buys, and waits until what was due has been posted. @returns the escrow's id */
  buy(): Promise<string>;
}

async function scene(
  options: MockSoukOptions = {},
  settings: { readonly events?: string[] } = {},
): Promise<Scene> {
  const souk = await createMockSouk(options);
  await souk.restock(wellKnown.teaBulk, 1_000_000);
  const server = createSouk({
    key: mockKeys.secret,
    apiOrigin: souk.origin,
    fetch: souk.fetch,
    sleep: async () => {},
  });
  const webhook = await server.webhooks.create({ url, ...settings });
  const buy = async (): Promise<string> => {
    const bought = await server.escrows.create(tea);
    if (bought.outcome !== 'confirmed') throw bought.error;
    await souk.platform.webhooks.idle();
    return bought.value.id;
  };
  return { souk, server, webhook, buy };
}

const eventOf = ({
  body,
}: ReceivedWebhook): { id: string; type: string; sequence: number; resource: { id: string } } =>
  JSON.parse(body);
const typesIn = ({ inbox }: MockSouk): string[] =>
  inbox.received.map((received) => eventOf(received).type);
const deliveriesOf = ({ server, webhook }: Scene) =>
  server.webhooks.deliveries(webhook.id).toArray({ limit: 1_000 });

/** Whether the receivers' library takes it, at the moment at which it arrived. */
function isTaken(
  context: test.TestContext,
  secret: string,
  received: ReceivedWebhook,
  lateSec = 0,
): boolean {
  context.mock.timers.enable({
    apis: ['Date'],
    now: Date.parse(received.receivedAt) + lateSec * 1_000,
  });
  try {
    new Receiver(secret).verify(received.body, received.headers);
    return true;
  } catch {
    return false;
  } finally {
    context.mock.timers.reset();
  }
}

test('the public library for Standard Webhooks takes what is posted, and nothing that was changed or is stale', async (context) => {
  const { souk, webhook, buy } = await scene();
  await buy();
  assert.deepEqual(typesIn(souk), ['escrow.created', 'escrow.funded']);
  for (const received of souk.inbox.received) {
    assert.equal(received.headers['webhook-id'], eventOf(received).id);
    assert.equal(isTaken(context, webhook.secret, received), true);
    assert.equal(
      isTaken(context, webhook.secret, {
        ...received,
        body: received.body.replace('escrow', 'escrov'),
      }),
      false,
    );
    assert.equal(isTaken(context, webhook.secret, received, 301), false);
    assert.equal(isTaken(context, 'whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==', received), false);
  }
});

test('what two people say to each other is posted only to an address that names it', async () => {
  for (const [events, heard] of [
    [undefined, []],
    [['*'], []],
    [['escrow.*'], []],
    [['message.sent'], ['message.sent', 'message.sent']],
    [['message.*', '*'], ['message.sent', 'message.sent']],
  ] as const) {
    const { souk, server } = await scene({}, events ? { events: [...events] } : {});
    const { token } = await server.sessions.create({ party: 'buyer', id: 'buy_amina' });
    const amina = createSouk({ key: mockKeys.publishable, session: token, apiOrigin: souk.origin, fetch: souk.fetch });
    const { id } = await amina.conversations.create({ listing: wellKnown.silkScarf });
    await amina.messages.send(id, { type: 'text', text: 'I live at 5 Rose Lane.' });
    await amina.conversations.acknowledge(id, { readUpTo: 1 });
    await souk.platform.webhooks.idle();
    assert.deepEqual(typesIn(souk), heard, String(events));
    // Whoever reads along on purpose, with the key of the shop, still can.
    assert.equal((await server.events.list({ topic: [`conversation:${id}`] }).toArray({ limit: 9 })).length > 0, true);
  }
}); // prettier-ignore

test('a failing address is asked again by the published schedule, to the millisecond, then disabled', async () => {
  const stage = await scene({}, { events: ['escrow.funded'] });
  stage.souk.inbox.answer(500);
  await stage.buy();
  await stage.souk.clock.advance('P5D');
  const [delivery] = await deliveriesOf(stage);
  const waits = (delivery?.attempts ?? []).map(
    ({ at }) => Date.parse(at) - Date.parse(defaultStart),
  );
  const seconds = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
  assert.equal(seconds.length, webhookRetries.length);
  let sum = 0;
  assert.deepEqual(waits, [0, ...seconds.map((wait) => (sum += wait * 1_000))]);
  assert.equal(delivery?.status, 'failed');
  assert.equal(delivery?.attempts.at(-1)?.failure, 'answered with 500');
  const { status, disabledReason } = await stage.server.webhooks.retrieve(stage.webhook.id);
  assert.deepEqual([status, disabledReason], ['disabled', 'failing']);
  await stage.buy();
  assert.equal(stage.souk.inbox.received.length, 10, 'nothing is posted to a disabled address');
});

test('an address that takes something in between is not disabled when one delivery is given up', async () => {
  const stage = await scene();
  stage.souk.inbox.answer((received) => (eventOf(received).type === 'escrow.created' ? 200 : 500));
  await stage.buy();
  await stage.souk.clock.advance('P2D');
  await stage.buy();
  await stage.souk.clock.advance('P2D');
  const { status } = await stage.server.webhooks.retrieve(stage.webhook.id);
  const first = (await deliveriesOf(stage))
    .reverse()
    .find(({ event }) => event.type === 'escrow.funded');
  assert.deepEqual([first?.status, status], ['failed', 'enabled']);
});

test('an address that says it is gone is disabled at once', async () => {
  const { souk, server, webhook, buy } = await scene();
  souk.inbox.answer(410);
  await buy();
  assert.equal((await server.webhooks.retrieve(webhook.id)).disabledReason, 'gone');
  assert.equal(souk.inbox.received.length, 1);
});

test('events of one escrow arrive in order: those behind a failed one wait, other escrows do not', async () => {
  const stage = await scene();
  let refusals = 3;
  let stubborn: string | undefined;
  stage.souk.inbox.answer((received) => {
    const { id } = eventOf(received).resource;
    stubborn ??= id;
    if (id !== stubborn || refusals === 0) return 200;
    refusals -= 1;
    return 'nothing';
  });
  const [first, second] = [await stage.buy(), await stage.buy()];
  const told = (): string[] =>
    stage.souk.inbox.received.map((received) => {
      const { resource, sequence } = eventOf(received);
      return `${resource.id === first ? 'first' : resource.id === second ? 'second' : '?'} ${sequence}`;
    });
  assert.deepEqual(told(), ['first 1', 'second 1', 'second 2']);
  const [, waiting] = (await deliveriesOf(stage)).reverse();
  assert.deepEqual(
    [waiting?.event.type, waiting?.status, waiting?.nextAttemptAt, waiting?.attempts],
    ['escrow.funded', 'pending', null, []],
  );
  await stage.souk.clock.advance('PT1H');
  assert.deepEqual(told(), [
    'first 1',
    'second 1',
    'second 2',
    'first 1',
    'first 1',
    'first 1',
    'first 2',
  ]);
});

test('while a secret is rotated both sign, then the new one alone; a secret that was seen ends at once', async (context) => {
  const { souk, server, webhook, buy } = await scene({}, { events: ['escrow.funded'] });
  const rotated = await server.webhooks.rotate(webhook.id, { overlap: 'PT1H' });
  assert.notEqual(rotated.secret, webhook.secret);
  const takenBy = async (...secrets: string[]): Promise<boolean[]> => {
    await buy();
    const received = souk.inbox.received.at(-1);
    assert.ok(received);
    return secrets.map((secret) => isTaken(context, secret, received));
  };
  assert.deepEqual(await takenBy(webhook.secret, rotated.secret), [true, true]);
  await souk.clock.advance('PT1H');
  assert.deepEqual(await takenBy(webhook.secret, rotated.secret), [false, true]);
  const urgent = await server.webhooks.rotate(webhook.id, { overlap: 'PT0S' });
  assert.deepEqual(await takenBy(rotated.secret, urgent.secret), [false, true]);
  await assert.rejects(server.webhooks.rotate(webhook.id, { overlap: 'P8D' }), {
    code: 'invalid_request',
  });
});

test('an event is posted again under the same id, and a failed one can be, too', async () => {
  const stage = await scene({}, { events: ['escrow.funded'] });
  await stage.buy();
  const [delivered] = await deliveriesOf(stage);
  await stage.server.webhooks.redeliver(stage.webhook.id, delivered?.id ?? '');
  await stage.souk.platform.webhooks.idle();
  const [first, second] = stage.souk.inbox.received;
  assert.equal(first?.headers['webhook-id'], second?.headers['webhook-id']);
  assert.equal(first?.body, second?.body);
  assert.equal((await deliveriesOf(stage))[0]?.attempts.length, 2);
});

test('what happened while an address was disabled is replayed after any event, each once, in order', async () => {
  const { souk, server, webhook, buy } = await scene();
  await buy();
  const [last] = [...souk.inbox.received].reverse();
  await server.webhooks.disable(webhook.id);
  await buy();
  await buy();
  assert.equal(souk.inbox.received.length, 2);
  await assert.rejects(server.webhooks.replay(webhook.id), { code: 'webhook_disabled' });
  await server.webhooks.enable(webhook.id);
  const after = last?.headers['webhook-id'] ?? '';
  const answer = await server.webhooks.replay(webhook.id, { after });
  assert.deepEqual([answer.queued, answer.hasMore], [4, false]);
  await souk.platform.webhooks.idle();
  const all = await server.events.list().toArray({ limit: 50 });
  assert.deepEqual(
    new Set(souk.inbox.received.map((received) => eventOf(received).id)),
    new Set(all.map(({ id }) => id)),
  );
  assert.equal(souk.inbox.received.length, all.length);
});

test('what waited while an address was disabled goes on in order when it is enabled', async () => {
  const { souk, server, webhook, buy } = await scene();
  souk.inbox.answer('nothing');
  await buy();
  await server.webhooks.disable(webhook.id);
  await souk.clock.advance('P1D');
  assert.equal(souk.inbox.received.length, 1);
  souk.inbox.answer(200);
  await server.webhooks.enable(webhook.id);
  await souk.platform.webhooks.idle();
  assert.deepEqual(typesIn(souk), ['escrow.created', 'escrow.created', 'escrow.funded']);
});

test('faults lose, double and reorder webhooks on their way; lost ones are posted again', async () => {
  const { souk, buy } = await scene();
  souk.faults.add({ on: /escrow\.created/, times: 1, what: { kind: 'lose_webhook' } });
  souk.faults.add({ on: /escrow\.funded/, times: 1, what: { kind: 'duplicate_webhook' } });
  await buy();
  assert.deepEqual(typesIn(souk), []);
  await souk.clock.advance('PT5S');
  assert.deepEqual(typesIn(souk), ['escrow.created', 'escrow.funded', 'escrow.funded']);
  souk.inbox.clear();
  souk.faults.add({ on: /escrow\.created/, times: 1, what: { kind: 'reorder_webhook' } });
  await buy();
  assert.deepEqual(typesIn(souk), ['escrow.funded', 'escrow.created']);
});

test('an address that never answers holds up nobody who commits, and takes no more than eight lines', async () => {
  let open = 0;
  let isFull: () => void;
  const full = new Promise<void>((resolve) => (isFull = resolve));
  const { server } = await scene({
    postWebhook: () => {
      if ((open += 1) === 8) isFull();
      return new Promise(() => {});
    },
  });
  const buyMany = async (): Promise<void> => {
    for (let count = 0; count < 25; count++)
      assert.equal((await server.escrows.create(tea)).outcome, 'confirmed');
  };
  await buyMany();
  await full;
  await buyMany();
  assert.equal(open, 8);
});

test('a process that dies while it posts leaves the event to the next one', async () => {
  const store = createMemoryStore();
  const clock = createVirtualClock(defaultStart, () => 0);
  const catalog = seedCatalog({
    seed: 1,
    size: 'tiny',
    now: defaultStart,
    mediaOrigin: 'https://souk.test',
  });
  const posted: string[] = [];
  let hasPosted: () => void = () => {};
  const firstPost = new Promise<void>((resolve) => (hasPosted = resolve));
  const platformThat = (post: () => Promise<{ status: number }>, seed: number) =>
    createPlatform(
      {
        clock,
        store,
        ids: createIds(createRandom(seed)),
        index: createSearchIndex({ categories: catalog.categories }),
        gateway: createBank(),
        files: createFileStore(),
        signer: createSigner(),
        webhookSigner,
        webhookSender: {
          post({ headers }) {
            posted.push(headers['webhook-id'] ?? '');
            hasPosted();
            return post();
          },
        },
      },
      { origin: 'https://souk.test' },
    );
  const dying = platformThat(() => new Promise(() => {}), 1);
  await dying.catalog.load(catalog);
  const call = (key: string) => ({
    caller: { scopes: new Set([]), isServer: true },
    wish: { principal: 'server', key, fingerprint: key },
    now: clock.now(),
  });
  await dying.webhooks.create(call('webhook'), { url, events: ['escrow.created'] });
  await dying.checkouts.create(call('checkout'), { listing: wellKnown.silkScarf, quantity: 1 });
  await dying.settle();
  await firstPost;
  const next = platformThat(async () => ({ status: 200 }), 2);
  await next.runDue();
  assert.equal(posted.length, 1, 'it may still be on its way');
  clock.set('2026-11-22T09:02:00.000Z');
  await next.runDue();
  assert.deepEqual(posted, [posted[0], posted[0]]);
});
