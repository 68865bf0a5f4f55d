import type { Sort } from '@souk/sdk';
import type { Refinement } from './refinement.js';

/** A search as an address tells it. */
export interface Searched {
  readonly query: string;
  readonly refinement: Refinement;
}

/** Names of parameters, behind the prefix. */
const names = {
  query: 'q',
  sort: 'sort',
  category: 'category',
  attribute: 'filter',
  minimumPrice: 'min',
  maximumPrice: 'max',
  ignore: 'without',
} as const;
const ours: ReadonlySet<string> = new Set(Object.values(names));

// By name, so that a sort that the contract gains cannot be forgotten here.
const sorts: Readonly<Record<Sort, true>> = {
  relevance: true,
  price_ascending: true,
  price_descending: true,
  rating: true,
  newest: true,
};
const isSort = (text: string): text is Sort => Object.hasOwn(sorts, text);

/**
 * The search that an address tells, or `undefined` when it has no parameter of ours. What no search can have is passed over, so that
 * an old or broken link still leads somewhere.
 *
 * @param prefix stands before the names of our parameters
 */
export function searchIn(href: string, prefix: string): Searched | undefined {
  const { pairs } = taken(href, prefix);
  if (pairs.length === 0) return undefined;
  const found = new URLSearchParams(pairs.join('&'));
  const all = (name: string, isGood: RegExp): string[] =>
    [...new Set(found.getAll(prefix + name))].filter((each) => isGood.test(each));
  const amount = (name: string): number | undefined => {
    const [text = ''] = all(name, /^\d{1,15}$/);
    return text === '' ? undefined : Number(text);
  };
  const [sort = ''] = all(names.sort, /./);
  const minimumPrice = amount(names.minimumPrice);
  const maximumPrice = amount(names.maximumPrice);
  return {
    query: (found.get(prefix + names.query) ?? '').slice(0, 200),
    refinement: {
      sort: isSort(sort) ? sort : 'relevance',
      ignore: all(names.ignore, /^.{0,40}$/su),
      category: all(names.category, /^.{0,20}$/su),
      attribute: all(names.attribute, /^[a-z_]{1,30}:.{1,60}$/u),
      ...(minimumPrice !== undefined && { minimumPrice }),
      ...(maximumPrice !== undefined && { maximumPrice }),
    },
  };
}

/**
 * The same address, telling a search. Parameters of others and the hash stay as they are, to the byte: they are not even written anew,
 * which would change how they are escaped.
 *
 * @param told nothing, to take our parameters away
 */
export function addressOf(href: string, prefix: string, told: Searched | undefined): string {
  const { before, foreign, hash, pairs } = taken(href, prefix);
  const wanted = told === undefined ? [] : pairsOf(told, prefix);
  if (wanted.join('&') === pairs.join('&')) return href;
  const query = [...foreign, ...wanted].join('&');
  return `${before}${query && `?${query}`}${hash}`;
}

function pairsOf({ query, refinement }: Searched, prefix: string): string[] {
  const { sort, ignore, category, attribute, minimumPrice, maximumPrice } = refinement;
  const each = (name: string, values: readonly string[]): [string, string][] =>
    values.map((value) => [prefix + name, value]);
  const amount = (value: number | undefined): string[] => (value === undefined ? [] : [`${value}`]);
  const all = [
    ...each(names.query, [query]),
    ...each(names.sort, sort === 'relevance' ? [] : [sort]),
    ...each(names.category, category),
    ...each(names.attribute, attribute),
    ...each(names.minimumPrice, amount(minimumPrice)),
    ...each(names.maximumPrice, amount(maximumPrice)),
    ...each(names.ignore, ignore),
  ];
  return all.map((pair) => String(new URLSearchParams([pair])));
}

/** An address in its parts: the pairs of its query that are ours, and those that are not. */
function taken(href: string, prefix: string) {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(href) ?? [];
  const pairs = query === '' ? [] : query.split('&');
  const isOurs = (pair: string): boolean => {
    const [name = ''] = new URLSearchParams(pair).keys();
    return name.startsWith(prefix) && ours.has(name.slice(prefix.length));
  };
  return {
    before,
    hash,
    pairs: pairs.filter(isOurs),
    foreign: pairs.filter((pair) => !isOurs(pair)),
  };
}
