import assert from 'node:assert/strict';
import test from 'node:test';
import { carriers } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';
import { shipment } from './tracking.js';

test('a tracking number is tidied and leads to the carrier over https', () => {
  const { trackingNumber, trackingUrl } = shipment({
    carrier: 'ups',
    trackingNumber: '1z 999aa10123456784',
  });
  assert.equal(trackingNumber, '1Z999AA10123456784');
  assert.equal(trackingUrl, 'https://www.ups.com/track?tracknum=1Z999AA10123456784');
});

for (const carrier of carriers)
  test(`a number that is not of ${carrier} is refused with an example that would be taken`, () => {
    for (const trackingNumber of ['', 'javascript:alert(1)', '../../x', '12'])
      assert.throws(
        () => shipment({ carrier, trackingNumber }),
        (error) => {
          assert.ok(error instanceof DomainError && error.code === 'tracking_invalid');
          const example = String(error.facts['expected']);
          const { trackingUrl } = shipment({ carrier, trackingNumber: example });
          return trackingUrl.startsWith('https://') && trackingUrl.endsWith(example);
        },
      );
  });
