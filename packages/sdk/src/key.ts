import { SoukError } from './errors.js';

/**
 * Refuses a key that cannot work here, before anything is sent.
 *
 * @throws SoukError `key_invalid`, or `secret_key_exposed` for a secret key in a web page
 */
export function assertUsableKey(key: string): void {
  if (!/^[ps]k_[a-zA-Z0-9_]+$/.test(key))
    throw new SoukError(
      'key_invalid',
      `"${key.slice(0, 8)}" is not a Souk key; keys look like pk_test_… or sk_test_….`,
    );
  // A worker has no document; a secret key on a server's worker is fine, in a page it never is.
  if (key.startsWith('sk_') && typeof document !== 'undefined')
    throw new SoukError(
      'secret_key_exposed',
      'A secret key (sk_…) must not be used in a web page, where every visitor can read it. Use the publishable key (pk_…) and replace this one.',
    );
}
