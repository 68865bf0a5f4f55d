export { createSouk, type Souk } from './client.js';
export {
  apiVersion,
  createTransport,
  newIdempotencyKey,
  type CallEvent,
  type CallOptions,
  type Hooks,
  type Transport,
  type TransportOptions,
} from './transport.js';
export { createAttempts, type Attempt, type Attempts, type AttemptStorage } from './attempts.js';
export { clientCodes, isSoukError, SoukError, type SoukErrorCode } from './errors.js';
export { confirmed, type Outcome } from './outcome.js';
export { type PageAnswer, type Pages } from './pages.js';
export { checkouts } from './resources/checkouts.js';
export { escrows } from './resources/escrows.js';
export { listings } from './resources/listings.js';
export { search } from './resources/search.js';
export { sellers } from './resources/sellers.js';
export { sessions } from './resources/sessions.js';
export type {
  Checkout,
  CheckoutRequest,
  Card,
  Escrow,
  EscrowAction,
  EscrowStatus,
  Facet,
  Hit,
  Listing,
  ParsedFilter,
  Problem,
  ProblemCode,
  Quote,
  SearchQuery,
  SearchResult,
  Seller,
  SellerSummary,
  Sort,
  Suggestion,
  Trust,
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
export { escrowTransitions } from './contract/escrow-transitions.js';
