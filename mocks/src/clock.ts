import { epochMsOf, instantOf, type Instant } from '@souk/sdk/contract';
import type { Clock } from '@souk/platform';

/** Where a mock's time starts unless told: always the same moment, so that runs can be compared. */
export const defaultStart: Instant = '2026-11-22T09:00:00.000Z';

/** Time that only moves when it is told to, or runs along with the real clock from where it stands. */
export interface VirtualClock extends Clock {
  /** Sets the time; earlier than now is refused. Timers on the way do not fire: `MockSouk.clock` lets them. */
  set(instant: Instant): void;
  /** Sets the time to any instant, an earlier one too; only together with everything that happened since. */
  reset(instant: Instant): void;
  /** Lets time run along with real time. */
  run(): void;
  /** Stops it where it is. */
  freeze(): void;
  readonly isRunning: boolean;
}

/** @param realNow milliseconds of the real clock; only a running clock asks */
export function createVirtualClock(start: Instant, realNow: () => number): VirtualClock {
  let base = epochMsOf(start);
  let runningSince: number | undefined;
  const nowMs = (): number => base + (runningSince === undefined ? 0 : realNow() - runningSince);
  // Every step of everything asks for the time, mostly while it stands still.
  let written: { readonly ms: number; readonly instant: Instant } = {
    ms: base,
    instant: instantOf(base),
  };
  return {
    now() {
      const ms = nowMs();
      if (ms !== written.ms) written = { ms, instant: instantOf(ms) };
      return written.instant;
    },
    set(instant) {
      const target = epochMsOf(instant);
      if (!(target >= nowMs()))
        throw new RangeError(
          `Time does not go back: it is ${instantOf(nowMs())}, not yet ${instant}.`,
        );
      base = target;
      if (runningSince !== undefined) runningSince = realNow();
    },
    reset(instant) {
      base = epochMsOf(instant);
      if (runningSince !== undefined) runningSince = realNow();
    },
    run() {
      runningSince ??= realNow();
    },
    freeze() {
      base = nowMs();
      runningSince = undefined;
    },
    get isRunning() {
      return runningSince !== undefined;
    },
  };
}
