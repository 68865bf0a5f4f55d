import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMockSouk, goodCard, mockKeys, wellKnown } from '@souk/mocks';

/**
 * How many orders the whole platform takes in one thread, from a request to its response, beside webhooks that are posted
 * and readers who watch the stock. CPU per order is the figure to compare on a machine that does other things, too.
 * `ORDERS=10000 node --import tsx --conditions souk-source bench/orders.ts`
 */
const orders = Number(process.env['ORDERS'] ?? 3_000);
const listing = wellKnown.teaBulk;
const body = JSON.stringify({ listing, quantity: 10, card: goodCard });

/** Buys through the whole platform, one request after the other, and checks every invariant of the books. */
async function orderRate(
  name: string,
  { webhooks, readers }: { webhooks: number; readers: number },
) {
  const souk = await createMockSouk();
  await souk.restock(listing, 1_000_000_000);
  let keys = 0;
  const post = (path: string, text: string): Promise<Response> =>
    souk.app(
      new Request(`${souk.origin}${path}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${mockKeys.secret}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': `bench-order-${(keys += 1)}`,
        },
        body: text,
      }),
    );
  for (let count = 0; count < webhooks; count++)
    await post('/v1/webhooks', JSON.stringify({ url: `https://shop.example/${count}` }));
  const topic = `${souk.origin}/v1/events/stream?topic=listing:${listing}`;
  const headers = { Authorization: `Bearer ${mockKeys.publishable}` };
  const streams = [];
  for (let count = 0; count < readers; count++) {
    const reader = (await souk.app(new Request(topic, { headers }))).body?.getReader();
    void drain(reader);
    streams.push(reader);
  }
  const buy = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left--) {
      const { status } = await post('/v1/escrows', body);
      if (status !== 201) throw new Error(`An order was answered with ${status}.`);
    }
  };
  await buy(300);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await buy(orders);
  const seconds = (performance.now() - began) / 1_000;
  const used = process.cpuUsage(cpu);
  await souk.platform.webhooks.idle();
  for (const reader of streams) await reader?.cancel();
  const { faults, entries } = await souk.audit();
  if (faults.length > 0 || entries !== orders + 300)
    throw new Error(`The books are wrong: ${faults.join(' ')}`);
  const cpuMs = (used.user + used.system) / 1_000 / orders;
  console.log(
    `${name}: ${Math.round(orders / seconds)} orders/s, ${cpuMs.toFixed(3)} ms CPU each, books right`,
  );
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  while (reader && !(await reader.read()).done) continue;
}

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, Node ${process.version}, ${orders} orders over HTTP requests in the process`,
);
await orderRate('orders alone', { webhooks: 0, readers: 0 });
await orderRate('with 5 webhooks', { webhooks: 5, readers: 0 });
await orderRate('with 1,000 readers of the stock', { webhooks: 0, readers: 1_000 });
