import { createHash } from 'node:crypto';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMockSouk, goodCard, wellKnown, type MockSouk } from '@souk/mocks';
import { createMemoryStore } from '@souk/platform/store';
import { epochMsOf, instantOf } from '@souk/sdk/contract';

/**
 * What the books cost. `node --import tsx --conditions souk-source bench/escrow.ts [steps|year|growth]`
 *
 * steps: steps of money through the memory store beside an idealised loop. Both take the same entries and deadlines, refuse
 * what does not balance and what would leave an account below zero, keep the balances, the entries and one deadline for each
 * escrow, and, sealed, a history in which each line carries the SHA-256 of itself and the line before. The loop keeps it in
 * plain maps, hashes with OpenSSL, and cannot do more. The store's side is a transaction for each step: a promise to wait
 * for, everything taken back when it throws, the earliest deadline found at any time.
 *
 * year: 10,000 paid escrows, and a year in which nobody does anything: two reminders, a late shipment and the refund of each.
 * growth: what one act costs in a store that holds more and more.
 */
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; µs are of the processor, not of the wall`,
);

const start = '2026-11-22T09:00:00.000Z';
const hundred = { amount: 100, currency: 'USD' } as const;
const rounds = 120_000;
const escrowIds = Array.from({ length: 1_000 }, (_, index) => `esc_${index}`);
const idAt = (step: number): string => escrowIds[step % escrowIds.length] ?? '';
const deadlines = Array.from({ length: rounds }, (_, step) => instantOf(epochMsOf(start) + step));
const deadlineAt = (step: number): string => deadlines[step] ?? start;

const entryOf = (escrowId: string) =>
  ({
    escrowId,
    kind: 'hold',
    at: start,
    postings: [
      { account: 'cash', side: 'debit', money: hundred },
      { account: 'escrow', side: 'credit', money: hundred },
    ],
  }) as const;
const lineOf = (by: string) =>
  ({
    type: 'escrow.funded',
    actor: 'platform',
    at: start,
    status: 'funded',
    by,
    facts: {},
  }) as const;

function idealised(isSealed: boolean): void {
  const balances = new Map<string, number>();
  const entries: unknown[] = [];
  const due = new Map<string, string>();
  const histories = new Map<string, { hash: string }[]>();
  for (let step = 0; step < rounds; step++) {
    const escrowId = idAt(step);
    const entry = entryOf(escrowId);
    let difference = 0;
    for (const { side, money } of entry.postings)
      difference += side === 'debit' ? money.amount : -money.amount;
    if (difference !== 0) throw new Error('It does not balance.');
    for (const { account, side, money } of entry.postings) {
      const raises = account === 'cash' ? 'debit' : 'credit';
      const after = (balances.get(account) ?? 0) + (side === raises ? money.amount : -money.amount);
      if (after < 0) throw new Error('It would fall below zero.');
      balances.set(account, after);
    }
    entries.push(entry);
    due.set(escrowId, deadlineAt(step));
    if (isSealed) seal(histories, escrowId, lineOf(deadlineAt(step)));
  }
}

function seal(
  histories: Map<string, { hash: string }[]>,
  escrowId: string,
  { type, actor, at, status, by, facts }: ReturnType<typeof lineOf>,
): void {
  const history = histories.get(escrowId) ?? [];
  histories.set(escrowId, history);
  const sequence = history.length + 1;
  const previous = history.at(-1)?.hash ?? escrowId;
  const text = JSON.stringify([previous, sequence, type, actor, at, status, by, []]);
  const hash = createHash('sha256').update(text).digest('hex');
  history.push(Object.assign({ sequence, type, actor, at, status, by, facts }, { hash }));
}

async function stored(isSealed: boolean): Promise<void> {
  const store = createMemoryStore();
  for (let step = 0; step < rounds; step++)
    await store.transaction((tx) => {
      const escrowId = idAt(step);
      tx.journal.post(entryOf(escrowId));
      tx.timers.set(escrowId, deadlineAt(step));
      if (isSealed) tx.timeline.append(escrowId, lineOf(deadlineAt(step)));
    });
}

/** Microseconds of the processor for each of many acts. */
async function cost(acts: number, work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / acts;
}

async function steps(): Promise<void> {
  const ways = {
    'idealised loop': () => idealised(false),
    'memory store': () => stored(false),
    'idealised loop, sealed': () => idealised(true),
    'memory store, sealed': () => stored(true),
  };
  const found = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  // They take turns, so that a busy machine is unfair to none. The median and not the best: what is kept has to be collected
  // now and then, which is a part of the cost that single rounds are spared.
  for (let round = 0; round < 7; round++)
    for (const [name, work] of Object.entries(ways))
      found.get(name)?.push(await cost(rounds, work));
  const of = (name: string): number =>
    [...(found.get(name) ?? [])].sort((a, b) => a - b)[3] ?? Number.NaN;
  console.log(`\nSteps of money, median of seven rounds of ${rounds.toLocaleString('en')}`);
  for (const [name, each] of Object.keys(ways).map((key) => [key, of(key)] as const))
    console.log(
      `  ${name.padEnd(26)} ${each.toFixed(2).padStart(6)} µs  ${Math.round(1e6 / each)
        .toLocaleString('en')
        .padStart(9)}/s`,
    );
  console.log(
    `  the store does ${(of('idealised loop') / of('memory store')).toFixed(2)} × as many as the loop; sealed ${(of('idealised loop, sealed') / of('memory store, sealed')).toFixed(2)} × the sealed loop, ${(of('idealised loop') / of('memory store, sealed')).toFixed(2)} × the loop that seals nothing`,
  );
}

const caller = { scopes: new Set(['escrow:create'] as const), isServer: true };
const order = { listing: wellKnown.teaBulk, quantity: 10, card: goodCard };

/** A mock with so many paid escrows. @param every time that passes after each ten; none: all at one instant */
async function withEscrows(count: number, every?: string): Promise<MockSouk> {
  const souk = await createMockSouk();
  await souk.restock(wellKnown.teaBulk, 100_000_000);
  for (let index = 0; index < count; index++) {
    const wish = { principal: 'bench', key: `order ${index}`, fingerprint: 'same' };
    await souk.platform.checkouts.createEscrow({ caller, wish, now: souk.clock.now() }, order);
    if (index % 10 === 9)
      await (every === undefined ? souk.platform.settle() : souk.clock.advance(every));
  }
  return souk;
}

async function year(): Promise<void> {
  const escrows = 10_000;
  console.log(`\nA year with ${escrows.toLocaleString('en')} escrows`);
  for (const [name, every] of [
    ['paid at one instant', undefined],
    ['paid over ten hours, a thousand instants', 'PT37S'],
  ] as const) {
    const souk = await withEscrows(escrows, every);
    const wall = performance.now();
    let fired = 0;
    const each = await cost(1, async () => (fired = await souk.clock.advance('P365D')));
    const { faults, entries } = await souk.audit();
    console.log(
      `  ${name.padEnd(42)} ${(each / 1e6).toFixed(2)} s of the processor, ${((performance.now() - wall) / 1000).toFixed(2)} s by the wall; ${fired} timers, ${entries} entries, ${faults.length} faults`,
    );
  }
}

async function growth(): Promise<void> {
  console.log(
    '\nGrowth: µs of one act in a store that holds so many escrows (or lines of one talk)',
  );
  console.log(
    `  ${'held'.padStart(9)}  one deadline  one more step  a balance  one history  resume a talk`,
  );
  for (const held of [1_000, 10_000, 100_000, 1_000_000]) {
    const acts = 2_000;
    const store = createMemoryStore();
    await fill(store, held);
    const at = (step: number): string => `esc_${(step * 7_919) % held}`;
    const each = (work: (tx: Tx, step: number) => unknown): Promise<number> =>
      cost(acts, async () => {
        for (let step = 0; step < acts; step++)
          await store.transaction((tx) => void work(tx, step));
      });
    const figures = [
      await each((tx) => {
        const due = tx.timers.earliest();
        if (due) tx.timers.set(due.id, undefined);
      }),
      await each((tx, step) => {
        tx.journal.post(entryOf(at(step)));
        tx.timers.set(at(step), deadlineAt(step));
      }),
      await each((tx) => tx.journal.balance('escrow', 'USD')),
      await each((tx, step) => tx.timeline.of(at(step))),
      await each((tx, step) =>
        tx.messages.of('cnv_one', { after: held - 1 - (step % 50), limit: 50 }),
      ),
    ];
    console.log(
      `  ${held.toLocaleString('en').padStart(9)}${figures.map((figure) => figure.toFixed(2).padStart(13)).join('')}`,
    );
  }
}

type Store = ReturnType<typeof createMemoryStore>;
type Tx = Parameters<Parameters<Store['transaction']>[0]>[0];

async function fill(store: Store, held: number): Promise<void> {
  for (let index = 0; index < held; index++)
    await store.transaction((tx) => {
      const id = `esc_${index}`;
      tx.journal.post(entryOf(id));
      tx.timers.set(id, instantOf(epochMsOf(start) + ((index * 7_919) % held)));
      // Sealed as one line each; hashing a million of them would be most of the bench.
      if (index % 10 === 0) tx.timeline.append(id, lineOf(start));
      tx.messages.append({
        id: `msg_${index}`,
        conversationId: 'cnv_one',
        sequence: index + 1,
        from: 'buyer',
        content: { type: 'text', text: 'Is it still there?', warnings: [] },
        sentAt: start,
      });
    });
}

const parts = { steps, year, growth };
const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await part();
