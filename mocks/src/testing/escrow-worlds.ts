import type { EscrowGuard, EscrowStatus } from '@souk/sdk/contract';
import type { Story } from './deal.js';

/** An escrow in one state, in one variant that a guard can tell apart. */
export interface EscrowWorld {
  readonly status: EscrowStatus;
  /** Guards that hold here, beside those that always do. */
  readonly holds?: readonly EscrowGuard[];
  readonly fails?: readonly EscrowGuard[];
  readonly reach: (steps: Story) => Promise<void>;
}

const always: readonly EscrowGuard[] = ['not_extended_yet', 'may_be_disputed_again'];
const thrice = async (steps: Story): Promise<void> => {
  for (let count = 0; count < 3; count++) {
    await steps.dispute();
    await steps.inDispute('buyer', 'withdraw');
  }
};

/** Every state of an escrow, in every variant that a guard can tell apart, by name. */
export const escrowWorlds: Readonly<Record<string, EscrowWorld>> = {
  'awaiting payment': { status: 'awaiting_payment', reach: async () => {} },
  funded: { status: 'funded', reach: (steps) => steps.pay() },
  'funded, shipping late': {
    status: 'funded',
    holds: ['shipping_is_late'],
    reach: async (steps) => {
      await steps.pay();
      await steps.wait('PT72H');
    },
  },
  'funded, disputed three times': {
    status: 'funded',
    fails: ['may_be_disputed_again'],
    reach: async (steps) => {
      await steps.pay();
      await thrice(steps);
    },
  },
  shipped: { status: 'shipped', reach: (steps) => steps.shipped() },
  'shipped, extended': {
    status: 'shipped',
    fails: ['not_extended_yet'],
    reach: async (steps) => {
      await steps.shipped();
      await steps.extend();
    },
  },
  'shipped, disputed three times': {
    status: 'shipped',
    fails: ['may_be_disputed_again'],
    reach: async (steps) => {
      await steps.shipped();
      await thrice(steps);
    },
  },
  delivered: { status: 'delivered', reach: (steps) => steps.delivered() },
  'delivered, extended before': {
    status: 'delivered',
    fails: ['not_extended_yet'],
    reach: async (steps) => {
      await steps.shipped();
      await steps.extend();
      await steps.deliver();
    },
  },
  'disputed when funded': {
    status: 'disputed',
    holds: ['was_funded'],
    reach: async (steps) => {
      await steps.pay();
      await steps.dispute('not_received');
    },
  },
  'disputed when shipped': {
    status: 'disputed',
    holds: ['was_shipped'],
    reach: async (steps) => {
      await steps.shipped();
      await steps.dispute();
    },
  },
  'disputed when delivered': {
    status: 'disputed',
    holds: ['was_delivered'],
    reach: async (steps) => {
      await steps.delivered();
      await steps.dispute();
    },
  },
  released: {
    status: 'released',
    reach: async (steps) => {
      await steps.shipped();
      await steps.confirm();
    },
  },
  refunded: {
    status: 'refunded',
    reach: async (steps) => {
      await steps.pay();
      await steps.cancel('seller');
    },
  },
  settled: {
    status: 'settled',
    reach: async (steps) => {
      await steps.shipped();
      await steps.dispute();
      await steps.inDispute('seller', 'offer-split', { refund: { amount: 500, currency: 'USD' } });
      await steps.inDispute('buyer', 'accept');
    },
  },
  canceled: { status: 'canceled', reach: (steps) => steps.cancel('buyer') },
  expired: { status: 'expired', reach: (steps) => steps.wait('PT10M') },
};

/** Whether a guard holds in a world. */
export const holdsIn = ({ holds = [], fails = [] }: EscrowWorld, guard: EscrowGuard): boolean =>
  (always.includes(guard) || holds.includes(guard)) && !fails.includes(guard);
