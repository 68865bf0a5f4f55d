import { performance } from 'node:perf_hooks';
import { walk } from '../mocks/src/walk.js';

/**
 * Random histories through the engine by all parts, with power cuts, repeats and refused steps, the books audited after every
 * step: 100,000 of them, where the tests take some thousands. Each thousand prints the seed that it began with, and the first fault
 * the seed that repeats it. `node --import tsx --conditions souk-source bench/walk.ts [histories] [seed]`
 */
const histories = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20261124);
const batch = 1_000;

const sum = { steps: 0, refused: 0, crashes: 0, duplicates: 0, paid: 0 };
const ends = new Map<string, number>();
const [began, before] = [performance.now(), process.cpuUsage()];
for (let done = 0; done < histories; done += batch) {
  // A world's seed is the first plus the histories before it, so that batches follow each other as one walk would go on.
  const found = await walk({ seed: seed + done, histories: Math.min(batch, histories - done) });
  if (found.fault !== undefined) throw new Error(found.fault);
  for (const name of ['steps', 'refused', 'crashes', 'duplicates', 'paid'] as const)
    sum[name] += found[name];
  for (const [end, count] of Object.entries(found.ends))
    ends.set(end, (ends.get(end) ?? 0) + count);
  const { user, system } = process.cpuUsage(before);
  const [wall, cpu] = [(performance.now() - began) / 1_000, (user + system) / 1e6];
  console.log(
    `SEED=${seed + done} ${(done + found.histories).toLocaleString('en')} histories, no fault; ${cpu.toFixed(0)} s of the processor, ${wall.toFixed(0)} s by the wall`,
  );
}
console.log(
  `${histories.toLocaleString('en')} histories from SEED=${seed}: ${JSON.stringify({ ...sum, ends: Object.fromEntries(ends) })}`,
);
