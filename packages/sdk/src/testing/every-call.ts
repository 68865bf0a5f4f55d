import type { Souk } from '../client.js';
import { operations, type Operation } from '../contract/index.js';
import type { TransportOptions } from '../options.js';

/**
 * Calls every method of a client once and tells what each sent, by `noun.verb`: `METHOD /path`, with `an_id` for each id.
 * Whatever a client was built from, it must send what the contract says.
 */
export async function everyCall(
  create: (options: TransportOptions) => Souk,
): Promise<Record<string, string>> {
  const sent: Record<string, string> = {};
  let current = '';
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { method, url } = new Request(input, init);
    sent[current] = `${method} ${new URL(url).pathname}`;
    return new Response('{}', { status: 418 });
  };
  const { close, ...nouns } = create({ key: 'sk_test_demo', apiOrigin: 'https://souk.test', fetch });
  for (const [name, work] of methodsOf(nouns)) {
    current = name;
    sent[name] = 'nothing';
    await read(work(...given(name))).catch(() => {});
  }
  close();
  return sent;
} // prettier-ignore

type Method = (...given: unknown[]) => unknown;

/** Methods by their names, those of nouns within nouns too. */
const methodsOf = (nouns: object, within = ''): [string, Method][] =>
  Object.entries<unknown>({ ...nouns }).flatMap(([name, value]) =>
    isMethod(value)
      ? [[within + name, value]]
      : typeof value === 'object' && value !== null
        ? methodsOf(value, `${within}${name}.`)
        : [],
  );

const isMethod = (value: unknown): value is Method => typeof value === 'function';

function given(name: string): unknown[] {
  const operation: Operation | undefined = operations.find(({ id }) => id === name);
  if (operation?.isUpload) return [new Uint8Array(1), {}];
  const ids = operation?.path.match(/\{/g) ?? [];
  return [...ids.map(() => 'an_id'), {}];
}

/** Lists and streams ask when they are read. */
async function read(answer: unknown): Promise<void> {
  const isStream = typeof answer === 'object' && answer !== null && 'next' in answer;
  if (isStream && typeof answer.next === 'function') await answer.next();
  const isList = typeof answer === 'object' && answer !== null && 'toArray' in answer;
  if (isList && typeof answer.toArray === 'function') await answer.toArray({ limit: 1 });
  else await answer;
}

/** What the contract says that each operation sends. */
export const contractCalls = (): Record<string, string> =>
  Object.fromEntries(
    operations.map(({ id, method, path }) => [
      id,
      `${method} ${path.replaceAll(/\{\w+\}/g, 'an_id')}`,
    ]),
  );
