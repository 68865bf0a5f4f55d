import { retrieveTime } from './contract/server-time.js';
import { epochMsOf } from './contract/instant.js';
import type { Transport } from './transport.js';

/** Clocks of the device: `wallMs` may be wrong and may be set, `steadyMs` only ever runs on. */
export interface DeviceClocks {
  readonly wallMs: () => number;
  readonly steadyMs: () => number;
}

/** The platform's time on this device. */
export interface ServerTime {
  /** Now, by the platform's clock, in milliseconds since 1970. Before the first `sync` it is the device's own time. */
  now(): number;
  /** How far it may be off, at most, in milliseconds: half the time that the best question took. */
  readonly uncertaintyMs: number;
  /** Whether the device's clock was set, or the device slept, since the platform was asked last: sync again. */
  readonly isStale: boolean;
  /** Asks the platform. @param questions the one that took the least time counts @default 3 */
  sync(questions?: number): Promise<void>;
}

/** Two clocks that have moved apart by more were set, or one of them slept. */
const driftMs = 250;

/**
 * Keeps the platform's time, so that a countdown ends when the platform opens, however wrong the device's clock is.
 *
 * ```
 * device    asked ────────────── told          the platform looked at its clock
 * platform          ── now ──                  somewhere in between
 * ```
 *
 * @see Cristian's algorithm
 */
export function createServerTime(
  transport: Transport,
  { wallMs, steadyMs }: DeviceClocks = deviceClocks,
): ServerTime {
  let best = { offsetMs: 0, uncertaintyMs: Infinity };
  // What the wall clock showed when the steady clock showed nothing: it changes when the wall clock is set.
  let apartMs = wallMs() - steadyMs();
  const drift = (): number => Math.abs(wallMs() - steadyMs() - apartMs);
  return {
    now: () => wallMs() + best.offsetMs,
    get uncertaintyMs() {
      return best.uncertaintyMs;
    },
    get isStale() {
      return drift() > driftMs;
    },
    async sync(questions = 3) {
      let found = { offsetMs: 0, uncertaintyMs: Infinity };
      for (let left = questions; left > 0; left--) {
        const asked = wallMs();
        const began = steadyMs();
        const { now } = await transport.call(retrieveTime, {});
        const uncertaintyMs = (steadyMs() - began) / 2;
        if (uncertaintyMs < found.uncertaintyMs)
          found = { offsetMs: epochMsOf(now) - (asked + uncertaintyMs), uncertaintyMs };
      }
      best = found;
      apartMs = wallMs() - steadyMs();
    },
  };
}

const deviceClocks: DeviceClocks = {
  wallMs: () => Date.now(),
  steadyMs: () => performance.now(),
};
