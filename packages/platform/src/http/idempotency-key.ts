import { DomainError } from '../domain-error.js';

/**
 * The key of a request that changes something: a structured-field string, also accepted without its quotes.
 *
 * @throws DomainError `idempotency_key_missing`, or `invalid_request` for a key that cannot be one
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export function idempotencyKey(request: Request): string {
  const header = request.headers.get('Idempotency-Key')?.trim() ?? '';
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (key === '')
    throw new DomainError(
      'idempotency_key_missing',
      'Send an Idempotency-Key header: one new key per wish, the same key when it is sent again.',
      { param: 'Idempotency-Key' },
    );
  if (!/^[\x21\x23-\x5b\x5d-\x7e]{8,255}$/.test(key))
    throw new DomainError(
      'invalid_request',
      'The Idempotency-Key must be 8 to 255 printable ASCII characters without spaces, quotes and backslashes.',
      { param: 'Idempotency-Key' },
    );
  return key;
}
