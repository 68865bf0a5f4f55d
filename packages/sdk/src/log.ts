import { idPrefixes } from './contract/schema.js';
import type { CallEvent, TransportOptions } from './options.js';

/** Where lines go: the console, or any logger with these four methods. */
export type Logger = {
  readonly [Level in LogLevel]: (line: string, facts: Readonly<Record<string, unknown>>) => void;
};

/** What is told: refusals at `error`, attempts that failed on the way at `warn` too, every answer at `info`, what was sent and answered at `debug`. */
export type LogLevel = (typeof levels)[number];
const levels = ['error', 'warn', 'info', 'debug'] as const;

/** What is logged, and through what. */
export interface LogOptions {
  /** What is told, and all that is more important. @default 'info' */
  readonly level?: LogLevel | undefined;
  /** What carries the requests. @default the platform's own `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Options that make a client tell a log what it does: `createSouk({ key, apiOrigin, ...logTo(console) })`.
 *
 * No line holds anything secret or personal. That is not a list of what to leave out, which the next field would not be on, but of
 * what to keep: ids, instants, currencies, amounts, and words of the platform such as a status. Of all other text only the length is told: keys,
 * secrets, cards, names, addresses, messages, search words, links.
 *
 * @param logger the console unless given. What it throws never touches a call.
 */
export function logTo(
  logger: Logger = console,
  { level = 'info', fetch = globalThis.fetch.bind(globalThis) }: LogOptions = {},
): Pick<TransportOptions, 'fetch' | 'hooks'> {
  const isTold = (each: LogLevel): boolean => levels.indexOf(each) <= levels.indexOf(level);
  const say = (each: LogLevel, line: string, facts: Readonly<Record<string, unknown>>): void => {
    if (isTold(each)) logger[each](`souk: ${line}`, facts);
  };
  return {
    fetch: isTold('debug') ? toldFetch(fetch, say) : fetch,
    hooks: {
      after(event) {
        const { operation, error } = event;
        if (!error) say('info', `${operation} was answered`, factsOf(event));
        // Whether a failed attempt was the last one is told by what follows: another one, or the error that the caller gets.
        else say(error.retryable ? 'warn' : 'error', `${operation} failed: ${error.code}`, factsOf(event)); // prettier-ignore
      },
      retry: (event) => say('info', `${event.operation} is tried again`, factsOf(event)),
    },
  };
}

type Say = (level: LogLevel, line: string, facts: Readonly<Record<string, unknown>>) => void;

/** Not the sentence of an error: it may repeat what somebody has typed. */
const factsOf = ({ attempt, requestId, error, waitMs }: CallEvent) => ({
  attempt,
  requestId,
  ...(error && { code: error.code, status: error.status, param: error.param, waitMs }),
});

function toldFetch(fetch: typeof globalThis.fetch, say: Say): typeof globalThis.fetch {
  return async (input, init) => {
    const { method, headers } = new Request(input, { ...init, body: null });
    const url = new URL(input instanceof Request ? input.url : input);
    const place = `${method} ${url.pathname.split('/').map(safeStep).join('/')}`;
    const begunAt = performance.now();
    quietly(() =>
      say('debug', `${place} is sent`, {
        query: redact(Object.fromEntries(url.searchParams)),
        idempotencyKey: headers.get('Idempotency-Key'),
        body: redactText(init?.body),
      }),
    );
    const response = await fetch(input, init);
    const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
    const copy = isJson ? response.clone() : undefined;
    const told = async (): Promise<void> =>
      say('debug', `${place} was answered with ${response.status}`, {
        requestId: response.headers.get('Souk-Request-Id'),
        milliseconds: Math.round(performance.now() - begunAt),
        body: redactText(await copy?.text()),
      });
    // A body that breaks off is the caller's to notice.
    told().catch(() => {});
    return response;
  };
}

/** A logger that fails must not become the fate of a purchase. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // There is nobody to tell: the log itself is broken.
  }
}

function redactText(text: unknown): unknown {
  if (typeof text !== 'string') return text === undefined || text === null ? undefined : '[bytes]';
  try {
    return redact(JSON.parse(text));
  } catch {
    return lengthOf(text);
  }
}

/**
 * A copy of what was sent or answered that can be shown to anybody: structure, numbers, ids and words of the platform stay,
 * other text becomes its length.
 */
export function redact(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => redact(each, field));
  if (typeof value === 'string') return isSafe(value, field) ? value : lengthOf(value);
  // A card's number may come as a number.
  if (typeof value === 'number') return Math.abs(value) < 1e11 ? value : '[number]';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      // Names that callers make up, such as those of attributes, are text like any other.
      /^[a-zA-Z][\w.-]{0,40}$/.test(name) ? name : lengthOf(name),
      redact(each, name),
    ]),
  );
}

const lengthOf = ({ length }: string): string => `[${length} character${length === 1 ? '' : 's'}]`;

const safeStep = (step: string): string =>
  /^[a-z-]*$|^v\d+$/.test(step) || isId(step) ? step : lengthOf(step);

const isId = (text: string): boolean => ids.test(text);
const ids = new RegExp(`^(${Object.values(idPrefixes).join('|')})_[a-zA-Z0-9]{1,40}$`);

/** Fields that hold words of the platform and nothing that a person has typed. */
const words = new Set([
  'action', 'availableActions', 'availableMoves', 'by', 'carrier', 'code', 'currency', 'event', 'events', 'feePayer', 'grade',
  'intent', 'kind', 'locale', 'move', 'order', 'outcome', 'proposer', 'purpose', 'reason', 'severity', 'shipsFrom', 'shipsTo',
  'sort', 'state', 'status', 'type', 'verification',
]); // prettier-ignore

const isSafe = (text: string, field: string): boolean =>
  isId(text) ||
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ||
  (words.has(field) && /^([a-z_.*]{1,40}|[A-Z]{2,3}|[a-z]{2,3}(-\w{2,8})*)$/.test(text));
