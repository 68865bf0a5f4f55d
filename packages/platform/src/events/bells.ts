/** Tells those who wait that something they follow may have changed. It keeps nothing but who waits right now. */
export interface Bells {
  /** Notes what has changed; nobody is told before `ring`. */
  touch(keys: readonly string[]): void;
  /** Tells everybody who waits for something touched, once. To be called when the change is committed. */
  ring(): void;
  /** Waits for any of these keys, or for anything. @returns how to stop waiting */
  listen(keys: readonly string[] | 'anything', wake: () => void): () => void;
  /** How many wait. */
  readonly waiting: number;
}

/** Bells by key, so that a change wakes those whom it concerns and costs nothing for the others. */
export function createBells(): Bells {
  const listeners = new Map<string, Set<() => void>>();
  const touched = new Set<string>();
  return {
    touch(keys) {
      touched.add(anything);
      for (const key of keys) touched.add(key);
    },
    ring() {
      const woken = new Set<() => void>();
      for (const key of touched) for (const wake of listeners.get(key) ?? []) woken.add(wake);
      touched.clear();
      for (const wake of woken) wake();
    },
    listen(keys, wake) {
      const wanted = keys === 'anything' ? [anything] : keys;
      for (const key of wanted) {
        const waiting = listeners.get(key) ?? new Set();
        listeners.set(key, waiting.add(wake));
      }
      return () => {
        for (const key of wanted) {
          const waiting = listeners.get(key);
          waiting?.delete(wake);
          if (waiting?.size === 0) listeners.delete(key);
        }
      };
    },
    get waiting() {
      return new Set([...listeners.values()].flatMap((each) => [...each])).size;
    },
  };
}

const anything = '*';
