export {
  createMockSouk,
  mockKeys,
  type MockClock,
  type MockSouk,
  type MockSoukOptions,
} from './scenario.js';
export { decliningCards, goodCard, type BankRecord, type MockBank } from './gateway.js';
export { mockInPage } from './in-page.js';
export { ConnectionLost, type Fault, type Faults } from './faults.js';
export { wellKnown } from './seed/well-known.js';
