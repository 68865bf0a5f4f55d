import type { Signer } from '@souk/platform';

/**
 * Key pairs of the mock, for anyone to read: what they sign proves that the machinery works, and nothing about a seller.
 * A mock that starts again, from a snapshot or in another tab, must sign with the same ones, so they are written here.
 */
const keyPairs = [
  { d: 'yPORPndMNYD6DVsxig18ntjrbePDndyez1yg4MjRpwQ', x: 'anisssmdEtVu4ALurxPKkvMMPWW7J9vXttOLa3qAjYc', y: 'FVmPqlDQ5xAGL1Xy3k6FK1Tv0kjptBfLy2hxRKdO-Vs' },
  { d: 'xfeKxLsczwTaa1NMBym9i8ad3xxoh5EY-c8u7PegpQE', x: 'E7QZsUabRCPwHsHw1QFdNNnykcALo5KTKrwaAaTVG64', y: 'kw_nj8GsOiuc1kH20o4nk2vgHJdEiM8gd1YYSXPaCa0' },
  { d: '-bIyEr5bcJv0nu6WbisfvlM0CSK8tmuR4q13XbMwUb0', x: 'XyUml_56uh_M97JhXO5aU4xhZ2hmx5oxzO4Y7hhdS_M', y: 'fOjs9QjOaCXMBjCbUQRTm-hDgePgTw0N4fZ3do-5Yyo' },
] as const; // prettier-ignore

const curve = { name: 'ECDSA', namedCurve: 'P-256' };

/** Real ES256 with WebCrypto, under keys that follow from their ids. */
export function createSigner(): Signer {
  const imported = new Map<string, Promise<CryptoKey>>();
  return {
    async createKey(kid) {
      const { x, y } = pairOf(kid);
      return { x, y };
    },
    async sign(kid, text) {
      const key = imported.get(kid) ?? importKey(kid);
      imported.set(kid, key);
      const bytes = new TextEncoder().encode(text);
      const signature = await crypto.subtle.sign(
        { name: 'ECDSA', hash: 'SHA-256' },
        await key,
        bytes,
      );
      return base64url(new Uint8Array(signature));
    },
  };
}

const importKey = (kid: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', ...pairOf(kid) }, curve, false, [
    'sign',
  ]);

/** Three pairs serve any number of ids: a rotated key has another id always, and another pair mostly. */
function pairOf(kid: string): (typeof keyPairs)[number] {
  let sum = 0;
  for (const letter of kid) sum += letter.charCodeAt(0);
  return keyPairs[sum % keyPairs.length] ?? keyPairs[0];
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
