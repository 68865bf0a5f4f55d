export { createSouk, type Souk } from './client.js';
export { createTransport, type Asked, type Moving, type Transport } from './transport.js';
export type { WithResponse } from './answer.js';
export type { ChangeOf } from './change.js';
export type { Expanded, ExpandPath } from './contract/expand.js';
export type { CallEvent, CallOptions, ExpandOptions, Hooks, TransportOptions } from './options.js';
export { logTo, redact, type LogLevel, type Logger, type LogOptions } from './log.js';
export { newIdempotencyKey } from './idempotency-key.js';
export { apiVersion } from './contract/version.js';
export { createAttempts, type Attempt, type Attempts, type AttemptStorage } from './attempts.js';
export { clientCodes, isSoukError, SoukError, type SoukErrorCode } from './errors.js';
export { confirmed, type Outcome } from './outcome.js';
export type { StreamOptions } from './event-stream.js';
export { type PageAnswer, type Pages } from './pages.js';
export { chatSettings } from './resources/chat-settings.js';
export { categories } from './resources/categories.js';
export { checkouts } from './resources/checkouts.js';
export { toJsonLd, toJsonLdText, type JsonLdPage } from './json-ld.js';
export { displayText } from './display-text.js';
export { conversations } from './resources/conversations.js';
export { disputes } from './resources/disputes.js';
export { escrows } from './resources/escrows.js';
export { files } from './resources/files.js';
export { events } from './resources/events.js';
export { haggling } from './resources/haggling.js';
export { listings } from './resources/listings.js';
export { ownListings } from './resources/own-listings.js';
export { interactions } from './resources/interactions.js';
export { reviews } from './resources/reviews.js';
export { messages, type MessageRequest } from './resources/messages.js';
export { offers } from './resources/offers.js';
export { presence } from './resources/presence.js';
export { search } from './resources/search.js';
export { sellers } from './resources/sellers.js';
export { sessions } from './resources/sessions.js';
export { time } from './resources/time.js';
export { webhooks } from './resources/webhooks.js';
export { campaigns } from './resources/campaigns.js';
export { reservations } from './resources/reservations.js';
export { createServerTime, type ServerTime } from './server-time.js';
/** Single operations, for `transport.call` and `transport.move`: what a page that counts bytes takes in place of a whole resource. */
export {
  acknowledgeMessages,
  createConversation,
  listConversations,
  retrieveConversation,
  signalTyping,
} from './contract/conversation.js';
export { listMessages, sendMessage } from './contract/message.js';
export { announcePresence } from './contract/presence.js';
export { retrieveListing } from './contract/listing.js';
export { cancelEscrow, confirmEscrow, extendEscrow, retrieveEscrow } from './contract/escrow.js';
export type {
  ChatParty,
  ChatSettings,
  Checkout,
  CheckoutRequest,
  Card,
  Carrier,
  Conversation,
  Dispute,
  DisputeAction,
  DisputeReason,
  DisputeRuleId,
  DisputeStatus,
  Escrow,
  EscrowAction,
  EscrowActor,
  EscrowOutcome,
  EscrowStatus,
  Evidence,
  EvidenceRequest,
  EvidenceType,
  Facet,
  Hit,
  Listing,
  Haggling,
  Message,
  AttributeDefinition,
  Category,
  ImportResult,
  ImportRow,
  ListingChange,
  ListingDraft,
  OwnListing,
  Variant,
  Offer,
  Notification,
  ParsedFilter,
  Problem,
  ProblemCode,
  Review,
  DealReviews,
  Quote,
  SearchQuery,
  SearchResult,
  Seller,
  SellerSummary,
  Settlement,
  Shipment,
  Sort,
  SoukEvent,
  SoukEventType,
  StreamMessage,
  StreamSignal,
  Suggestion,
  SignedTrustClaim,
  TimelineEntry,
  Trust,
  UploadedFile,
  TrustSimulation,
  Webhook,
  WebhookDelivery,
  WebhookWithSecret,
  Campaign,
  CampaignItem,
  Reservation,
  ReservationWithToken,
} from './contract/index.js';
export {
  add,
  allocate,
  formatMoney,
  money,
  subtract,
  times,
  type Currency,
  type Money,
} from './contract/money.js';
export { currencyExponents } from './contract/currency-exponents.js';
export { sorts } from './contract/search.js';
export { isDryRunId } from './contract/dry-run.js';
export { offerTerms, offerTransitions } from './contract/offer-transitions.js';
export { disputeTransitions } from './contract/dispute-transitions.js';
export { escrowTransitions } from './contract/escrow-transitions.js';
export { verifyTimeline, type TimelineCheck } from './contract/timeline.js';
