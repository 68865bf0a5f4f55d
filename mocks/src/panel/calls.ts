import { redacted, redactedPath } from './redact.js';

/** One request of the page to the platform, and what came of it. Secrets are left out from the start. */
export interface Call {
  readonly number: number;
  /** Epoch milliseconds, by the device. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly sent: unknown;
  /** Absent while it is under way, and when no answer came. */
  readonly status?: number;
  readonly ms?: number;
  readonly requestId?: string | undefined;
  /** Code of the problem that was answered. */
  readonly code?: string | undefined;
  /** The platform had done it before, under the same key. */
  readonly isReplay?: boolean;
  readonly isStream?: boolean;
  readonly answer?: unknown;
  /** Why no answer came. */
  readonly failure?: string;
}

export interface CallLog {
  /** Oldest first, the last 200. */
  readonly calls: readonly Call[];
  clear(): void;
}

const remembered = 200;

/**
 * Listens in on a page's `fetch`, from now on: clients keep the one that they were made with, so this comes first.
 * What the page gets is what it would have got.
 *
 * @param changed told of every call, when it begins and when it ends
 */
export function recordCalls(
  origin: string,
  page: { fetch: typeof globalThis.fetch },
  changed: (call: Call) => void,
): CallLog {
  const calls: Call[] = [];
  const own = page.fetch;
  let count = 0;
  const put = (call: Call): void => {
    const index = calls.findLastIndex(({ number }) => number === call.number);
    if (index >= 0) calls[index] = call;
    else if (calls.push(call) > remembered) calls.shift();
    changed(call);
  };
  page.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(`${origin}/`)) return own.call(page, input, init);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    const [at, began, number] = [Date.now(), performance.now(), (count += 1)];
    const call = { number, at, method, path: redactedPath(address), sent: readSent(init?.body) };
    put(call);
    const passed = (): number => Math.round(performance.now() - began);
    try {
      const response = await own.call(page, input, init);
      const told = { ...call, ms: passed(), ...headOf(response) };
      put(told);
      if (isJson(response)) void readAnswer(response.clone()).then((body) => put({ ...told, ...body }));
      return response;
    } catch (error) {
      put({ ...call, ms: passed(), failure: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }; // prettier-ignore
  return { calls, clear: () => void calls.splice(0) };
}

const headOf = ({ status, headers }: Response) => ({
  status,
  requestId: headers.get('Souk-Request-Id') ?? undefined,
  isReplay: headers.has('Idempotency-Replayed'),
  isStream: headers.get('Content-Type')?.startsWith('text/event-stream') ?? false,
});

const isJson = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.includes('json') ?? false;

function readSent(body: unknown): unknown {
  if (typeof body !== 'string') return undefined;
  try {
    return redacted(JSON.parse(body));
  } catch {
    return '[not JSON]';
  }
}

/** An answer may break off, and is then the page's to deal with. */
async function readAnswer(response: Response): Promise<Pick<Call, 'answer' | 'code'>> {
  try {
    const answer: unknown = await response.json();
    const code = response.ok ? undefined : Object(answer).code;
    return { answer: redacted(answer), code: code === undefined ? undefined : String(code) };
  } catch {
    return { answer: '[broken off]' };
  }
}
