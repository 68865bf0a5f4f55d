import type { DisputeGuard, DisputeStatus } from '@souk/sdk/contract';
import type { Knocker, Story } from './deal.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

/** A dispute in one state, in one variant that a guard can tell apart. */
export interface DisputeWorld {
  readonly status: DisputeStatus;
  /** The guards that hold here. */
  readonly holds: readonly DisputeGuard[];
  /** Which mediator has decided. */
  readonly decidedBy?: Knocker;
  /** How many scarves: a hundred are above the limit of one mediator. @default 1 */
  readonly quantity?: number;
  readonly reach: (steps: Story) => Promise<void>;
}

/** The ways in which a claim begins, by what the published rules make of it. */
const claims = {
  rules_decide: async (steps: Story) => {
    await steps.pay();
    await steps.wait('PT72H');
    await steps.dispute('not_received');
  },
  rules_propose: async (steps: Story) => {
    await steps.delivered();
    await steps.dispute();
  },
  rules_say_nothing: async (steps: Story) => {
    await steps.shipped();
    await steps.dispute();
  },
} as const;
const verdicts = ['rules_decide', 'rules_propose', 'rules_say_nothing'] as const;
const contest = (steps: Story) =>
  steps.inDispute('seller', 'contest', { statement: 'It was whole.' });
const decide = (outcome: 'refund' | 'release') => async (steps: Story): Promise<void> => {
  await claims.rules_say_nothing(steps);
  await contest(steps);
  await steps.inDispute('mediator', 'decide', { outcome, note: 'By the photographs.' });
}; // prettier-ignore
const after = (begin: (steps: Story) => Promise<void>, ...more: ((steps: Story) => Promise<void>)[]) =>
  async (steps: Story): Promise<void> => {
    for (const step of [begin, ...more]) await step(steps);
  }; // prettier-ignore
const nobodyAccepted = ['seller_has_not_accepted', 'buyer_has_not_accepted'] as const;
const shipped = 'goods_were_shipped';

/** Every state of a dispute, in every variant that a guard can tell apart, by name. */
export const disputeWorlds: Readonly<Record<string, DisputeWorld>> = {
  'not shipped in time': { status: 'awaiting_seller', holds: ['rules_decide'], reach: claims.rules_decide },
  'not shipped yet': { status: 'awaiting_seller', holds: ['rules_say_nothing'], reach: async (steps) => {
    await steps.pay();
    await steps.dispute('not_received');
  } },
  delivered: { status: 'awaiting_seller', holds: [shipped, 'rules_propose'], reach: claims.rules_propose },
  'under way': { status: 'awaiting_seller', holds: [shipped, 'rules_say_nothing'], reach: claims.rules_say_nothing },
  ...Object.fromEntries(verdicts.map((verdict): [string, DisputeWorld] => [`a part offered, ${verdict}`, {
    status: 'awaiting_buyer', holds: [verdict],
    reach: after(claims[verdict], (steps) => steps.inDispute('seller', 'offer-split', { refund: usd(500) })),
  }])),
  proposed: { status: 'proposed', holds: nobodyAccepted, reach: after(claims.rules_propose, contest) },
  'proposed, the buyer agrees': {
    status: 'proposed', holds: ['seller_has_not_accepted', 'buyer_has_accepted'],
    reach: after(claims.rules_propose, contest, (steps) => steps.inDispute('buyer', 'accept')),
  },
  'proposed, the seller agrees': {
    status: 'proposed', holds: ['seller_has_accepted', 'buyer_has_not_accepted'],
    reach: after(claims.rules_propose, contest, (steps) => steps.inDispute('seller', 'accept')),
  },
  'decided by a rule': { status: 'decided', holds: nobodyAccepted, reach: after(claims.rules_decide, contest) },
  'a return asked for': { status: 'awaiting_return', holds: [], reach: after(claims.rules_propose, (steps) => steps.inDispute('seller', 'ask-return')) },
  'a return under way': { status: 'return_shipped', holds: [], reach: after(claims.rules_propose,
    (steps) => steps.inDispute('seller', 'ask-return'),
    (steps) => steps.inDispute('buyer', 'ship-return', { carrier: 'dhl', trackingNumber: '1234567890' }),
  ) },
  'before a mediator': { status: 'in_mediation', holds: ['one_mediator_is_enough'], reach: after(claims.rules_say_nothing, contest) },
  'before a mediator, above the limit': { status: 'in_mediation', holds: ['two_mediators_are_needed'], quantity: 100, reach: after(claims.rules_say_nothing, contest) },
  'before a second mediator': { status: 'awaiting_second_mediator', holds: [], decidedBy: 'mediator', quantity: 100, reach: decide('refund') },
  'conceded by the seller': { status: 'resolved', holds: ['seller_lost'], reach: after(claims.rules_propose, (steps) => steps.inDispute('seller', 'concede')) },
  'decided for the buyer': { status: 'resolved', holds: ['seller_lost'], decidedBy: 'mediator', reach: decide('refund') },
  'decided for the seller': { status: 'resolved', holds: [], decidedBy: 'mediator', reach: decide('release') },
  overturned: { status: 'overturned', holds: [], decidedBy: 'mediator', reach: after(decide('refund'), (steps) => steps.inDispute('second_mediator', 'overturn', { note: 'The photographs are of another scarf.' })) },
  withdrawn: { status: 'withdrawn', holds: [], reach: after(claims.rules_propose, (steps) => steps.inDispute('buyer', 'withdraw')) },
}; // prettier-ignore
