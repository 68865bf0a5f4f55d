import {
  expandable,
  expandDepthMax,
  type ExpandableKind,
  type ExpandedKind,
  type Operation,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { DomainError } from '../domain-error.js';
import type { Nouns } from '../platform.js';

type Path = readonly ExpandedKind[];
type Thing = Readonly<Record<string, unknown>>;

/**
 * Takes the paths to expand out of a query.
 *
 * @throws DomainError `invalid_request`, naming a path that leads nowhere or too far
 */
export function takeExpansions({ expands }: Operation, query: URLSearchParams): readonly Path[] {
  // Where nothing can be expanded it is a parameter like any other that is not known.
  if (!expands) return [];
  const paths = query.getAll('expand');
  query.delete('expand');
  return paths.map((path) => pathOf(expands, path));
}

function pathOf(from: ExpandableKind, path: string): Path {
  const steps: ExpandedKind[] = [];
  for (const step of path.split('.')) {
    const fields: readonly ExpandedKind[] = expandable[steps.at(-1) ?? from];
    const field = fields.find((each) => each === step);
    if (!field || steps.length === expandDepthMax)
      throw new DomainError(
        'invalid_request',
        `"${path}" cannot be expanded: ${
          field ? `${expandDepthMax} ids behind each other can` : `"${step}" is none of ${fields.join(', ') || 'nothing'}`
        }.`,
        { param: 'expand' },
      );
    steps.push(field);
  }
  return steps;
} // prettier-ignore

type Read = (nouns: Nouns, call: Call, id: string) => Promise<object>;
const reads: Readonly<Record<ExpandedKind, Read>> = {
  listing: (nouns, { caller }, listing) => nouns.catalog.retrieve(caller, { listing }),
  seller: (nouns, _call, seller) => nouns.trust.retrieveSeller({ seller }),
  checkout: (nouns, { caller }, checkout) => nouns.checkouts.retrieve(caller, checkout),
  escrow: (nouns, { caller }, escrow) => nouns.escrows.retrieve(caller, escrow),
};

/** A thing, or each row of a page, with what its ids stand for, as the caller may read it. Each is read once. */
export async function expand(
  nouns: Nouns,
  call: Call,
  value: object,
  paths: readonly Path[],
): Promise<object> {
  const known = new Map<string, Promise<object>>();
  const read = (kind: ExpandedKind, id: string): Promise<object> => {
    const found = known.get(id) ?? reads[kind](nouns, call, id);
    known.set(id, found);
    return found;
  };
  const within = async (thing: object, along: readonly Path[]): Promise<object> => {
    const result: Record<string, unknown> = { ...thing };
    for (const field of new Set(along.flatMap(([first]) => first ?? []))) {
      const id = result[field];
      if (typeof id !== 'string') continue;
      const rest = along.filter(([first]) => first === field).map(([, ...tail]) => tail);
      result[field] = await within(await read(field, id), rest);
    }
    return result;
  };
  const { data }: Thing = { ...value };
  if (!Array.isArray(data)) return within(value, paths);
  return { ...value, data: await Promise.all(data.map((row: object) => within(row, paths))) };
}
