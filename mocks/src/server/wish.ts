import { parseArgs } from 'node:util';
import { readActors, type ActorName } from '../actors/company.js';
import { profileName, type ProfileName } from '../faults/profiles.js';
import { replayOptions } from '../replay-line.js';

/** What a command line asks for. */
export type Wish =
  | { readonly command: 'help' | 'version' }
  | ServeWish
  | ConformanceWish
  | { readonly command: 'seed'; readonly seed: number; readonly catalog: CatalogSize };

export interface ServeWish {
  readonly command: 'serve';
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly catalog: CatalogSize;
  readonly start: string | undefined;
  readonly time: 'running' | 'frozen';
  readonly chaos: ProfileName | undefined;
  readonly actors: readonly ActorName[];
  readonly webhook: string | undefined;
  readonly persist: string | undefined;
}

export interface ConformanceWish {
  readonly command: 'conformance';
  readonly url: string;
  readonly publishableKey: string | undefined;
  readonly secretKey: string | undefined;
  readonly nouns: readonly string[] | undefined;
}

export type CatalogSize = 'tiny' | 'demo' | '10k' | '100k';

/** A command line that cannot be followed. The message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const text = { type: 'string' } as const;
const options = {
  serve: { port: text, host: text, seed: text, catalog: text, start: text, time: text, chaos: text, actors: text, webhook: text, persist: text, replay: text },
  conformance: { url: text, 'publishable-key': text, 'secret-key': text, only: text },
  seed: { seed: text, catalog: text },
} as const; // prettier-ignore
type Command = keyof typeof options;

/** Reads a command line. @throws UsageError */
export function readWish(args: readonly string[], environmentPort?: string): Wish {
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help')
    return { command: 'help' };
  if (args.includes('--version') || args.includes('-v')) return { command: 'version' };
  const [first = 'serve'] = args;
  const command = first.startsWith('-') ? 'serve' : commandOf(first);
  const values = valuesOf(command, first.startsWith('-') ? args : args.slice(1));
  try {
    switch (command) {
      case 'serve':
        return serveWish(values, environmentPort);
      case 'conformance':
        return conformanceWish(values);
      case 'seed':
        return { command, ...seedOf(values) };
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

type Values = Readonly<Record<string, string | undefined>>;

function commandOf(word: string): Command {
  if (word === 'serve' || word === 'conformance' || word === 'seed') return word;
  throw new UsageError(`There is no command "${word}"; say serve, conformance or seed.`);
}

function valuesOf(command: Command, args: readonly string[]): Values {
  const known: Readonly<Record<string, typeof text>> = options[command];
  try {
    const { values } = parseArgs({ args: [...args], options: known, strict: true });
    return values;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const [, word = args.join(' ')] = /'(?:-\w, )?(--?[^'\s=]+)/.exec(message) ?? [];
    const names = Object.keys(known).map((name) => `--${name}`);
    throw new UsageError(
      names.includes(word)
        ? `${word} needs a value: ${word} …`
        : `"${word}" is not known to ${command}; it takes ${names.join(', ')}.`,
    );
  }
}

function serveWish(values: Values, environmentPort: string | undefined): ServeWish {
  const replayed = values['replay'] === undefined ? {} : replayOptions(values['replay']);
  const { chaos = replayed.chaos, time = 'running', webhook } = values;
  if (time !== 'running' && time !== 'frozen')
    throw new RangeError(`--time is running or frozen, not "${time}".`);
  if (webhook !== undefined && !/^https?:\/\/\S+$/.test(webhook))
    throw new RangeError(
      `--webhook must be an address like http://localhost:3000/hook, not "${webhook}".`,
    );
  return {
    command: 'serve',
    port: wholeNumber('port', values['port'] ?? environmentPort ?? '4001', 65_535),
    host: values['host'] ?? 'localhost',
    ...seedOf({
      seed: String(replayed.seed ?? 1),
      catalog: String(replayed.catalog ?? 'demo'),
      ...defined(values),
    }),
    start: values['start'] === undefined ? replayed.start : instant(values['start']),
    time,
    chaos: chaos === undefined ? undefined : profileName(chaos),
    actors: values['actors'] === undefined ? (replayed.actors ?? []) : readActors(values['actors']),
    webhook,
    persist: values['persist'],
  };
}

function conformanceWish(values: Values): ConformanceWish {
  const { url } = values;
  if (url === undefined || !/^https?:\/\/[^/\s]+\/?$/.test(url))
    throw new RangeError(
      'conformance needs --url with an origin, for example --url http://localhost:4001.',
    );
  return {
    command: 'conformance',
    url: url.replace(/\/$/, ''),
    publishableKey: values['publishable-key'],
    secretKey: values['secret-key'],
    nouns: values['only']?.split(','),
  };
}

function seedOf({ seed = '1', catalog = 'demo' }: Values): { seed: number; catalog: CatalogSize } {
  const size = (['tiny', 'demo', '10k', '100k'] as const).find((each) => each === catalog);
  if (!size) throw new RangeError(`--catalog is tiny, demo, 10k or 100k, not "${catalog}".`);
  return { seed: wholeNumber('seed', seed, 2 ** 32 - 1), catalog: size };
}

function wholeNumber(name: string, value: string, maximum: number): number {
  if (/^\d{1,10}$/.test(value) && Number(value) <= maximum) return Number(value);
  throw new RangeError(`--${name} is a whole number from 0 to ${maximum}, not "${value}".`);
}

/** A moment, written with or without the time of day. */
function instant(value: string): string {
  const ms = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms))
    throw new RangeError(
      `--start is a moment like 2026-12-01 or 2026-12-01T09:00:00Z, not "${value}".`,
    );
  return new Date(ms).toISOString();
}

const defined = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
