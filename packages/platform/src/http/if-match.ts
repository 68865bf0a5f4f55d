import type { Operation } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';

/** A thing that has versions, as a request names it. */
export type Named = { readonly kind: NonNullable<Operation['versioned']>; readonly id?: string };

/** The thing that an operation reads or changes, when it has versions. One that is yet to be made has no id. */
export function versionedThing(
  { versioned: kind, path }: Operation,
  input: Readonly<Record<string, unknown>>,
  { party }: Caller,
): Named | undefined {
  if (!kind) return undefined;
  if (kind === 'chatSettings') return party ? { kind, id: party.id } : undefined;
  const name = /\{(\w+)\}/.exec(path)?.[1] ?? '';
  // An offer is made within a talk, whose id is not the offer's.
  return name === kind || kind === 'haggling' ? { kind, id: String(input[name]) } : { kind };
}

/**
 * The versions in `If-Match`, or `undefined` when any will do. Marks of weakness, which proxies that compress add, are passed
 * over: a version is that of the thing, not that of the bytes.
 *
 * @throws DomainError `invalid_request` for what cannot be a version, and where nothing is there to have one
 * @see RFC 9110 section 13.1.1
 */
export function expectedVersions(
  request: Request,
  { id, method }: Operation,
  thing: Named | undefined,
): readonly string[] | undefined {
  const header = request.headers.get('If-Match')?.trim();
  if (header === undefined) return undefined;
  if (method === 'GET' || thing?.id === undefined)
    throw invalid(`${id} changes nothing that has a version; send it without If-Match.`);
  if (header === '*') return undefined;
  return header.split(',').map((tag) => {
    const [, version] = /^(?:W\/)?"?([\w-]{1,64})"?$/.exec(tag.trim()) ?? [];
    if (version === undefined)
      throw invalid(
        'If-Match must be a version as `ETag` names it, like "0123456789abcdef", or *.',
      );
    return version;
  });
}

const invalid = (detail: string): DomainError =>
  new DomainError('invalid_request', detail, { param: 'If-Match' });
