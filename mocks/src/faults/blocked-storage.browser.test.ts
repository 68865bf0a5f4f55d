import { assert } from 'chai';
import { createMockSouk, type MockSouk } from '../index.js';

const ways = {
  localStorage: () => localStorage.getItem('souk'),
  sessionStorage: () => sessionStorage.getItem('souk'),
  indexedDB: () => indexedDB.cmp(1, 2),
};

describe('a page whose storage is blocked', () => {
  let souk: MockSouk;
  beforeEach(async () => {
    souk = await createMockSouk();
  });
  afterEach(() => souk.faults.clear());

  it('is refused every way to it, until the fault is taken out', () => {
    const takeOut = souk.faults.add({ what: { kind: 'block_storage' } });
    for (const [name, use] of Object.entries(ways))
      try {
        use();
        assert.fail(`${name} could be used`);
      } catch (error) {
        assert.equal(error instanceof DOMException ? error.name : error, 'SecurityError', name);
      }
    takeOut();
    for (const use of Object.values(ways)) use();
  });

  it('has it back when the whole day is over, however often it was blocked', () => {
    souk.faults.use('private-window');
    souk.faults.add({ what: { kind: 'block_storage' } });
    souk.faults.clear();
    for (const use of Object.values(ways)) use();
  });
});
