import { performance } from 'node:perf_hooks';
import { goodCard, mockKeys, wellKnown, type MockSouk } from '@souk/mocks';

/** Milliseconds by the clock on the wall and by the processor. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ value: T; wall: number; cpu: number }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, wall: performance.now() - begun, cpu: (user + system) / 1_000 };
}

/** What a request carries. */
export const headers = (key: string, wish?: string): Record<string, string> => ({
  Authorization: `Bearer ${key}`,
  'Content-Type': 'application/json',
  ...(wish === undefined ? {} : { 'Idempotency-Key': wish }),
});

let wishes = 0;
/** A change by a server, under a key of its own. */
export const post = (
  path: string,
  body: unknown,
  key: string = mockKeys.secret,
): RequestInit & { path: string } => ({
  path,
  method: 'POST',
  headers: headers(key, `bench-wish-${(wishes += 1)}`),
  body: JSON.stringify(body),
});
/** A read by a server. */
export const get = (path: string): RequestInit & { path: string } => ({
  path,
  headers: headers(mockKeys.secret),
});
/** What is bought most. */
export const purchase = { listing: wellKnown.teaBulk, quantity: 10 };

let lastBought = { souk: undefined as MockSouk | undefined, id: '' };
/** An escrow that was bought in this mock, the same at each call. */
export async function bought(souk: MockSouk): Promise<string> {
  if (lastBought.souk !== souk) {
    const answer = await ask(souk, post('/v1/escrows', { ...purchase, card: goodCard }));
    lastBought = { souk, id: (await answer.json()).id };
  }
  return lastBought.id;
}

/** Asks a mock in this process. */
export const ask = (
  souk: MockSouk,
  { path, ...init }: RequestInit & { path: string },
): Promise<Response> => souk.app(new Request(`${souk.origin}${path}`, init));

/** Milliseconds of each of many calls, answers read, sorted; `cpu` is the mean of what the processor spent on one. */
export async function sampled(
  count: number,
  call: () => Promise<Response>,
): Promise<number[] & { cpu: number }> {
  const samples = Object.assign<number[], { cpu: number }>([], { cpu: Number.NaN });
  let used = process.cpuUsage();
  for (let index = -Math.ceil(count / 10); index < count; index++) {
    const begun = performance.now();
    const response = await call();
    await response.text();
    if (!response.ok) throw new Error(`It answered ${response.status}.`);
    if (index >= 0) samples.push(performance.now() - begun);
    if (index === -1) used = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(used);
  samples.cpu = (user + system) / 1_000 / count;
  samples.sort((a, b) => a - b);
  return samples;
}

/** The sample that a share of all is below, in milliseconds, as text. */
export const at = (samples: readonly number[], share: number): string =>
  (samples[Math.floor(samples.length * share)] ?? Number.NaN).toFixed(2).padStart(7);
