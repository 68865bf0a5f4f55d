import { addDuration, type Duration, type Instant } from '@souk/sdk/contract';
import type { Platform } from '@souk/platform';
import type { VirtualClock } from './clock.js';

/** Time of one mock. Every timer on the way fires at its own instant, in order. */
export interface MockClock {
  now(): Instant;
  /** Moves time on. @returns how many timers fired @throws RangeError when the duration is not one */
  advance(duration: Duration): Promise<number>;
  /** Moves time to an instant. @throws RangeError when it has passed */
  set(instant: Instant): Promise<number>;
  /** Lets time run along with real time; timers fire when `advance`, `set` or `tick` next looks. */
  run(): void;
  freeze(): void;
  readonly isRunning: boolean;
  /** Fires what is due now. */
  tick(): Promise<number>;
}

/** Moves a platform's time, and lets it do what falls due on the way. */
export function mockClock(
  platform: Pick<Platform, 'nextDeadline' | 'runDue'>,
  clock: VirtualClock,
): MockClock {
  const set = async (target: Instant): Promise<number> => {
    const begunAt = clock.now();
    // What is under way belongs to the time before.
    let fired = await platform.runDue();
    for (let next = await platform.nextDeadline(); next !== undefined && next <= target;) {
      // A timer that is overdue fires now; one on the way fires at its own instant.
      if (next > clock.now()) clock.set(next);
      fired += await platform.runDue();
      next = await platform.nextDeadline();
    }
    // A running clock may have come past it meanwhile, and that is as good.
    if (target < begunAt || target > clock.now()) clock.set(target);
    return fired;
  };
  return {
    now: () => clock.now(),
    set,
    advance: (duration) => set(addDuration(clock.now(), duration)),
    run: () => clock.run(),
    freeze: () => clock.freeze(),
    get isRunning() {
      return clock.isRunning;
    },
    tick: () => platform.runDue(),
  };
}
