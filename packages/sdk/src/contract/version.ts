/**
 * Versions of the API that are served, newest first, by date. A client sends the one that it was written for, as `Souk-Version`,
 * and is answered in it; what only adds fields or values of open enums makes no new version.
 */
export const apiVersions = ['2026-11-22', '2026-11-01'] as const;
/** A version of the API that is served. */
export type ApiVersion = (typeof apiVersions)[number];

/** The version that this contract describes. */
export const apiVersion = '2026-11-22' satisfies ApiVersion;

/**
 * Problem codes of older versions. Callers switch over them exhaustively, so a client is only ever answered codes of its own
 * version, and `unrecognized_problem` for those that came later. With a new version, the codes of this one go here.
 */
export const codesOf: Readonly<Record<Exclude<ApiVersion, typeof apiVersion>, readonly string[]>> = {
  '2026-11-01': [
    'invalid_request', 'idempotency_key_missing', 'authentication_missing', 'key_unknown',
    'session_expired', 'secret_key_exposed', 'origin_refused', 'scope_missing',
    'client_secret_wrong', 'actor_not_allowed', 'route_not_found', 'method_not_allowed',
    'listing_not_found', 'seller_not_found', 'checkout_not_found', 'escrow_not_found',
    'listing_closed', 'sold_out', 'quantity_invalid', 'destination_refused', 'card_declined',
    'card_invalid', 'checkout_expired', 'checkout_paid', 'transition_not_allowed',
    'deadline_passed', 'tracking_invalid', 'idempotency_key_reused', 'request_in_flight',
    'body_too_large', 'unsupported_media_type', 'rate_limited', 'internal', 'unavailable',
  ],
}; // prettier-ignore
