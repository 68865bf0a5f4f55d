export {
  createMockSouk,
  mockKeys,
  type MockClock,
  type MockSouk,
  type MockSoukOptions,
} from './scenario.js';
export { decliningCards, goodCard, type BankRecord, type MockBank } from './gateway.js';
export { ConnectionLost, type Fault, type Faults } from './faults.js';
export { wellKnown } from './seed/well-known.js';
