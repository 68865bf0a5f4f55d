import type { Audit } from '@souk/platform';
import type { BankRecord } from '../gateway.js';
import type { Bench } from './bench.js';

/** A bench at an address, which can also take its mock back to the start. */
export interface RemoteBench extends Bench {
  reset(): Promise<void>;
}

/** The bench of a mock at an address, through `/_mock`; `undefined` where nothing answers there: that is no mock. */
export async function benchAt(
  origin: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<RemoteBench | undefined> {
  const call = async (method: string, control: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${origin}/_mock/${control}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`/_mock/${control}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const isMock = await call('GET', 'clock').then(
    () => true,
    () => false,
  );
  if (!isMock) return undefined;
  return {
    advance: async (duration) =>
      Number(field(await call('POST', 'clock', { advance: duration }), 'fired')),
    // What a mock answers here is what `benchOf` gives, as JSON.
    audit: async () => (await call('GET', 'audit')) as Audit,
    break: async ({ on, ...fault }) => {
      await call('POST', 'faults', { ...fault, ...(on ? { on: on.source } : {}) });
      return async () => void (await call('DELETE', 'faults'));
    },
    bankRecords: async () => (await call('GET', 'bank')) as BankRecord[],
    reset: async () => void (await call('POST', 'reset')),
  };
}

const field = (answer: unknown, name: string): unknown =>
  typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
