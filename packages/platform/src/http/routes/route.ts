import type { InputOf, OperationId, AnyOperation, ResponseOf } from '@souk/sdk/contract';
import type { Call } from '../../caller.js';
import type { Feed } from '../../events/queries.js';
import type { Answer } from '../../once.js';
import type { Nouns } from '../../platform.js';

type OperationOf<Id extends OperationId> = Extract<AnyOperation, { readonly id: Id }>;

/** What answers an operation: a plain value for a read, an answer that may be a replay for a change, a feed for a stream. */
export type Route<Id extends OperationId> = (
  platform: Nouns,
  call: Call,
  input: InputOf<OperationOf<Id>>,
) => Promise<
  OperationOf<Id> extends { readonly streams: true }
    ? Feed
    : ResponseOf<OperationOf<Id>> | Answer<ResponseOf<OperationOf<Id>>>
>;

/** One route for each of these operations. */
export type Routes<Id extends OperationId> = { readonly [Each in Id]: Route<Each> };
