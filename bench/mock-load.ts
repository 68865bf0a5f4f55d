import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** So many connections, each with one request at a time, for so long. */
export interface LoadWish {
  readonly origin: string;
  readonly what: 'search' | 'escrow';
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. `p50` and so on are milliseconds of answers that were given, not of those turned away. */
export interface LoadReport {
  readonly done: number;
  /** Turned away with 503 and Retry-After. */
  readonly refused: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** The file that asks, for `fork`. */
export const heldAt = fileURLToPath(import.meta.url);

const terms = ['silk scarf', 'red cotton', 'green tea', 'oak table', 'silver ring', 'wool'];

async function load({ origin, what, connections, seconds }: LoadWish): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const counts = { refused: 0, failed: 0 };
  let number = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      number += 1;
      const { status, retryAfter } = await (what === 'search'
        ? send(
            agent,
            `${origin}/v1/search?q=${encodeURIComponent(terms[number % terms.length] ?? '')}&limit=20`,
          )
        : send(agent, `${origin}/v1/escrows`, number));
      if (status === 200 || status === 201) times.push(performance.now() - begun);
      else if (status === 503 && retryAfter !== undefined) {
        counts.refused += 1;
        // One that is turned away asks again later, though sooner than it was told.
        await new Promise((wake) => setTimeout(wake, 100));
      } else counts.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return { done: times.length, ...counts, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const card = { number: '4242424242424242', expiry: '12/34', cvc: '123' };

function send(
  agent: Agent,
  url: string,
  wish?: number,
): Promise<{ status: number; retryAfter: string | undefined }> {
  return new Promise((resolve) => {
    const outgoing = request(url, {
      agent,
      method: wish === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: 'Bearer sk_test_demo',
        ...(wish === undefined ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': `load-${process.pid}-${wish}` }),
      },
    }); // prettier-ignore
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }),
      );
    });
    outgoing.on('error', () => resolve({ status: 0, retryAfter: undefined }));
    outgoing.end(
      wish === undefined
        ? undefined
        : JSON.stringify({ listing: 'lst_teabulk', quantity: 10, card }),
    );
  });
}

if (process.argv[1] === heldAt)
  process.once(
    'message',
    (wish: LoadWish) => void load(wish).then((report) => process.send?.(report)),
  );
