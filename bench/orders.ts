import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMockSouk, goodCard, mockKeys, wellKnown, type MockSouk } from '@souk/mocks';

/**
 * How many orders the whole platform takes in one thread. An order is a checkout that is opened and paid: goods reserved, the
 * price quoted and frozen, the bank asked, the money held in one balanced entry, two lines of sealed history, the timers set,
 * the answer kept under its key, and then everything that follows of it: search index, log of events, streams, webhooks.
 * Each is a `Request` with JSON and ends with a read `Response`, in one call (`POST /v1/escrows`) or in two (`/v1/checkouts`
 * and `/v1/checkouts/{checkout}/pay`); the engine alone is asked beside, without HTTP. What each commit must keep is checked as
 * it is made (entries balance, no account below zero, no stock below zero); at the end the books are recomputed from their
 * entries and compared with every escrow.
 *
 * `ORDERS=10000 node --import tsx --conditions souk-source bench/orders.ts`; without `--conditions` it measures the built packages
 */
const orders = Number(process.env['ORDERS'] ?? 10_000);
const batch = 100;
const listing = wellKnown.teaBulk;
const order = { listing, quantity: 10 };

interface Shop {
  readonly souk: MockSouk;
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

async function openShop(): Promise<Shop> {
  const souk = await createMockSouk();
  await souk.restock(listing, 1_000_000_000);
  let keys = 0;
  const post: Shop['post'] = (path, body) =>
    souk.app(
      new Request(`${souk.origin}${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${mockKeys.secret}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': `bench-order-${(keys += 1)}`,
        },
        body: JSON.stringify(body),
      }),
    );
  return { souk, post };
}

type Buy = (shop: Shop, count: number) => Promise<void>;

const inOneCall: Buy = async ({ post }) => {
  const answer = await post('/v1/escrows', { ...order, card: goodCard });
  const { status } = await answer.json();
  if (status !== 'funded') throw new Error(`An order was answered with ${status}.`);
};

const inTwoCalls: Buy = async ({ post }) => {
  const { id } = await (await post('/v1/checkouts', order)).json();
  const paid = await post(`/v1/checkouts/${id}/pay`, { card: goodCard });
  const { status } = await paid.json();
  if (status !== 'paid') throw new Error(`A checkout was answered with ${status}.`);
};

const caller = { scopes: new Set(['escrow:create'] as const), isServer: true };
const engineAlone: Buy = async ({ souk: { platform } }, count) => {
  const wish = { principal: 'bench', key: `order ${count}`, fingerprint: 'same' };
  await platform.checkouts.createEscrow(
    { caller, wish, now: platform.now() },
    { ...order, card: goodCard },
  );
  await platform.settle();
};

/** Buys one after the other. The median of batches of a hundred is told, and the mean: what a busy machine does to it, too. */
async function orderRate(
  name: string,
  buy: Buy,
  { webhooks = 0, readers = 0 } = {},
): Promise<void> {
  const shop = await openShop();
  const { souk, post } = shop;
  for (let count = 0; count < webhooks; count++)
    await post('/v1/webhooks', { url: `https://shop.example/${count}` });
  const topic = `${souk.origin}/v1/events/stream?topic=listing:${listing}`;
  const headers = { Authorization: `Bearer ${mockKeys.publishable}` };
  const streams = [];
  for (let count = 0; count < readers; count++) {
    const reader = (await souk.app(new Request(topic, { headers }))).body?.getReader();
    void drain(reader);
    streams.push(reader);
  }
  // The first thousands are slower, until the engine under us has compiled what it runs most.
  const warmUp = 3_000;
  for (let count = 0; count < warmUp; count++) await buy(shop, count);
  const samples: { wall: number; cpu: number }[] = [];
  for (let done = 0; done < orders; done += batch) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    for (let count = 0; count < batch; count++) await buy(shop, warmUp + done + count);
    const { user, system } = process.cpuUsage(before);
    samples.push({
      wall: (performance.now() - began) / batch,
      cpu: (user + system) / 1_000 / batch,
    });
  }
  await souk.platform.webhooks.idle();
  for (const reader of streams) await reader?.cancel();
  const { faults, entries } = await souk.audit();
  if (faults.length > 0 || entries !== warmUp + samples.length * batch)
    throw new Error(`The books are wrong: ${faults.join(' ')}`);
  const rates = (['cpu', 'wall'] as const).map((what) => {
    const sorted = samples.map((sample) => sample[what]).sort((a, b) => a - b);
    const mean = sorted.reduce((sum, each) => sum + each, 0) / sorted.length;
    return [1_000 / (sorted[sorted.length >> 1] ?? Number.NaN), 1_000 / mean].map((rate) =>
      Math.round(rate).toLocaleString('en').padStart(7),
    );
  });
  const [[cpuMedian, cpuMean] = [], [wallMedian, wallMean] = []] = rates;
  console.log(
    `  ${name.padEnd(40)}${cpuMedian}${cpuMean}${wallMedian}${wallMean}   ${entries.toLocaleString('en')} entries, books right`,
  );
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  while (reader && !(await reader.read()).done) continue;
}

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}, ${orders.toLocaleString('en')} orders each, one thread\n  orders for each second of the processor (median, mean) and by the wall (median, mean)`,
);
await orderRate('the engine alone', engineAlone);
await orderRate('in one call over HTTP', inOneCall);
await orderRate('in two calls over HTTP', inTwoCalls);
await orderRate('in one call, with 5 webhooks', inOneCall, { webhooks: 5 });
await orderRate('in one call, with 1,000 readers of stock', inOneCall, { readers: 1_000 });
