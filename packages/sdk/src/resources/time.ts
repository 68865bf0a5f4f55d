import { retrieveTime } from '../contract/server-time.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** The platform's clock, by which every deadline counts. */
export const time = (transport: Transport) => ({
  /** What time it is there, now. */
  retrieve: (options?: CallOptions) => transport.call(retrieveTime, {}, options),
});
