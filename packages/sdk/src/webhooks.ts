import type { SoukEvent } from './contract/event.js';
import { SoukError } from './errors.js';

export type { SoukEvent, SoukEventType } from './contract/event.js';
export { isSoukError, SoukError } from './errors.js';

/** Headers of a request, as `fetch` or Node has them. */
export type WebhookHeaders =
  Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a webhook is verified with. */
export interface WebhookOptions {
  /** `whsec_…`, as it was shown when the webhook was made. While secrets change, the new and the old one. */
  readonly secret: string | readonly string[];
  /** Needed beside a body; a `Request` brings its own. */
  readonly headers?: WebhookHeaders | undefined;
  /** How far the time of sending may be from now, in either direction. @default 300 */
  readonly toleranceSec?: number | undefined;
  /** @default Date.now() */
  readonly nowMs?: number | undefined;
  /**
   * Whether this `webhook-id` was taken before. Webhooks arrive at least once, and whoever has caught one could send it
   * again: remember ids for as long as the tolerance, better for days. Asked only for what is signed.
   */
  readonly wasTaken?: ((id: string) => boolean | Promise<boolean>) | undefined;
}

/**
 * Verifies a webhook, and only then reads it. Takes the bytes that were sent: a `Request`, a text, or bytes.
 *
 * @throws SoukError `webhook_unverified`: a header is missing, the time is off, or no signature fits; answer 400.
 *   `webhook_taken`: it was taken before; answer 200, so that it is not sent again
 * @throws TypeError for a mistake in the program: a body that was parsed, a secret that is none
 * @see the Standard Webhooks specification
 */
export async function verifyWebhook(
  sent: Request | string | Uint8Array | ArrayBuffer,
  options: WebhookOptions,
): Promise<SoukEvent> {
  const { headers = isRequest(sent) ? sent.headers : undefined, toleranceSec = 300 } = options;
  if (!headers) throw new TypeError('Give the headers of the request beside its body.');
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => valueOf(headers, name),
  );
  if (!id || !timestamp || !signatures)
    throw refused(
      'A webhook has the headers webhook-id, webhook-timestamp and webhook-signature; one is missing.',
    );
  const isTime = /^\d{1,12}$/.test(timestamp);
  const ageSec = Math.floor((options.nowMs ?? Date.now()) / 1_000) - Number(timestamp);
  if (!isTime || Math.abs(ageSec) > toleranceSec)
    throw refused(
      `The webhook says that it was sent at "${timestamp}", more than ${toleranceSec} s from now.`,
    );
  const body = await bytesOf(sent);
  const signed = joined(encoded(`${id}.${timestamp}.`), body);
  if (!(await fits(signed, signatures, [options.secret].flat())))
    throw refused('No signature of the webhook was made with this secret over these bytes.');
  if (await options.wasTaken?.(id))
    throw new SoukError('webhook_taken', `Webhook ${id} was taken before.`);
  return eventOf(body);
}

/** The headers that a platform would send with a body, for tests of a receiver. */
export async function signWebhook(
  body: string,
  { secret, id, nowMs = Date.now() }: { readonly secret: string; readonly id: string; readonly nowMs?: number }, // prettier-ignore
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const content = encoded(`${id}.${timestamp}.${body}`);
  const signature = await crypto.subtle.sign('HMAC', await keyOf(secret, 'sign'), content);
  const base64 = btoa(String.fromCharCode(...new Uint8Array(signature)));
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${base64}`,
  };
}

type Bytes = Uint8Array<ArrayBuffer>;

const refused = (message: string): SoukError => new SoukError('webhook_unverified', message);
const encoded = (text: string): Bytes => new TextEncoder().encode(text);
const isRequest = (sent: unknown): sent is Request =>
  typeof sent === 'object' && sent !== null && 'arrayBuffer' in sent && 'headers' in sent;

function valueOf(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : found?.[0];
}
/** By its method, since `Headers` of another copy of fetch are none of this realm's. */
const isHeaders = (headers: WebhookHeaders): headers is Headers =>
  typeof headers['get'] === 'function';

async function bytesOf(sent: Request | string | Uint8Array | ArrayBuffer): Promise<Bytes> {
  if (typeof sent === 'string') return encoded(sent);
  if (isRequest(sent)) {
    if (!sent.bodyUsed) return new Uint8Array(await sent.arrayBuffer());
    throw new TypeError(
      'The body of this request was read before: pass the text or bytes that came of it, with its headers.',
    );
  }
  if (ArrayBuffer.isView(sent) || sent instanceof ArrayBuffer) return new Uint8Array(sent);
  throw new TypeError(
    'This body was parsed, and a signature is over the bytes that were sent: pass those. ' +
      'Express: express.raw({ type: "application/json" }); Fastify: a content type parser with parseAs "buffer"; fetch handlers: the Request itself.',
  );
}

function joined(first: Bytes, second: Bytes): Bytes {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Every secret is tried on every signature, and compared by WebCrypto, in a time that does not tell where they differ. */
async function fits(
  signed: Bytes,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> {
  let isFit = false;
  for (const secret of secrets) {
    const key = await keyOf(secret, 'verify');
    for (const signature of signatures.split(' ')) {
      const bytes = signature.startsWith('v1,') ? fromBase64(signature.slice(3)) : undefined;
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) isFit = true;
    }
  }
  return isFit;
}

function keyOf(secret: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ''));
  if (!bytes?.length)
    throw new TypeError('A webhook secret is whsec_ and base64, as it was shown when it was made.');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
}

function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function eventOf(body: Bytes): SoukEvent {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw refused('The webhook is signed, and its body is no JSON.');
  }
}
