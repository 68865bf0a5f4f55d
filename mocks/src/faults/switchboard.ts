import { fingerprintOf } from '@souk/platform/http';
import { createRandom } from '../random.js';
import { blockStorage } from './blocked-storage.js';
import type { Fault, FaultEffect, FaultKind } from './fault.js';
import { profiles, type ProfileName } from './profiles.js';

/** One time that a fault struck. */
export interface Strike {
  readonly kind: FaultKind;
  readonly label: string;
}

/** The switchboard: faults are put in and taken out while the mock runs. */
export interface Faults {
  /** Adds a fault. @returns how to take it out again */
  add(fault: Fault): () => void;
  /** Adds all faults of a profile, such as `flaky-3g`. @returns how to take them out again */
  use(profile: ProfileName): () => void;
  clear(): void;
  readonly active: readonly Fault[];
  /** What has struck so far, oldest first; the last 500. Two runs of one seed have the same. */
  readonly struck: readonly Strike[];
}

/** The switchboard as those see it whom faults strike. */
export interface FaultSwitch extends Faults {
  /** Whether a fault of a kind strikes here and now, and which. */
  strike<Kind extends FaultKind>(kind: Kind, label: string): Struck<Kind> | undefined;
  /** Whether a fault of a kind is there at all, without using it up. */
  has(kind: FaultKind): boolean;
}

/** A fault that struck, and the luck of this very strike: a number in [0, 1). */
export interface Struck<Kind extends FaultKind> {
  readonly what: Extract<FaultEffect, { readonly kind: Kind }>;
  readonly luck: number;
}

const remembered = 500;

/**
 * Makes a switchboard. Whether a fault strikes follows from the seed, the fault, what it strikes and how often that came
 * before, not from the order of unrelated requests: requests that overtake each other meet the same faults again.
 *
 * @param page the global object of the page around the mock, if there is one
 */
export function createFaults(seed: number, page?: object): FaultSwitch {
  const armed: Armed[] = [];
  const struck: Strike[] = [];
  let number = 0;
  let allowStorage: (() => void) | undefined;
  const has = (kind: FaultKind): boolean =>
    armed.some(({ fault, left }) => fault.what.kind === kind && left > 0);
  /** A page's storage is blocked as long as a fault says so. */
  const minded = (): void => {
    const isBlocked = has('block_storage');
    if (isBlocked && page) allowStorage ??= blockStorage(page);
    if (isBlocked) return;
    allowStorage?.();
    allowStorage = undefined;
  };
  const add = (fault: Fault): (() => void) => {
    const entry = { fault, number: (number += 1), left: fault.times ?? Infinity, seen: new Map() };
    armed.push(entry);
    minded();
    return () => {
      armed.splice(armed.indexOf(entry) >>> 0, 1);
      minded();
    };
  };
  return {
    add,
    use(profile) {
      const takeOut = profiles[profile].faults.map(add);
      return () => takeOut.forEach((take) => take());
    },
    clear() {
      armed.splice(0);
      minded();
    },
    get active() {
      return armed.filter(({ left }) => left > 0).map(({ fault }) => fault);
    },
    get struck() {
      return struck;
    },
    has,
    strike(kind, label) {
      for (const entry of armed) {
        const what = entry.fault.what;
        if (!isKind(what, kind) || entry.left <= 0 || entry.fault.on?.test(label) === false)
          continue;
        const dice = diceOf(seed, entry, label);
        if (dice() >= (entry.fault.chance ?? 1)) continue;
        entry.left -= 1;
        if (struck.push({ kind, label }) > remembered) struck.shift();
        return { what, luck: dice() };
      }
      return undefined;
    },
  };
}

interface Armed {
  readonly fault: Fault;
  readonly number: number;
  /** How often each label has come by. */
  readonly seen: Map<string, number>;
  left: number;
}

function diceOf(seed: number, { number, seen }: Armed, label: string): () => number {
  const count = seen.get(label) ?? 0;
  seen.set(label, count + 1);
  return createRandom(
    Number.parseInt(fingerprintOf(`${seed} ${number} ${label} ${count}`).slice(-8), 16),
  );
}

const isKind = <Kind extends FaultKind>(
  what: FaultEffect,
  kind: Kind,
): what is Extract<FaultEffect, { readonly kind: Kind }> => what.kind === kind;
