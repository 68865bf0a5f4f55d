import { retrieveChatSettings, updateChatSettings } from './chat-settings.js';
import {
  acknowledgeMessages,
  createConversation,
  listConversations,
  retrieveConversation,
  signalTyping,
} from './conversation.js';
import { blockConversation, reportConversation, unblockConversation } from './moderation.js';
import { listMessages, sendMessage } from './message.js';
import { announcePresence } from './presence.js';
import { listCategories } from './category.js';
import { createCheckout, payCheckout, retrieveCheckout } from './checkout.js';
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
} from './dispute.js';
import {
  cancelEscrow,
  confirmEscrow,
  createEscrow,
  deliverEscrow,
  extendEscrow,
  listNotifications,
  refundPart,
  releasePart,
  retrieveEscrow,
  retrieveTimeline,
  shipEscrow,
} from './escrow.js';
import { createFile, retrieveFile } from './file.js';
import { listEvents, streamEvents } from './event.js';
import {
  adjustStock,
  closeListing,
  createListing,
  importListings,
  listOwnListings,
  publishListing,
  retrieveOwnListing,
  updateListing,
} from './listing-draft.js';
import { listListings, retrieveListing } from './listing.js';
import { listInteractions, recordInteractions } from './interaction.js';
import { createReview, listReviews, replyToReview, reviewsOfEscrow } from './review.js';
import { search, suggest } from './search.js';
import { retrieveSeller, retrieveTrust, simulateTrust } from './seller.js';
import {
  acceptOffer,
  beginOffer,
  counterOffer,
  declineOffer,
  listOffers,
  makeOffer,
  retrieveHaggling,
  retrieveOffer,
  updateHaggling,
  withdrawOffer,
} from './offer.js';
import { createSession } from './session.js';
import { claimTrust, listTrustKeys } from './trust-claim.js';
import {
  createWebhook,
  deleteWebhook,
  disableWebhook,
  enableWebhook,
  listDeliveries,
  listWebhooks,
  redeliver,
  replayWebhook,
  retrieveWebhook,
  rotateWebhook,
  updateWebhook,
} from './webhook.js';
import { closeCampaign, createCampaign, listCampaigns, retrieveCampaign } from './campaign.js';
import { createReservation, releaseReservation, retrieveReservation } from './reservation.js';
import { retrieveTime } from './server-time.js';

// In two, because the compiler writes the type of a list out in full, up to a length.
const beforeTheDeal = [
  listListings,
  retrieveListing,
  createListing,
  importListings,
  retrieveOwnListing,
  listOwnListings,
  updateListing,
  publishListing,
  closeListing,
  adjustStock,
  listCategories,
  search,
  suggest,
  retrieveSeller,
  retrieveTrust,
  simulateTrust,
  claimTrust,
  listTrustKeys,
  listReviews,
  reviewsOfEscrow,
  recordInteractions,
  listInteractions,
  createReview,
  replyToReview,
] as const;

const fromTheDealOn = [
  createCheckout,
  retrieveCheckout,
  payCheckout,
  createEscrow,
  retrieveEscrow,
  retrieveTimeline,
  shipEscrow,
  deliverEscrow,
  confirmEscrow,
  extendEscrow,
  cancelEscrow,
  releasePart,
  refundPart,
  listNotifications,
  createDispute,
  retrieveDispute,
  listDisputes,
  addEvidence,
  concedeDispute,
  offerSplit,
  askReturn,
  contestDispute,
  acceptDispute,
  rejectDispute,
  appealDispute,
  shipReturn,
  confirmReturn,
  rejectReturn,
  decideDispute,
  approveDispute,
  withdrawDispute,
  overturnDispute,
  createSession,
  createFile,
  retrieveFile,
  listEvents,
  streamEvents,
  createConversation,
  listConversations,
  retrieveConversation,
  signalTyping,
  acknowledgeMessages,
  blockConversation,
  unblockConversation,
  reportConversation,
  sendMessage,
  listMessages,
  retrieveChatSettings,
  updateChatSettings,
  announcePresence,
  createWebhook,
  listWebhooks,
  retrieveWebhook,
  updateWebhook,
  disableWebhook,
  enableWebhook,
  deleteWebhook,
  rotateWebhook,
  listDeliveries,
  redeliver,
  replayWebhook,
  beginOffer,
  makeOffer,
  listOffers,
  retrieveOffer,
  counterOffer,
  acceptOffer,
  declineOffer,
  withdrawOffer,
  retrieveHaggling,
  updateHaggling,
  createCampaign,
  listCampaigns,
  retrieveCampaign,
  closeCampaign,
  createReservation,
  retrieveReservation,
  releaseReservation,
  retrieveTime,
] as const;

/** Any operation of the API, with its own types. */
export type AnyOperation = (typeof beforeTheDeal | typeof fromTheDealOn)[number];
/** The name of an operation, `noun.verb`. */
export type OperationId = AnyOperation['id'];

/** Every operation of the API. The router and the OpenAPI document read this; a page should not: it holds all schemas. */
export const operations: readonly AnyOperation[] = [...beforeTheDeal, ...fromTheDealOn];
