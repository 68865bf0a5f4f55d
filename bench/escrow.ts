import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMemoryStore } from '@souk/platform/store';
import { instantOf, epochMsOf, sha256Hex } from '@souk/sdk/contract';
import { createMockSouk } from '../mocks/src/index.js';
import { walk } from '../mocks/src/walk.js';

/**
 * What the books cost: steps of money through the memory store against an idealised double-entry loop in plain maps, with and
 * without the sealed history; orders with all their invariants; a year with 10,000 escrows; and random histories.
 * `node --import tsx --conditions souk-source bench/escrow.ts [histories]`
 */
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
const start = '2026-11-22T09:00:00.000Z';
const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const perSecond = (count: number, since: number): number =>
  count / ((performance.now() - since) / 1000);
const rounds = 60_000;

function idealised(): number {
  const balances = new Map<string, number>([
    ['cash', 0],
    ['escrow', 0],
  ]);
  const entries: unknown[] = [];
  const since = performance.now();
  for (let step = 0; step < rounds; step++) {
    const postings = [
      { account: 'cash', by: 100 },
      { account: 'escrow', by: 100 },
    ];
    for (const { account, by } of postings)
      balances.set(account, (balances.get(account) ?? 0) + by);
    entries.push({ id: `esc_${step}`, postings, at: start });
  }
  return perSecond(rounds, since);
}

async function stored(isSealed: boolean): Promise<number> {
  const store = createMemoryStore();
  const since = performance.now();
  for (let step = 0; step < rounds; step++)
    await store.transaction((tx) => {
      const escrowId = `esc_${step % 1000}`;
      tx.journal.post({
        escrowId,
        kind: 'hold',
        at: start,
        postings: [
          { account: 'cash', side: 'debit', money: usd(100) },
          { account: 'escrow', side: 'credit', money: usd(100) },
        ],
      });
      tx.timers.set(escrowId, instantOf(epochMsOf(start) + step));
      if (isSealed)
        tx.timeline.append(escrowId, {
          type: 'escrow.funded',
          actor: 'platform',
          at: start,
          status: 'funded',
          by: start,
          facts: {},
        });
    });
  return perSecond(rounds, since);
}

const best = async (work: () => number | Promise<number>): Promise<number> => {
  let most = 0;
  for (let round = 0; round < 4; round++) most = Math.max(most, await work());
  return most;
};
const loop = await best(idealised);
const plain = await best(() => stored(false));
const sealed = await best(() => stored(true));
const print = (name: string, rate: number): void =>
  console.log(
    `${name.padEnd(52)} ${Math.round(rate).toLocaleString('en')}/s  ${(rate / loop).toFixed(2)} × the loop`,
  );
print('idealised double-entry loop', loop);
print('steps through the memory store', plain);
print('the same with the sealed history', sealed);
const line = JSON.stringify([
  'a'.repeat(64),
  4,
  'escrow.shipped',
  'seller',
  start,
  'shipped',
  start,
  [],
]);
const since = performance.now();
for (let round = 0; round < 50_000; round++) sha256Hex(line);
console.log(
  `one hash of a line of ${line.length} letters: ${((performance.now() - since) / 50).toFixed(2)} µs`,
);

const souk = await createMockSouk();
const { platform } = souk;
await souk.restock('lst_teabulk', 10_000_000);
const caller = { scopes: new Set(['escrow:create'] as const), isServer: true };
const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };
const orders = 10_000;
const ordering = performance.now();
for (let order = 0; order < orders; order++)
  await platform.checkouts.createEscrow(
    {
      caller,
      wish: { principal: 'bench', key: `order ${order}`, fingerprint: 'same' },
      now: platform.now(),
    },
    { listing: 'lst_teabulk', quantity: 10, card },
  );
const rate = perSecond(orders, ordering);
console.log(
  `orders, reserved, charged, held, sealed and kept under their keys: ${Math.round(rate).toLocaleString('en')}/s; faults: ${(await souk.audit()).faults.length}`,
);
const year = performance.now();
const fired = await souk.clock.advance('P365D');
console.log(
  `one year with ${orders.toLocaleString('en')} escrows: ${((performance.now() - year) / 1000).toFixed(2)} s, ${fired} timers; faults: ${(await souk.audit()).faults.length}`,
);

const histories = Number(process.argv[2] ?? 2_000);
const walking = performance.now();
const found = await walk({ seed: 20261124, histories });
console.log(
  `${histories} random histories in ${((performance.now() - walking) / 1000).toFixed(1)} s: ${JSON.stringify(found)}`,
);
