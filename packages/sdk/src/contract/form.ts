import type * as z from 'zod/mini';
import { Checkout } from './checkout.js';
import { Escrow } from './escrow.js';
import { expandable, type ExpandableKind, type ExpandedKind } from './expand.js';
import { Listing } from './listing.js';
import type { Operation } from './operation.js';
import { Seller } from './seller.js';

/** Where an answer parts from the contract, and how. */
export interface FormFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const schemas = {
  listing: Listing,
  seller: Seller,
  checkout: Checkout,
  escrow: Escrow,
} as const satisfies Record<ExpandedKind, z.ZodMiniType>;

/**
 * Holds an answer against the form that the contract gives it. What the request expanded is held against the form of the
 * thing itself, and the rest as if the id stood there: an object that nobody asked for is as wrong as an id where one was.
 *
 * @param expand the paths that the request named, e.g. `['listing.seller']`
 */
export function formFaults(
  { expands, response }: Operation,
  answer: unknown,
  expand: readonly string[] = [],
): readonly FormFault[] {
  const faults: FormFault[] = [];
  const check = (schema: z.ZodMiniType, value: unknown, place: FormFault['path']): void => {
    for (const { path, message, code } of schema.safeParse(value).error?.issues ?? [])
      faults.push({ path: [...place, ...path], message: message ?? code ?? 'Invalid input' });
  };
  /** The thing with ids again for what was expanded in it, which is checked on the way. */
  const folded = (
    kind: ExpandableKind,
    thing: unknown,
    along: readonly (readonly string[])[],
    place: FormFault['path'],
  ): unknown => {
    if (!isRecord(thing)) return thing;
    const result = { ...thing };
    for (const field of expandable[kind]) {
      const rest = along.filter(([first]) => first === field).map(([, ...tail]) => tail);
      const found = thing[field];
      // Nothing is there to be expanded; whether that may be is for the thing's own form to say.
      if (rest.length === 0 || found === undefined || found === null) continue;
      const at = [...place, field];
      check(schemas[field], folded(field, found, rest, at), at);
      if (isRecord(found)) result[field] = found['id'];
    }
    return result;
  };

  const paths = expand.map((path) => path.split('.'));
  const fold = (thing: unknown, place: FormFault['path']): unknown =>
    expands ? folded(expands, thing, paths, place) : thing;
  const rows = isRecord(answer) ? answer['data'] : undefined;
  const whole =
    isRecord(answer) && Array.isArray(rows)
      ? { ...answer, data: rows.map((row: unknown, index) => fold(row, ['data', index])) }
      : fold(answer, []);
  check(response, whole, []);
  return faults;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
