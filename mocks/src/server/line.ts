import type { App } from '@souk/platform/http';
import { busy } from '../faults/effects.js';

/** Nobody waits longer than this in a long line: whoever would is turned away. */
const waitMaxMs = 200;
/** So many may always wait, however long it takes: a slow machine is no overload. */
const alwaysWait = 100;
/** Whoever is turned away may come back after one to so many seconds, so that they do not come back together. */
const backWithinMaxSec = 3;

/** So many turns that bring a new connection pass before the next in line is served: a crowd at the door comes in first. */
const entriesMax = 8;

/** What a line needs of the world. */
export interface LineWorld {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back in the next turn of the event loop, when what has arrived meanwhile has been read. */
  readonly onNextTurn: (next: () => void) => void;
  /** How many connections there have been. */
  readonly connections: () => number;
  /** From 0 to 1. */
  readonly luck: () => number;
}

/**
 * Lets requests wait in one line, first come, first served, one in each turn of the event loop.
 *
 *     without:  turn [accept 1][request][request] … 600 of them … [request]   and only then the next connection
 *     with:     turn [accept 1][request]  turn [accept 1][request]  turn [accept 1][request]
 *
 * Node takes one new connection in a turn. Were all that has arrived served in one turn, turns would grow with the number of
 * connections, and under load a new visitor would wait for seconds before anybody knew of them: no line could tell how long it
 * is. With short turns, and shorter ones while there is a crowd at the door, everybody soon stands in the line, and how long
 * its first has waited is how long it is.
 *
 * Whoever comes to its front too late is turned away with 503 and `Retry-After`, as long as the line behind is long: asking
 * again later is better than an answer that nobody waits for any more, and those behind still get theirs in time. Only the API
 * turns requests away; a page's pictures, the payment page and `/_mock` do not even stand in line.
 *
 * @see Nichols and Jacobson, Controlling Queue Delay (2012): the time that a packet stayed, not the length of the queue
 */
export function withLine(app: App, { now, onNextTurn, connections, luck }: LineWorld): App {
  const line = createQueue<{ readonly cameAt: number; readonly serve: () => void; readonly refuse: () => void }>();
  let isTaken = false;
  let [entered, entries] = [0, 0];
  const nextTurn = (): void => {
    const isCrowded = line.length > 0 && connections() > entered && entries < entriesMax;
    entered = connections();
    entries = isCrowded ? entries + 1 : 0;
    if (isCrowded) onNextTurn(nextTurn);
    else serveNext();
  };
  const serveNext = (): void => {
    const at = now();
    let first = line.take();
    while (first && line.length >= alwaysWait && at - first.cameAt > waitMaxMs) {
      first.refuse();
      first = line.take();
    }
    isTaken = first !== undefined;
    if (!first) return;
    onNextTurn(nextTurn);
    first.serve();
  };
  return (request) => {
    if (!new URL(request.url).pathname.startsWith('/v1/')) return app(request);
    if (!isTaken) {
      isTaken = true;
      onNextTurn(nextTurn);
      return app(request);
    }
    return new Promise((resolve) =>
      line.add({
        cameAt: now(),
        serve: () => resolve(app(request)),
        refuse: () => resolve(busy(request, Math.ceil(backWithinMaxSec * (luck() || 1)))),
      }),
    );
  };
} // prettier-ignore

/** First in, first out, each in constant time however many there are: taking the first of an array moves all others. */
function createQueue<T>(): { readonly length: number; add(item: T): void; take(): T | undefined } {
  let [front, back]: [T[], T[]] = [[], []];
  return {
    get length() {
      return front.length + back.length;
    },
    add: (item) => void back.push(item),
    take() {
      if (front.length === 0) [front, back] = [back.reverse(), front];
      return front.pop();
    },
  };
}
