import type { MockSouk } from '@souk/mocks';

/** A request that the platform was asked, and what came of it. */
export interface Call {
  /** `METHOD path` */
  readonly call: string;
  /** Its status, or that it was lost. */
  readonly answer: string;
  readonly milliseconds: number;
}

/** The line between the page and its platform: it tells of all that passes, holds some of it back, and changes some. */
export interface Traffic {
  readonly fetch: typeof globalThis.fetch;
  hold(requests: RegExp): void;
  rewrite(requests: RegExp, change: (answer: Response) => Promise<Response>): void;
}

export function trafficTo(mock: MockSouk, tell: (call: Call) => void): Traffic {
  const held: RegExp[] = [];
  const rewritten: { readonly requests: RegExp; readonly change: (answer: Response) => Promise<Response> }[] = [];
  const answer = async (request: Request, call: string): Promise<Response> => {
    if (held.some((each) => each.test(call))) return never(request.signal);
    const response = await mock.fetch(request);
    const change = rewritten.find(({ requests }) => requests.test(call))?.change;
    return change ? change(response) : response;
  };
  return {
    hold: (requests) => void held.push(requests),
    rewrite: (requests, change) => void rewritten.push({ requests, change }),
    async fetch(input, init) {
      const request = new Request(input, init);
      const call = `${request.method} ${new URL(request.url).pathname}`;
      const from = performance.now();
      const told = (said: string): void =>
        tell({ call, answer: said, milliseconds: Math.round(performance.now() - from) });
      try {
        const response = await answer(request, call);
        told(String(response.status));
        return response;
      } catch (error) {
        told(request.signal.aborted ? 'called off' : 'lost');
        throw error;
      }
    },
  };
} // prettier-ignore

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
