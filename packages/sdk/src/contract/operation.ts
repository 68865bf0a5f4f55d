import type * as z from 'zod/mini';
import type { ExpandableKind, ExpandPath } from './expand.js';
import type { ProblemCode } from './problem.js';

/**
 * What a credential may do. A key, a session token or a client secret holds some of these; an operation needs one.
 * `payment:confirm` is held by the platform's own payment page and by secret keys, never by a merchant's page.
 */
export type Scope =
  | 'catalog:read'
  | 'listing:write'
  | 'checkout:create'
  | 'checkout:read'
  | 'payment:confirm'
  | 'escrow:create'
  | 'escrow:read'
  | 'escrow:act'
  | 'session:create'
  | 'file:create'
  | 'file:read'
  | 'events:read'
  | 'chat:read'
  | 'chat:act'
  | 'webhook:manage'
  | 'dispute:decide'
  /** Signs mediators in; held by keys of the platform's own staff. */
  | 'session:mediate'
  | 'campaign:manage'
  /** Reads what visitors did with results; held by secret keys. */
  | 'insights:read';

/**
 * For so long after it first came an `Idempotency-Key` is known, which is longer than a deal takes from its first step to its
 * last: whoever comes back to a purchase or an unsent message after weeks still does nothing twice. Then it is a new wish's.
 */
export const idempotencyKeyLife = 'P30D';

/**
 * One call of the API, written once. The SDK's methods, the HTTP router and the OpenAPI document read it.
 * Every POST takes an `Idempotency-Key`; `movesMoney` marks those whose lost answer is "unknown", never "failed".
 */
export interface Operation {
  /** `noun.verb`, the name of the SDK's method. */
  readonly id: string;
  readonly method: 'GET' | 'POST';
  /** With `{name}` for each parameter. */
  readonly path: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly status: 200 | 201;
  /**
   * The kind of thing that is read or changed, when it has versions: the answer names the version in `ETag`, and a change of one
   * that there is takes `If-Match`.
   */
  readonly versioned?: VersionedKind;
  readonly movesMoney?: true;
  /** The body is the bytes of a file; everything else that it takes is in the query. */
  readonly isUpload?: true;
  /** The longest body that it takes, in characters, when it is another than usual. */
  readonly maximumBytes?: number;
  /** Takes lines of JSON too (`application/x-ndjson`), as this field of its body. */
  readonly takesLines?: string;
  /** Can be sent by a page that is being left: keys in the address, JSON as plain text. */
  readonly takesBeacon?: true;
  /** Answers without a key: what anyone must be able to check. */
  readonly isPublic?: true;
  /** How long caches may keep the answer; none may unless told. */
  readonly maxAgeSec?: number;
  /** Answered with `text/event-stream`; `response` is what each message carries. */
  readonly streams?: true;
  /** Ids in the answer, or in each of its rows, can be expanded along the paths of this kind. */
  readonly expands?: ExpandableKind;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniObject;
  readonly response: z.ZodMiniType;
  /** Its own refusals; those that any call can meet (authentication, bad input, rate limits) are not repeated. */
  readonly problems: readonly ProblemCode[];
}

/** Things that two callers may change at the same time; a conversation is none: it only grows. */
export type VersionedKind =
  | 'listing'
  | 'haggling'
  | 'chatSettings'
  | 'checkout'
  | 'escrow'
  | 'dispute'
  | 'offer'
  | 'campaign'
  | 'reservation'
  | 'webhook';

type Inferred<T> = T extends z.ZodMiniType ? z.infer<T> : Record<never, never>;
/** Path parameters of an operation. */
export type ParamsOf<O extends Operation> = Inferred<O['params']>;
/** Query of an operation. */
export type QueryOf<O extends Operation> = Inferred<O['query']>;
/** Paths that an operation can expand. */
export type ExpandOf<O extends Operation> = O['expands'] extends ExpandableKind
  ? ExpandPath<O['expands']>
  : never;
/** Body of an operation. */
export type BodyOf<O extends Operation> = Inferred<O['body']>;
/** Answer of an operation. */
export type ResponseOf<O extends Operation> = z.infer<O['response']>;
/** Everything that an operation takes, as one object. */
export type InputOf<O extends Operation> = ParamsOf<O> & QueryOf<O> & BodyOf<O> & ContentOf<O>;
type ContentOf<O extends Operation> = O['isUpload'] extends true
  ? { readonly content: Uint8Array<ArrayBuffer> }
  : unknown;
