import type { OutboxReader } from '../events/readers.js';
import type { Ports } from '../ports.js';

/** Takes back authorisations that nobody waits for any more. */
export const paymentReader = ({ gateway }: Ports): OutboxReader => ({
  name: 'payments',
  async outside(event) {
    if (event.type === 'payment.void_requested') await gateway.void(event.paymentKey);
  },
});
