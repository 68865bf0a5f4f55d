import { assert } from 'chai';
import { nextQuantity, quantityFault } from './quantity.js';

const tea = { minimumOrderQuantity: 10, available: 4_800 };

describe('quantities', () => {
  it('anything but a whole number from 1 up is refused', () => {
    for (const typed of ['', ' ', '0', '-1', '1.5', '1e3', 'two', '12345678', '٣'])
      assert.equal(quantityFault(typed, tea), 'not_whole', typed);
  });

  it('the seller’s smallest order and the stock are the bounds', () => {
    assert.equal(quantityFault('9', tea), 'below_minimum');
    assert.isUndefined(quantityFault('10', tea));
    assert.isUndefined(quantityFault('4800', tea));
    assert.equal(quantityFault('4801', tea), 'above_available');
  });

  it('a press up or down lands within the bounds, whatever was typed', () => {
    assert.equal(nextQuantity('10', -1, tea), 10);
    assert.equal(nextQuantity('10', 1, tea), 11);
    assert.equal(nextQuantity('9999', 1, tea), 4_800);
    assert.equal(nextQuantity('abc', 1, tea), 11);
  });
});
