import {
  acknowledgeMessages,
  announcePresence,
  blockConversation,
  createConversation,
  listConversations,
  listMessages,
  reportConversation,
  retrieveChatSettings,
  retrieveConversation,
  sendMessage,
  signalTyping,
  unblockConversation,
  updateChatSettings,
} from './conversation.js';
import { listCategories } from './category.js';
import { createCheckout, payCheckout, retrieveCheckout } from './checkout.js';
import {
  cancelEscrow,
  confirmEscrow,
  createEscrow,
  deliverEscrow,
  extendEscrow,
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
import { createReview, listReviews, replyToReview, reviewsOfEscrow } from './review.js';
import { search, suggest } from './search.js';
import { retrieveSeller, retrieveTrust, simulateTrust } from './seller.js';
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

/** Every operation of the API. The router and the OpenAPI document read this; a page should not: it holds all schemas. */
export const operations = [
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
  createReview,
  replyToReview,
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
] as const;

export type AnyOperation = (typeof operations)[number];
export type OperationId = AnyOperation['id'];
