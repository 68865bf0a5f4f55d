import * as z from 'zod/mini';
import type { Operation } from './operation.js';
import { idOf, open, pageOf, pageQuery } from './schema.js';
import { Instant } from './time.js';

/** What can follow from a search: a result is opened, a price is agreed, money is paid into escrow. */
export const interactionKinds = ['click', 'offer', 'escrow'] as const;
/** One of `interactionKinds`. */
export type InteractionKind = (typeof interactionKinds)[number];

/** How many may be told at once. */
export const interactionsMax = 20;

/**
 * Something that followed from a search. Pages tell it, after the visitor's consent, and say nothing about who the visitor is; it is an
 * account of what pages said, not a proof.
 */
export const Interaction = z.object({
  id: idOf('interaction'),
  queryId: idOf('query'),
  kind: open(interactionKinds),
  listing: idOf('listing'),
  /** Its place in the answer, from 1. */
  position: z.optional(z.int()),
  offer: z.optional(idOf('offer')),
  escrow: z.optional(idOf('escrow')),
  at: Instant,
});
export type Interaction = z.infer<typeof Interaction>;

export const recordInteractions = {
  id: 'interactions.record',
  method: 'POST',
  path: '/v1/interactions',
  summary: 'Tells what followed from searches, after the visitor agreed to it',
  scope: 'catalog:read',
  status: 201,
  takesBeacon: true,
  body: z.strictObject({
    data: z
      .array(
        z.strictObject({
          /** From the answer of the search. */
          queryId: idOf('query'),
          kind: z.enum(interactionKinds),
          listing: idOf('listing'),
          /** A must for a click. */
          position: z.optional(z.int().check(z.minimum(1), z.maximum(10_000))),
          /** The offer whose price was agreed; a must for `offer`. */
          offer: z.optional(idOf('offer')),
          /** The deal that was paid; a must for `escrow`. */
          escrow: z.optional(idOf('escrow')),
        }),
      )
      .check(z.minLength(1), z.maxLength(interactionsMax)),
  }),
  response: z.object({ recorded: z.int() }),
  problems: ['listing_not_found', 'offer_not_found', 'escrow_not_found'],
} as const satisfies Operation;

export const listInteractions = {
  id: 'interactions.list',
  method: 'GET',
  path: '/v1/interactions',
  summary: 'What followed from one search, in order',
  scope: 'insights:read',
  status: 200,
  query: z.strictObject({ ...pageQuery, queryId: idOf('query') }),
  response: pageOf(Interaction),
  problems: [],
} as const satisfies Operation;
