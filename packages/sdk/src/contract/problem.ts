import * as z from 'zod/mini';

/** Stable codes of every refusal: switch on these, never on text. */
export const problemCodes = [
  'invalid_request',
  'idempotency_key_missing',
  'authentication_missing',
  'key_unknown',
  'session_expired',
  'secret_key_exposed',
  'origin_refused',
  'scope_missing',
  'client_secret_wrong',
  'actor_not_allowed',
  'route_not_found',
  'method_not_allowed',
  'listing_not_found',
  'seller_not_found',
  'checkout_not_found',
  'escrow_not_found',
  'review_not_found',
  'deal_not_finished',
  'review_exists',
  'review_closed',
  'reply_exists',
  'conversation_not_found',
  'message_not_found',
  'chat_party_wrong',
  'conversation_blocked',
  'message_empty',
  'file_not_found',
  'file_link_expired',
  'file_too_large',
  'file_type_refused',
  'file_malformed',
  'events_gone',
  'topic_invalid',
  'listing_closed',
  'sold_out',
  'quantity_invalid',
  'destination_refused',
  'card_declined',
  'card_invalid',
  'checkout_expired',
  'checkout_paid',
  'transition_not_allowed',
  'deadline_passed',
  'tracking_invalid',
  'idempotency_key_reused',
  'request_in_flight',
  'body_too_large',
  'unsupported_media_type',
  'rate_limited',
  'internal',
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

interface ProblemFacts {
  readonly status: number;
  readonly title: string;
  /** Whether the same request, sent again later, can succeed. */
  readonly retryable?: true;
  /** What a person should do about it. */
  readonly fix: string;
}

// prettier-ignore
/** Every refusal of the platform: HTTP status, title and remedy by its stable code. */
export const problems: Readonly<Record<ProblemCode, ProblemFacts>> = {
  invalid_request: { status: 400, title: 'The request has a wrong or missing value', fix: 'Correct the value that `param` names.' },
  idempotency_key_missing: { status: 400, title: 'A POST needs an Idempotency-Key header', fix: 'Send one key per wish, and the same key when you send it again. The SDK does this for you.' },
  authentication_missing: { status: 401, title: 'No key was sent', fix: 'Send `Authorization: Bearer pk_…` (in a page) or `sk_…` (on a server).' },
  key_unknown: { status: 401, title: 'This key does not exist', fix: 'Copy the key again; test and live keys differ.' },
  session_expired: { status: 401, title: 'The session has ended', fix: 'Ask your server for a new session token.' },
  secret_key_exposed: { status: 403, title: 'A secret key was used in a web page', fix: 'Use the publishable key (pk_…) in pages, and replace the secret key: visitors may have read it.' },
  origin_refused: { status: 403, title: 'This key may not be used on this site', fix: 'Add the site to the allowed origins of the key.' },
  scope_missing: { status: 403, title: 'This credential may not do that', fix: 'Use a credential that holds the scope named in `scope`.' },
  client_secret_wrong: { status: 403, title: 'The client secret does not open this checkout', fix: 'Send the clientSecret that came with the checkout.' },
  actor_not_allowed: { status: 403, title: 'This party may not take this step', fix: 'See `availableActions` of the escrow for what each party may do now.' },
  route_not_found: { status: 404, title: 'There is nothing at this address', fix: 'Check the path against the API reference.' },
  method_not_allowed: { status: 405, title: 'This address does not take that method', fix: 'See the `Allow` header.' },
  listing_not_found: { status: 404, title: 'There is no such listing', fix: 'Check the id; a closed listing keeps its id.' },
  seller_not_found: { status: 404, title: 'There is no such seller', fix: 'Check the id.' },
  checkout_not_found: { status: 404, title: 'There is no such checkout', fix: 'Check the id.' },
  escrow_not_found: { status: 404, title: 'There is no such escrow', fix: 'Check the id.' },
  conversation_not_found: { status: 404, title: 'There is no such conversation', fix: 'Check the id; only its two parties see a conversation.' },
  message_not_found: { status: 404, title: 'There is no such message', fix: 'Check the id; it must be of this conversation.' },
  chat_party_wrong: { status: 403, title: 'This party cannot do that in a chat', fix: 'Use the session of the buyer or seller whom it concerns; buyers begin conversations.' },
  conversation_blocked: { status: 409, title: 'This conversation is blocked', fix: 'Whoever has blocked it can unblock it.' },
  message_empty: { status: 422, title: 'The message has nothing in it', fix: 'Send `text` with something that can be seen, or the `file` of an image message.' },
  file_not_found: { status: 404, title: 'There is no such file', fix: 'Check the id; a file that nothing refers to is kept for a day.' },
  file_link_expired: { status: 410, title: 'The link to this file has ended', fix: 'Retrieve the file again for a new link.' },
  file_too_large: { status: 413, title: 'The file is too large', fix: 'Send a smaller one; see `maximum`.' },
  file_type_refused: { status: 415, title: 'Files of this type are not taken', fix: 'Send a JPEG, PNG, WebP or PDF, as its bytes.' },
  file_malformed: { status: 422, title: 'The file is broken', fix: 'Open it on your device and save it again; it may have been cut off.' },
  review_not_found: { status: 404, title: 'There is no such review', fix: 'Check the id; a review that still waits for the other side cannot be answered.' },
  deal_not_finished: { status: 409, title: 'Only a finished deal can be reviewed', fix: 'Wait until the money has been released, refunded or split.' },
  review_exists: { status: 409, title: 'This side has reviewed the deal already', fix: 'Read it with the reviews of the escrow; a review is written once.' },
  review_closed: { status: 409, title: 'The time to review this deal is over', fix: 'See `reviewBy` of the reviews of the escrow.' },
  reply_exists: { status: 409, title: 'This review has been answered already', fix: 'Read it in `reply`; a review is answered once.' },
  events_gone: { status: 410, title: 'The events after that one are not kept any more', fix: 'Read again what you show, then list or stream from now on.' },
  topic_invalid: { status: 422, title: 'That cannot be followed', fix: 'Name at most 20 topics such as `escrow:esc_…` or `listing:lst_…`; a publishable key alone has to name some.' },
  listing_closed: { status: 409, title: 'This listing is no longer for sale', fix: 'Choose another listing.' },
  sold_out: { status: 409, title: 'Not enough are left', fix: 'Buy at most `available`, or come back when it is restocked.' },
  quantity_invalid: { status: 422, title: 'The quantity is outside what can be bought', fix: 'Choose a whole number from `minimum` up.' },
  destination_refused: { status: 422, title: 'The seller does not ship there', fix: 'Choose one of the countries in `shipsTo`.' },
  card_declined: { status: 402, title: 'The card was declined', fix: 'Use another card, or ask the bank. Nothing was charged.' },
  card_invalid: { status: 422, title: 'The card details are wrong', fix: 'Check the field that `param` names.' },
  checkout_expired: { status: 409, title: 'The time to pay is over', fix: 'Start a new checkout. Nothing was charged.' },
  checkout_paid: { status: 409, title: 'This checkout is already paid', fix: 'Read its escrow; nothing more is due.' },
  transition_not_allowed: { status: 409, title: 'The escrow cannot take that step now', fix: 'See `availableActions` of the escrow.' },
  deadline_passed: { status: 409, title: 'The time for this step is over', fix: 'Read the escrow again: its deadline has been applied.' },
  tracking_invalid: { status: 422, title: 'The tracking number does not fit the carrier', fix: 'Compare it with the form in `expected`.' },
  idempotency_key_reused: { status: 422, title: 'This key was used for another request', fix: 'Use a new key for a new wish.' },
  request_in_flight: { status: 409, title: 'The first request with this key is still running', retryable: true, fix: 'Wait, then send the same request with the same key. The SDK does this for you.' },
  body_too_large: { status: 413, title: 'The request is too large', fix: 'Send at most 64 KiB.' },
  unsupported_media_type: { status: 415, title: 'The body must be JSON', fix: 'Send `Content-Type: application/json`.' },
  rate_limited: { status: 429, title: 'Too many requests', retryable: true, fix: 'Wait for the seconds in `Retry-After`.' },
  internal: { status: 500, title: 'Something broke on our side', retryable: true, fix: 'Send the request again with the same key; quote the request id to us.' },
  unavailable: { status: 503, title: 'The platform is not answering right now', retryable: true, fix: 'Wait for the seconds in `Retry-After`.' },
};

/** Why a bank declines a card. */
export const declineCodes = [
  'generic',
  'insufficient_funds',
  'expired_card',
  'wrong_cvc',
  'lost_or_stolen',
  'processing_error',
] as const;
export type DeclineCode = (typeof declineCodes)[number];

/** The body of every refusal. @see RFC 9457 */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  param: z.optional(z.string()),
  requestId: z.string(),
  retryable: z.boolean(),
  severity: z.string(),
  docUrl: z.string(),
});
export type Problem = z.infer<typeof Problem>;
