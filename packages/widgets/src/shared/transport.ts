import { createTransport, type Transport } from '@souk/sdk';
import type { SoukConfig } from './config.js';

const transports = new Map<string, { readonly fetch: unknown; readonly transport: Transport }>();

/**
 * The connection to the platform that all widgets with this key, origin and session share.
 *
 * @throws SoukError `key_invalid` when there is none or it is none, `secret_key_exposed` for a secret one
 */
export function transportFor(config: SoukConfig): Transport {
  const { key = '', apiOrigin = location.origin, session, fetch } = config;
  const name = [key, apiOrigin, session].join(' ');
  const known = transports.get(name);
  if (known && known.fetch === fetch) return known.transport;
  const transport = createTransport({ key, apiOrigin, session, fetch });
  transports.set(name, { fetch, transport });
  return transport;
}
