import type { Operation } from '@souk/sdk/contract';
import { DomainError } from '../domain-error.js';

/**
 * What a page sends while it is being left (`navigator.sendBeacon`) has no headers of its own: an operation that takes such requests finds
 * the publishable key and the idempotency key in the address, from where they are taken here, and JSON under the name of plain text, for
 * which no browser asks beforehand whether it may be sent.
 *
 * @throws DomainError `secret_key_exposed`: addresses are written into logs
 * @see https://www.w3.org/TR/beacon/
 */
export async function fromBeacon(
  request: Request,
  { searchParams }: URL,
  operation: Operation,
): Promise<Request> {
  const key = searchParams.get('key');
  if (operation.takesBeacon !== true || key === null) return request;
  if (key.startsWith('sk_'))
    throw new DomainError(
      'secret_key_exposed',
      'A secret key came in an address; use the publishable key there and replace this one.',
    );
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${key}`);
  headers.set('Idempotency-Key', searchParams.get('idempotencyKey') ?? '');
  headers.set('Content-Type', 'application/json');
  searchParams.delete('key');
  searchParams.delete('idempotencyKey');
  // Whole, since a server's own kind of request cannot be taken apart by `new Request(request)`.
  const { method, url } = request;
  return new Request(url, { method, headers, body: await request.text() });
}
