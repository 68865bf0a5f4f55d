import {
  acceptDispute,
  addEvidence,
  appealDispute,
  approveDispute,
  askReturn,
  concedeDispute,
  confirmReturn,
  contestDispute,
  createDispute,
  decideDispute,
  listDisputes,
  offerSplit,
  overturnDispute,
  rejectDispute,
  rejectReturn,
  retrieveDispute,
  shipReturn,
  withdrawDispute,
  type Dispute,
} from '../contract/dispute.js';
import type { BodyOf, ExpandOf, QueryOf } from '../contract/operation.js';
import type { Expanded } from '../contract/expand.js';
import { pagesOf, type PageAnswer, type Pages } from '../pages.js';
import type { CallOptions, ExpandOptions } from '../options.js';
import type { Asked, Transport } from '../transport.js';

/** Claims that stop the clock of an escrow, and how they end. */
export const disputes = (transport: Transport) => ({
  /** The buyer claims that something is wrong: the money stays, the clock stops. */
  create: (request: BodyOf<typeof createDispute>, options?: CallOptions) =>
    transport.call(createDispute, request, options),
  /** A dispute: whose turn it is, by when, and what their silence means. */
  retrieve: <Path extends ExpandOf<typeof retrieveDispute> = never>(
    dispute: string,
    options?: ExpandOptions<Path>,
  ) => transport.call(retrieveDispute, { dispute }, options),
  /** Open disputes, the most urgent first. */
  list: <Path extends ExpandOf<typeof listDisputes> = never>(
    query: QueryOf<typeof listDisputes> = {},
    options?: ExpandOptions<Path>,
  ): Pages<Expanded<Dispute, Path>> =>
    pagesOf(
      (cursor) =>
        // The rows are expanded, which the type of the page does not say.
        transport.call(
          listDisputes,
          cursor === undefined ? query : { ...query, cursor },
          options,
        ) as Promise<unknown> as Asked<PageAnswer<Expanded<Dispute, Path>>>,
      query.cursor,
    ),
  /** The seller agrees: everything goes back. */
  concede: (dispute: string, options?: CallOptions) =>
    transport.move(concedeDispute, { dispute }, options),
  /** The seller wants the goods back first. */
  askReturn: (dispute: string, options?: CallOptions) =>
    transport.call(askReturn, { dispute }, options),
  /** Agrees to what was offered or proposed. */
  accept: (dispute: string, options?: CallOptions) =>
    transport.move(acceptDispute, { dispute }, options),
  /** Turns down an offer, or as a second mediator a decision. */
  reject: (dispute: string, options?: CallOptions) =>
    transport.call(rejectDispute, { dispute }, options),
  /** The seller has the goods back. */
  confirmReturn: (dispute: string, options?: CallOptions) =>
    transport.move(confirmReturn, { dispute }, options),
  /** A second mediator agrees. */
  approve: (dispute: string, options?: CallOptions) =>
    transport.move(approveDispute, { dispute }, options),
  /** The buyer takes the claim back; the clock goes on. */
  withdraw: (dispute: string, options?: CallOptions) =>
    transport.call(withdrawDispute, { dispute }, options),
  /** Shows something for one's side. */
  addEvidence: (dispute: string, request: BodyOf<typeof addEvidence>, options?: CallOptions) =>
    transport.call(addEvidence, { ...request, dispute }, options),
  /** The seller offers to give a part back. */
  offerSplit: (dispute: string, request: BodyOf<typeof offerSplit>, options?: CallOptions) =>
    transport.call(offerSplit, { ...request, dispute }, options),
  /** The seller disagrees; the published rules decide, propose, or leave it to a mediator. */
  contest: (dispute: string, request: BodyOf<typeof contestDispute>, options?: CallOptions) =>
    transport.call(contestDispute, { ...request, dispute }, options),
  /** Takes it to a mediator. */
  appeal: (dispute: string, request: BodyOf<typeof appealDispute>, options?: CallOptions) =>
    transport.call(appealDispute, { ...request, dispute }, options),
  /** The buyer has sent the goods back. */
  shipReturn: (dispute: string, request: BodyOf<typeof shipReturn>, options?: CallOptions) =>
    transport.call(shipReturn, { ...request, dispute }, options),
  /** What came back is not what was sent. */
  rejectReturn: (dispute: string, request: BodyOf<typeof rejectReturn>, options?: CallOptions) =>
    transport.call(rejectReturn, { ...request, dispute }, options),
  /** A mediator refunds, releases or splits. */
  decide: (dispute: string, request: BodyOf<typeof decideDispute>, options?: CallOptions) =>
    transport.move(decideDispute, { ...request, dispute }, options),
  /** Another mediator clears the seller's record. */
  overturn: (dispute: string, request: BodyOf<typeof overturnDispute>, options?: CallOptions) =>
    transport.call(overturnDispute, { ...request, dispute }, options),
});
