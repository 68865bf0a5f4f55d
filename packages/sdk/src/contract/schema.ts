import * as z from 'zod/mini';

/** Prefixes of the platform's ids, one for each kind of thing. */
export const idPrefixes = {
  listing: 'lst',
  variant: 'var',
  seller: 'sel',
  buyer: 'buy',
  checkout: 'chk',
  escrow: 'esc',
  dispute: 'dsp',
  evidence: 'evd',
  mediator: 'med',
  notification: 'ntf',
  event: 'evt',
  webhook: 'whk',
  delivery: 'whd',
  campaign: 'cmp',
  reservation: 'rsv',
  request: 'req',
  query: 'qry',
  file: 'fil',
  signingKey: 'key',
  review: 'rev',
  conversation: 'cnv',
  message: 'msg',
  offer: 'off',
  report: 'rpt',
  interaction: 'int',
} as const;
/** A kind of thing that has ids. */
export type IdKind = keyof typeof idPrefixes;

/** An id of one kind: `lst_…`, `esc_…`. */
export const idOf = (kind: IdKind): z.ZodMiniString =>
  z.string().check(z.regex(new RegExp(`^${idPrefixes[kind]}_[a-zA-Z0-9]{1,40}$`)));

/** A value of a response that may grow: the known ones are typed, others pass. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** Schema of a response value that may grow. Requests use `z.enum`, so that a typo is refused. */
export const open = <const Known extends string>(
  _known: readonly Known[],
): z.ZodMiniType<Open<Known>, Open<Known>> => z.string();

/** A country: ISO 3166-1 alpha-2, upper case. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** A language tag, BCP 47: `en`, `zh-Hans`, `pt-BR`. */
export const Locale = z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/));

/** One page of a list. `nextCursor` is `null` on the last page; it is opaque. */
export const pageOf = <Row extends z.ZodMiniType>(row: Row) =>
  z.object({
    data: z.array(row),
    nextCursor: z.nullable(z.string()),
    hasMore: z.boolean(),
    totalCount: z.optional(z.int()),
  });

/** What every list takes: at most 50 rows a page, 20 unless told. */
export const pageQuery = {
  cursor: z.optional(z.string().check(z.maxLength(500))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
};
