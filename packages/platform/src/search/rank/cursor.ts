import { DomainError } from '../../domain-error.js';
import { readCursor } from '../../page.js';
import type { Statistics } from '../retrieve/retrieve.js';
import type { After } from './page.js';

/** What a cursor carries: where the page before ended, and the numbers that its order was made with. */
export interface SearchCursor {
  readonly after: After;
  readonly statistics: Statistics;
  readonly topText: number;
  readonly middleCents: number;
}

/**
 * A cursor that stays right when the index changes. It names the last result by key and id, and carries every number of the whole
 * collection that a score depends on: a listing that did not change keeps its exact score, so that none is shown twice and none is
 * skipped, whatever came, went or sold out in between.
 */
export const writeCursor = ({ after, statistics, topText, middleCents }: SearchCursor): string =>
  [
    after.key,
    after.id,
    after.count,
    statistics.least,
    topText,
    middleCents,
    ['r', ...statistics.rarities].join('_'),
  ].join('~');

/** @throws DomainError `invalid_request` when it is not one of ours */
export function readSearchCursor(cursor: string): SearchCursor {
  const [key = '', id = '', count = '', least = '', topText = '', middleCents = '', rarities = ''] =
    readCursor(cursor, 7);
  const numbers = [key, count, least, topText, middleCents, ...rarities.split('_').slice(1)].map(
    Number,
  );
  if (!rarities.startsWith('r') || numbers.some((value) => !Number.isFinite(value)))
    throw new DomainError('invalid_request', `"${cursor}" is not a cursor of this list.`, {
      param: 'cursor',
    });
  const [keyNumber = 0, countNumber = 0, leastNumber = 0, text = 0, cents = 0, ...rest] = numbers;
  return {
    after: { key: keyNumber, id, count: countNumber },
    statistics: { rarities: rest, least: leastNumber },
    topText: text,
    middleCents: cents,
  };
}
