import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import { createMockSouk, type MockSouk } from '@souk/mocks';
import { operations } from '@souk/sdk/contract';
import { suites } from '../mocks/src/app-suite.js';
import { assertEqual, operationOf } from '../mocks/src/conformance.js';
import { benchOf } from '../mocks/src/suite/bench.js';
import { createStage } from '../mocks/src/suite/stage.js';

/**
 * What each operation of the contract costs in the process: from the request to the whole answer, of a stream to its first
 * bytes. `node --import tsx --conditions souk-source bench/handlers.ts [rounds] [catalogue]`
 *
 * The sentences that every platform must pass are played over and over, so each operation is asked in the states in which
 * people ask it, and a new operation is here by having a sentence. Sentences that move the clock or break lines play in a world
 * of their own; all others in one that keeps what it was asked, with a large catalogue. Only what was done counts: a refusal is
 * cheap. The first round warms up.
 */
const rounds = Number(process.argv[2] ?? 8);
const catalog = process.argv[3] === 'tiny' ? 'tiny' : 'demo';
const targetMs = 5;

interface Samples {
  readonly wall: number[];
  readonly cpu: number[];
}
const samples = new Map(operations.map(({ id }): [string, Samples] => [id, { wall: [], cpu: [] }]));

/** A `fetch` that notes how long each operation takes. */
const timedFetch =
  (souk: MockSouk, isCounted: boolean): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const [began, before] = [performance.now(), process.cpuUsage()];
    const response = await souk.fetch(request);
    const operation = operationOf(request);
    if (!operation || !response.ok || !isCounted || souk.faults.active.length > 0) return response;
    const text = operation.streams ? undefined : await response.text();
    const [wall, { user, system }] = [performance.now() - began, process.cpuUsage(before)];
    samples.get(operation.id)?.wall.push(wall);
    samples.get(operation.id)?.cpu.push((user + system) / 1_000);
    const { status, headers } = response;
    return text === undefined ? response : new Response(text, { status, headers });
  };

const kept = await createMockSouk({ catalog });
let failed = 0;
for (let round = 0; round <= rounds; round++)
  for (const { holds, needsBench } of Object.values(suites).flat()) {
    const souk = needsBench ? await createMockSouk() : kept;
    const reached = { origin: souk.origin, fetch: timedFetch(souk, round > 0) };
    const stage = createStage({ ...reached, bench: benchOf(souk) }, assertEqual);
    // What the small catalogue promises may not hold word for word in the large one; what was asked was asked.
    await holds(stage).catch(() => (failed += 1));
  }

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const rows = [...samples].map(([id, { wall, cpu }]) => {
  wall.sort((a, b) => a - b);
  cpu.sort((a, b) => a - b);
  return { id, count: wall.length, p50: at(wall, 0.5), p95: at(wall, 0.95), cpu50: at(cpu, 0.5), cpu95: at(cpu, 0.95) };
}); // prettier-ignore
rows.sort((a, b) => b.cpu95 - a.cpu95);
const cell = (value: number): string => value.toFixed(2).padStart(9);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}, catalogue ${catalog}, ${rounds} rounds; ms\n${'operation'.padEnd(30)}  asked  p50 wall  p95 wall   p50 cpu   p95 cpu`,
);
for (const { id, count, p50, p95, cpu50, cpu95 } of rows)
  console.log(
    `${id.padEnd(30)}${String(count).padStart(7)} ${cell(p50)} ${cell(p95)} ${cell(cpu50)} ${cell(cpu95)}`,
  );
const asked = rows.filter(({ count }) => count > 0);
const within = (what: 'p95' | 'cpu95'): number =>
  asked.filter((row) => row[what] < targetMs).length;
console.log(
  `${asked.length} of ${rows.length} operations asked; p95 below ${targetMs} ms: ${within('p95')} by the wall, ${within('cpu95')} of the processor; ${failed} sentences did not hold in the large world`,
);
process.exit(0);
