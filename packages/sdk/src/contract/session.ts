import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { open } from './schema.js';
import { Instant } from './time.js';

/** A short-lived right to act as one seller, one buyer or one mediator in a browser. */
export const Session = z.object({
  token: z.string(),
  party: open(['seller', 'buyer', 'mediator']),
  id: z.string(),
  expiresBy: Instant,
});
export type Session = z.infer<typeof Session>;

export const createSession = {
  id: 'sessions.create',
  method: 'POST',
  path: '/v1/sessions',
  summary: 'A token for the browser of a seller, buyer or mediator whom your server has signed in',
  scope: 'session:create',
  status: 201,
  body: z.strictObject({
    party: z.enum(['seller', 'buyer', 'mediator']),
    /** `sel_…`, `buy_…` or, with a key of the platform's staff, `med_…`. */
    id: z.string().check(z.regex(/^(sel|buy|med)_[a-zA-Z0-9]{1,40}$/)),
  }),
  response: Session,
  problems: ['seller_not_found', 'scope_missing'],
} as const satisfies Operation;
