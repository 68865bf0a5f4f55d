import { cpus } from 'node:os';
import { createMockSouk, mockKeys } from '@souk/mocks';
import { createMemoryStore, type MemoryStore } from '@souk/platform/store';
import { epochMsOf, instantOf } from '@souk/sdk/contract';

/**
 * What one act costs in a store that holds ever more: a search page, the sweep of deadlines, reads of the books, the resumption
 * of a talk. `node --import tsx --conditions souk-source bench/growth.ts [sizes, e.g. 1000,10000] [search|store]`. Each line
 * is a curve: microseconds of the processor for one act at each size, and by how much the last is dearer than the first
 * while the store has grown by so much.
 */
const sizes = (process.argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number);
const only = process.argv[3];
const start = '2026-11-22T09:00:00.000Z';
const at = (second: number): string => instantOf(epochMsOf(start) + second * 1_000);

/** Microseconds of the processor for one act: the least of many rounds, since whatever else runs only adds to it. */
async function costOf(act: (round: number) => Promise<unknown>, acts = 200): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round++) {
    const before = process.cpuUsage();
    for (let count = 0; count < acts; count++) await act(round * acts + count);
    const { user, system } = process.cpuUsage(before);
    if (round > 1) least = Math.min(least, (user + system) / acts);
  }
  return least;
}

function print(what: string, costs: readonly (readonly [size: number, cost: number])[]): void {
  const [[small = 0, first = Number.NaN] = [], [large = 0, last = Number.NaN] = []] = [costs[0], costs.at(-1)];
  console.log(`${what.padEnd(34)}${costs.map(([size, cost]) => `${size.toLocaleString('en')}: ${cost.toFixed(1)} µs`.padStart(20)).join('')}   × ${(last / first).toFixed(1)} while the store × ${(large / small).toFixed(0)}`);
} // prettier-ignore

/** A curve over stores of each size. */
async function curve(
  what: string,
  fill: (store: MemoryStore, size: number) => Promise<unknown>,
  act: (store: MemoryStore, size: number) => (round: number) => Promise<unknown>,
): Promise<void> {
  const costs: [number, number][] = [];
  for (const size of sizes) {
    const store = createMemoryStore();
    await fill(store, size);
    costs.push([size, await costOf(act(store, size))]);
  }
  print(what, costs);
}

const each = (size: number, put: (index: number) => void): void => {
  for (let index = 0; index < size; index++) put(index);
};
const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

async function store(): Promise<void> {
  await curve(
    'a deadline fires, a new one is set',
    (kept, size) => kept.transaction((tx) => each(size, (index) => tx.timers.set(`esc_${index}`, at(index)))),
    (kept, size) => (round) =>
      kept.transaction((tx) => {
        const due = tx.timers.earliest();
        if (due) tx.timers.set(due.id, at(size + round));
      }),
  ); // prettier-ignore
  const hold = (index: number) => ({
    escrowId: `esc_${index}`, kind: 'hold', at: at(index),
    postings: [{ account: 'cash', side: 'debit', money: usd(100) }, { account: 'escrow', side: 'credit', money: usd(100) }],
  }) as const; // prettier-ignore
  await curve(
    'a balance of the books is read',
    (kept, size) => kept.transaction((tx) => each(size, (index) => tx.journal.post(hold(index)))),
    (kept) => () => kept.transaction((tx) => tx.journal.balance('escrow', 'USD')),
  );
  const line = { type: 'escrow.funded', actor: 'platform', status: 'funded', by: null, facts: {}, at: start } as const; // prettier-ignore
  await curve(
    'the history of a deal is read',
    (kept, size) =>
      kept.transaction((tx) =>
        each(size, (index) => tx.timeline.append(`esc_${index >> 2}`, line)),
      ),
    (kept, size) => (round) =>
      kept.transaction((tx) => tx.timeline.of(`esc_${(round * 7_919) % (size >> 2)}`)),
  );
  const content = { type: 'text', text: 'Is it still there?', warnings: [] } as const;
  await curve(
    'a talk is resumed, 20 lines behind',
    (kept, size) =>
      kept.transaction((tx) =>
        each(size, (index) =>
          tx.messages.append({ id: `msg_${index}`, conversationId: 'cnv_1', sequence: index + 1, from: 'buyer', sentAt: at(index), content }),
        ),
      ),
    (kept, size) => () => kept.transaction((tx) => tx.messages.of('cnv_1', { after: size - 20, limit: 50 })),
  ); // prettier-ignore
  await curve(
    'a key is looked up and kept',
    (kept, size) => kept.transaction((tx) => each(size, (index) => keep(tx.attempts, index))),
    (kept, size) => (round) =>
      kept.transaction((tx) => {
        for (const { id } of tx.attempts.oldest(at(round), 2)) tx.attempts.delete(id);
        tx.attempts.get(`sk key-${round}`);
        keep(tx.attempts, size + round);
      }),
  );
}

type Work = Parameters<MemoryStore['transaction']>[0];
const keep = (attempts: Parameters<Work>[0]['attempts'], index: number): void =>
  attempts.put({
    id: `sk key-${index}`,
    fingerprint: 'same',
    startedAt: at(index),
    state: { is: 'done', value: index },
  });

/** Whole pages over HTTP in the process, facets, highlights and trust included. */
async function search(): Promise<void> {
  const terms = ['silk scarf', 'red cotton', 'green tea', 'oak table', 'silver ring', 'wool'];
  const costs: [number, number][] = [];
  for (const [size, catalog] of [[3_000, 'demo'], [10_000, '10k'], [100_000, '100k']] as const) {
    if (size > Math.max(...sizes)) continue;
    const souk = await createMockSouk({ catalog });
    const headers = { Authorization: `Bearer ${mockKeys.publishable}` };
    const page = async (round: number): Promise<string> =>
      (await souk.app(new Request(`${souk.origin}/v1/search?q=${encodeURIComponent(terms[round % terms.length] ?? '')}&limit=20`, { headers }))).text();
    costs.push([size, await costOf(page, 60)]);
  }
  print('a search page of 20', costs);
} // prettier-ignore

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
if (only !== 'search') await store();
if (only !== 'store') await search();
process.exit(0);
