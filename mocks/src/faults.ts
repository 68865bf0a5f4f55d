import type { App } from '@souk/platform/http';
import type { Random } from './random.js';

/** The connection broke: no response came. Each way of calling the mock turns it into what its callers know. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** What goes wrong, where, and how often. */
export interface Fault {
  /** Only requests whose `METHOD path` matches, e.g. `/^POST .*\/pay$/`. Every request unless told. */
  readonly on?: RegExp;
  /** How many requests it strikes before it is used up. Every one unless told. */
  readonly times?: number;
  /** Chance that it strikes, 0–1, from the mock's seed. 1 unless told. */
  readonly chance?: number;
  readonly what:
    /** The answer comes later. */
    | { readonly kind: 'latency'; readonly milliseconds: number }
    /** The request never arrives: nothing was done. */
    | { readonly kind: 'lose_request' }
    /** Everything was done, and the answer is lost. */
    | { readonly kind: 'lose_response' };
}

/** The switchboard: faults are put in and taken out while the mock runs. */
export interface Faults {
  /** Adds a fault. @returns how to take it out again */
  add(fault: Fault): () => void;
  clear(): void;
  readonly active: readonly Fault[];
}

/** Wraps an app in faults, so that every way of calling it meets the same ones. */
export function withFaults(
  app: App,
  random: Random,
  sleep: (ms: number) => Promise<void>,
): { app: App; faults: Faults } {
  const armed: { readonly fault: Fault; left: number }[] = [];
  const strikes = (what: Fault['what']['kind'], label: string): Fault | undefined => {
    const hit = armed.find(
      ({ fault, left }) =>
        fault.what.kind === what &&
        left > 0 &&
        (fault.on?.test(label) ?? true) &&
        random() < (fault.chance ?? 1),
    );
    if (hit) hit.left -= 1;
    return hit?.fault;
  };
  return {
    async app(request) {
      const label = `${request.method} ${new URL(request.url).pathname}`;
      const late = strikes('latency', label);
      if (late?.what.kind === 'latency') await sleep(late.what.milliseconds);
      if (strikes('lose_request', label))
        throw new ConnectionLost(`${label}: the request was lost.`);
      const response = await app(request);
      if (strikes('lose_response', label))
        throw new ConnectionLost(`${label}: the response was lost.`);
      return response;
    },
    faults: {
      add(fault) {
        const entry = { fault, left: fault.times ?? Infinity };
        armed.push(entry);
        return () => void armed.splice(armed.indexOf(entry) >>> 0, 1);
      },
      clear: () => void armed.splice(0),
      get active() {
        return armed.filter(({ left }) => left > 0).map(({ fault }) => fault);
      },
    },
  };
}
