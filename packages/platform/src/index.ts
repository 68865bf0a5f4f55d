export { createPlatform, type Platform, type PlatformOptions } from './platform.js';
export type {
  Authorization,
  Clock,
  FileStore,
  Ids,
  PaymentGateway,
  PaymentMethod,
  Ports,
  Signer,
  WebhookSender,
  WebhookSigner,
} from './ports.js';
export type { Catalog } from './catalog/commands.js';
export type { CategoryRow, ListingRow, ListingText, MediaRow, SellerRow } from './catalog/rows.js';
export type { ReviewRow } from './trust/rows.js';
export type { SearchAnswer, SearchDocument, SearchIndex } from './search/search-index.js';
export type { Audit } from './ledger/audit.js';
export { DomainError } from './domain-error.js';
export { fromUsdCents, usdCents } from './catalog/rates.js';
export { createSearchIndex } from './search/index-in-memory.js';
