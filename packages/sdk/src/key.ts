import { SoukError } from './errors.js';

/**
 * Refuses a key that cannot work here, before anything is sent.
 *
 * @throws SoukError `key_missing`, `key_invalid`, or `secret_key_exposed` for a secret key in a web page
 */
export function assertUsableKey(key: string | undefined): void {
  if (!key) throw new SoukError('key_missing', 'Give a key: pk_… in a page, sk_… on a server.');
  // The text itself is not repeated: it may be another service's secret, pasted by mistake.
  if (!/^[ps]k_\w+$/.test(key))
    throw new SoukError(
      'key_invalid',
      `A key is like pk_test_…, not like these ${key.length} characters.`,
    );
  // A worker has no document; a secret key on a server's worker is fine, in a page it never is.
  if (key.startsWith('sk_') && typeof document !== 'undefined')
    throw new SoukError(
      'secret_key_exposed',
      'Every visitor can read a secret key: use the publishable one (pk_…), and replace this one.',
    );
}

/** The origin without a slash at its end. @throws SoukError `api_origin_invalid` when it is not an http(s) address */
export function usableOrigin(apiOrigin: string | undefined): string {
  if (!/^https?:\/\/[^\s/?#]+\/*$/.test(apiOrigin ?? ''))
    throw new SoukError(
      'api_origin_invalid',
      `apiOrigin is like https://api.souk.example, not "${apiOrigin}".`,
    );
  return String(apiOrigin).replace(/\/+$/, '');
}
