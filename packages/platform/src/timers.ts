import { idPrefixes, type IdKind, type Instant } from '@souk/sdk/contract';
import type { Ports } from './ports.js';
import type { Transaction } from './store/store.js';

/** What a timer does when it fires, by the kind of thing that it was set for. It moves or clears that timer. */
export type TimerActions = {
  readonly [Kind in IdKind]?: (tx: Transaction, id: string, now: Instant) => void;
};

/** Lets timers fire: everything whose instant is now or past, earliest first, ties by id. */
export function timers({ store, clock }: Ports, actions: TimerActions) {
  const byPrefix = new Map<string, TimerActions[IdKind]>();
  for (const [kind, prefix] of Object.entries(idPrefixes))
    if (isKind(kind)) byPrefix.set(prefix, actions[kind]);
  const fireEarliest = (tx: Transaction, now: Instant): boolean => {
    const due = tx.timers.earliest();
    if (!due || due.at > now) return false;
    const fire = byPrefix.get(due.id.slice(0, due.id.indexOf('_')));
    if (!fire) throw new Error(`Nobody knows what the timer of ${due.id} is for.`);
    tx.timers.set(due.id, undefined);
    fire(tx, due.id, now);
    return true;
  };
  return {
    /** When the next timer fires, if any waits. */
    next: (): Promise<Instant | undefined> => store.transaction((tx) => tx.timers.earliest()?.at),

    /** Fires what is due, each in a transaction of its own. @returns how many fired */
    runDue: async (): Promise<number> => {
      let fired = 0;
      while (await store.transaction((tx) => fireEarliest(tx, clock.now()))) fired += 1;
      return fired;
    },
  };
}

const isKind = (name: string): name is IdKind => Object.hasOwn(idPrefixes, name);
