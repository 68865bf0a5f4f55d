/**
 * What a page needs of the API once there is a deal: what its sides can do with it, what they can show, and the limits of
 * both. An entry of its own, without the client, so that a page that splits its code can leave all of it to a part that most
 * visitors never fetch: what one part of a page takes from the main entry, bundlers give to all of them.
 */
export {
  cancelEscrow,
  confirmEscrow,
  extendEscrow,
  refundPart,
  releasePart,
  retrieveEscrow,
  shipEscrow,
} from './contract/escrow.js';
export {
  acceptDispute,
  addEvidence,
  appealDispute,
  askReturn,
  concedeDispute,
  confirmReturn,
  contestDispute,
  createDispute,
  offerSplit,
  rejectDispute,
  rejectReturn,
  retrieveDispute,
  shipReturn,
  withdrawDispute,
} from './contract/dispute.js';
export { createReview, replyToReview, reviewsOfEscrow } from './contract/review.js';
export { retrieveTime } from './contract/server-time.js';
export { disputeTerms } from './contract/dispute-transitions.js';
export { evidenceForReason, evidenceLimits } from './contract/dispute-rules.js';
export { createFile, fileLimits, fileTypes, retrieveFile } from './contract/file.js';
export { carriers } from './contract/shipment.js';
export { followEvents } from './event-stream.js';
