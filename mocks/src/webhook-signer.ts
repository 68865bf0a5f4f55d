import type { WebhookSigner } from '@souk/platform';

/** HMAC-SHA-256 with WebCrypto. */
export const webhookSigner: WebhookSigner = {
  async hmacSha256(key, text) {
    const imported = await crypto.subtle.importKey(
      'raw',
      bytesOf(key),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signature = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  },
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
