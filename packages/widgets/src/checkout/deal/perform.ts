import type { CallOptions, Outcome, Transport } from '@souk/sdk';
import {
  acceptDispute,
  addEvidence,
  appealDispute,
  askReturn,
  cancelEscrow,
  concedeDispute,
  confirmEscrow,
  confirmReturn,
  contestDispute,
  createDispute,
  createReview,
  extendEscrow,
  offerSplit,
  refundPart,
  rejectDispute,
  rejectReturn,
  releasePart,
  replyToReview,
  shipEscrow,
  shipReturn,
  withdrawDispute,
} from '@souk/sdk/deal';
import { unanswered } from './actions.js';
import { amountOf, evidenceOf, nextMilestone, type Draft } from './draft.js';
import type { DealFacts } from './deal-flow.js';

/** What became of it; what it came to is read afterwards. */
export type Done = Outcome<unknown>;

/**
 * Sends what was filled in. Whether a lost answer means that it was done is for the platform to say: each call is asked
 * again with its own key, whatever it is about.
 *
 * @param draft without faults
 */
export function perform(
  transport: Transport,
  draft: Draft,
  facts: DealFacts,
  locale: string,
  options: CallOptions,
): Promise<Done> {
  const { escrow: { id: escrow }, dispute: claim } = facts; // prettier-ignore
  const dispute = claim?.id ?? '';
  const { carrier, trackingNumber, reason = 'other' } = draft;
  const statement = draft.statement.trim();
  const evidence = evidenceOf(draft);
  const amount = amountOf(draft, facts) ?? facts.escrow.held;
  switch (draft.action) {
    case 'confirm':
      return transport.move(confirmEscrow, { escrow }, options);
    case 'cancel':
      return transport.move(cancelEscrow, { escrow }, options);
    case 'extend':
      return transport.move(extendEscrow, { escrow }, options);
    case 'ship':
      return transport.move(shipEscrow, { escrow, carrier, trackingNumber }, options);
    case 'release_part': {
      const milestone = nextMilestone(facts);
      return transport.move(
        releasePart,
        milestone > 0 ? { escrow, milestone } : { escrow, amount },
        options,
      );
    }
    case 'refund_part':
      return transport.move(refundPart, { escrow, amount }, options);
    case 'dispute':
      return transport.move(createDispute, { escrow, reason, statement, evidence }, options);
    case 'evidence':
      return show(transport, dispute, statement, evidence, options);
    case 'accept':
      return transport.move(acceptDispute, { dispute }, options);
    case 'reject':
      return transport.move(rejectDispute, { dispute }, options);
    case 'appeal':
      return transport.move(
        appealDispute,
        statement ? { dispute, statement } : { dispute },
        options,
      );
    case 'ship_return':
      return transport.move(shipReturn, { dispute, carrier, trackingNumber }, options);
    case 'withdraw':
      return transport.move(withdrawDispute, { dispute }, options);
    case 'concede':
      return transport.move(concedeDispute, { dispute }, options);
    case 'offer_split':
      return transport.move(offerSplit, { dispute, refund: amount }, options);
    case 'ask_return':
      return transport.move(askReturn, { dispute }, options);
    case 'contest':
      return transport.move(contestDispute, { dispute, statement, evidence }, options);
    case 'confirm_return':
      return transport.move(confirmReturn, { dispute }, options);
    case 'reject_return':
      return transport.move(rejectReturn, { dispute, statement }, options);
    case 'review':
      return transport.move(
        createReview,
        { escrow, text: statement, locale, ...ratingsOf(draft) },
        options,
      );
    case 'reply': {
      const review = unanswered(facts)?.id ?? '';
      return transport.move(replyToReview, { review, text: statement, locale }, options);
    }
  }
}

const ratingsOf = ({ sellerRating, itemRating }: Draft) => ({
  ...(sellerRating > 0 ? { sellerRating } : {}),
  ...(itemRating > 0 ? { itemRating } : {}),
});

/** One piece for each kind, one after another, each with a key of its own made from the one key of the wish. */
async function show(
  transport: Transport,
  dispute: string,
  text: string,
  evidence: ReturnType<typeof evidenceOf>,
  options: CallOptions,
): Promise<Done> {
  const pieces = text ? [{ type: 'statement' as const, text }, ...evidence] : evidence;
  let done: Done = { outcome: 'confirmed', value: undefined, replayed: false };
  for (const [index, piece] of pieces.entries()) {
    const idempotencyKey = options.idempotencyKey && `${options.idempotencyKey}-${index}`;
    done = await transport.move(addEvidence, { dispute, ...piece }, { ...options, idempotencyKey });
    if (done.outcome !== 'confirmed') break;
  }
  return done;
}
