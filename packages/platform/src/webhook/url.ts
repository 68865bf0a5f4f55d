import { DomainError } from '../domain-error.js';

/**
 * An address that can be posted to: `https`, or `http` to this very machine, where tests listen.
 *
 * @throws DomainError `invalid_request`
 */
export function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLocal =
    url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || (url.protocol !== 'https:' && !isLocal))
    throw new DomainError(
      'invalid_request',
      `"${text}" is not an address to post to: it has to begin with https://, or with http://localhost while you try it.`,
      { param: 'url' },
    );
  if (url.username !== '' || url.password !== '')
    throw new DomainError(
      'invalid_request',
      'The address holds a user name or password; the signature says who posts.',
      { param: 'url' },
    );
  return url.href;
}
