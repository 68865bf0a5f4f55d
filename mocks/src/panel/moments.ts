import type { Instant } from '@souk/sdk/contract';
import type { MockBench } from './bench.js';

/** A moment of the mock's world that can be gone back to. */
export interface Moment {
  readonly number: number;
  /** What led to it. */
  readonly label: string;
  readonly now: Instant;
}

/** Moments in order, and where in them the world stands. */
export interface Moments {
  readonly all: readonly Moment[];
  readonly here: number;
  /** Keeps the world as it is now. What lay ahead of it is a future that did not happen. */
  keep(label: string): Promise<void>;
  /** Goes to a moment, back or forth. */
  goTo(index: number): Promise<void>;
}

const remembered = 60;

/** Keeps what the world was, by the mock's own snapshots; the oldest are let go. */
export function createMoments(bench: MockBench): Moments {
  const all: (Moment & { readonly snapshot: { readonly now: Instant } })[] = [];
  let here = -1;
  let count = 0;
  return {
    all,
    get here() {
      return here;
    },
    async keep(label) {
      const snapshot = await bench.get<{ now: Instant }>('snapshot');
      all.splice(here + 1);
      all.push({ number: (count += 1), label, now: snapshot.now, snapshot });
      if (all.length > remembered) all.shift();
      here = all.length - 1;
    },
    async goTo(index) {
      const moment = all[index];
      if (!moment) return;
      await bench.post('snapshot', moment.snapshot);
      here = index;
    },
  };
}
