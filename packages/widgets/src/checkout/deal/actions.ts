import type { disputeTransitions, Escrow, escrowTransitions, Review } from '@souk/sdk';
import type { DealFacts } from './deal-flow.js';

/** Actions of a table that a buyer or a seller can take. */
type OfParties<Row> = Row extends {
  readonly action: infer Action;
  readonly actors: readonly (infer Actor)[];
}
  ? [Extract<Actor, 'buyer' | 'seller'>] extends [never]
    ? never
    : Action
  : never;

/** Follow from the end of a dispute, and are nobody's to press. */
type Consequences = 'release' | 'refund' | 'settle';

/** Everything that a party can do with a deal: the rows of both tables, and what changes no state. */
export type DealAction =
  | Exclude<
      OfParties<(typeof escrowTransitions)[number] | (typeof disputeTransitions)[number]>,
      Consequences
    >
  | 'evidence'
  | 'review'
  | 'reply';

/** What an action has to be told before it is done. */
export type Ask = 'reason' | 'statement' | 'evidence' | 'amount' | 'parcel' | 'stars';

/** What each action asks for. A new row of the tables does not compile before it stands here. */
export const asks: Record<DealAction, readonly Ask[]> = {
  ship: ['parcel'],
  confirm: [],
  cancel: [],
  extend: [],
  release_part: ['amount'],
  refund_part: ['amount'],
  dispute: ['reason', 'statement', 'evidence'],
  evidence: ['statement', 'evidence'],
  accept: [],
  reject: [],
  appeal: ['statement'],
  ship_return: ['parcel'],
  withdraw: [],
  concede: [],
  offer_split: ['amount'],
  ask_return: [],
  contest: ['statement', 'evidence'],
  confirm_return: [],
  reject_return: ['statement'],
  review: ['stars', 'statement'],
  reply: ['statement'],
};

/** What can be left out of what an action asks for. */
export const canBeEmpty = (action: DealAction, ask: Ask): boolean =>
  ask === 'evidence' ||
  (ask === 'statement' && (action === 'appeal' || action === 'evidence' || action === 'review'));

/** What is offered first; the first of these that can be done is the main thing to do. */
const leading: readonly DealAction[] = [
  'ship',
  'confirm',
  'cancel',
  'accept',
  'ship_return',
  'confirm_return',
  'contest',
  'review',
  'reply',
];
const order: readonly DealAction[] = [
  ...leading,
  'offer_split',
  'ask_return',
  'concede',
  'reject',
  'appeal',
  'reject_return',
  'evidence',
  'extend',
  'dispute',
  'withdraw',
  'refund_part',
  'release_part',
];

/** What the asking party may do now, by the platform's word, in the order in which it is offered. */
export function actionsOf({ escrow, dispute, reviews }: DealFacts): readonly DealAction[] {
  const can = new Set<string>([
    ...escrow.availableActions,
    ...(dispute?.availableActions ?? []),
    // As long as nothing is settled, either side may show more.
    ...(dispute && dispute.closedAt === null ? ['evidence'] : []),
    ...(reviews?.reviewBy ? ['review'] : []),
    ...(unanswered({ escrow, reviews }) ? ['reply'] : []),
  ]);
  return order.filter((action) => can.has(action));
}

/** The buyer's review, as long as the asking seller can answer it: it is shown, and has no answer yet. */
export const unanswered = ({ escrow, reviews }: DealFacts): Review | undefined =>
  escrow.askingParty === 'seller'
    ? reviews?.data.find(
        ({ author, revealedAt, reply }) => author === 'buyer' && revealedAt !== null && !reply,
      )
    : undefined;

/** Whether an action is the main thing to do for this party. A seller who cancels is no good news. */
export const isLeading = (action: DealAction, { askingParty }: Escrow): boolean =>
  leading.includes(action) && !(action === 'cancel' && askingParty === 'seller');

/** What needs no second yes: it gives time, and takes nothing. */
export const isHarmless = (action: DealAction): boolean => action === 'extend';
