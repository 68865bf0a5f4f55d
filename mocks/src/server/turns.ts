import type { App } from '@souk/platform/http';
import { busy } from '../faults/effects.js';

/** How long the requests of one turn of the event loop may take together before the rest of that turn is turned away. */
const turnMs = 1_000;
/** So many requests of a turn are served however long they take: a slow machine is no queue. */
const servedAtLeast = 50;

/**
 * Turns requests away when there are more than can be served, at once and with `Retry-After`, rather than letting all of
 * them wait for ever longer. Node takes all requests that have come in one turn of its loop; their number is the queue:
 *
 *     turn:  [request 0.4 ms][request 0.4 ms] … a second is over … [503][503][503] │ next turn
 *
 * Streams and slow answers are no load, since they take no part of a turn. Only the API turns requests away: a page's
 * pictures, the payment page and `/_mock` are always served.
 *
 * @param now milliseconds
 * @param onNextTurn calls back when the turn is over
 */
export function withTurns(
  app: App,
  now: () => number,
  onNextTurn: (clear: () => void) => void,
): App {
  let turnBegan: number | undefined;
  let served = 0;
  const endTurn = (): void => void (turnBegan = undefined);
  return async (request) => {
    if (turnBegan === undefined) {
      turnBegan = now();
      served = 0;
      onNextTurn(endTurn);
    } else if (
      served >= servedAtLeast &&
      now() - turnBegan > turnMs &&
      new URL(request.url).pathname.startsWith('/v1/')
    )
      return busy(request);
    served += 1;
    return app(request);
  };
}
