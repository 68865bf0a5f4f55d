import type { Audit } from '@souk/platform';
import type { Duration } from '@souk/sdk/contract';
import type { Fault } from '../faults/fault.js';
import type { BankRecord } from '../gateway.js';
import type { MockSouk } from '../scenario.js';

/** What only a mock lets one do. The same inside the process and, through `/_mock`, at an address. */
export interface Bench {
  /** @returns how many timers fired */
  advance(duration: Duration): Promise<number>;
  audit(): Promise<Audit>;
  /** Adds a fault. @returns how to take all faults out again */
  break(fault: Fault): Promise<() => Promise<void>>;
  bankRecords(): Promise<readonly BankRecord[]>;
}

/** The bench of a mock in this process. */
export const benchOf = (souk: MockSouk): Bench => ({
  advance: (duration) => souk.clock.advance(duration),
  audit: () => souk.audit(),
  break: async (fault) => {
    souk.faults.add(fault);
    return async () => souk.faults.clear();
  },
  bankRecords: async () => souk.bank.records(),
});
