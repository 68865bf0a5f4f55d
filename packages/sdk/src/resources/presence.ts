import { announcePresence } from '../contract/presence.js';
import type { BodyOf } from '../contract/operation.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Whether the signed-in party is there. */
export const presence = (transport: Transport) => ({
  /** Holds for a minute; say it again while it is true. */
  announce: (request: BodyOf<typeof announcePresence>, options?: CallOptions) =>
    transport.call(announcePresence, request, options),
});
