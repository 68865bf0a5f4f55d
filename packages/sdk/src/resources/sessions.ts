import type { BodyOf } from '../contract/operation.js';
import { createSession } from '../contract/session.js';
import type { CallOptions } from '../options.js';
import type { Transport } from '../transport.js';

/** Tokens that let a signed-in seller or buyer act in a browser. */
export const sessions = (transport: Transport) => ({
  /** A token for a party whom your server has signed in. From servers only. */
  create: (request: BodyOf<typeof createSession>, options?: CallOptions) =>
    transport.call(createSession, request, options),
});
