import type { Opened } from './taste.js';

/** A result that was chosen: the search it came from, and its place there. */
export interface Chosen {
  readonly listing: string;
  readonly queryId: string;
  readonly position: number;
}

/** All that this device keeps of a visitor who agreed. */
export interface Kept {
  /** Whether searches are remembered. */
  readonly keepsSearches: boolean;
  /** Whether what was opened is remembered. */
  readonly keepsTaste: boolean;
  /** The last searches, newest first. */
  readonly searches: readonly string[];
  /** What was opened last, newest first. */
  readonly opened: readonly Opened[];
  /** What was chosen last, newest first: it says which search an offer or a purchase goes back to. */
  readonly chosen: readonly Chosen[];
}

export const nothingKept: Kept = {
  keepsSearches: true,
  keepsTaste: true,
  searches: [],
  opened: [],
  chosen: [],
};

const searchesMax = 5;
const openedMax = 30;
const chosenMax = 20;

/** With one more at the front, and no other like it. */
const first = <Row>(row: Row, rows: readonly Row[], isSame: (each: Row) => boolean, most: number) =>
  [row, ...rows.filter((each) => !isSame(each))].slice(0, most);

export const withSearch = (kept: Kept, words: string): Kept =>
  kept.keepsSearches
    ? { ...kept, searches: first(words, kept.searches, (each) => each === words, searchesMax) }
    : kept;

export const withOpened = (kept: Kept, opened: Opened): Kept =>
  kept.keepsTaste
    ? {
        ...kept,
        opened: first(opened, kept.opened, ({ listing }) => listing === opened.listing, openedMax),
      }
    : kept;

export const withChosen = (kept: Kept, chosen: Chosen): Kept => ({
  ...kept,
  chosen: first(chosen, kept.chosen, ({ listing }) => listing === chosen.listing, chosenMax),
});

/** With what the visitor wants remembered; what is no longer wanted goes at once. */
export const withWishes = (
  kept: Kept,
  { keepsSearches, keepsTaste }: Pick<Kept, 'keepsSearches' | 'keepsTaste'>,
): Kept => ({
  ...kept,
  keepsSearches,
  keepsTaste,
  searches: keepsSearches ? kept.searches : [],
  opened: keepsTaste ? kept.opened : [],
});

/** What was written down, as far as it is of our form: whoever shares the page's origin can write there too. */
export function keptIn(text: string | null): Kept {
  const told: Partial<Record<keyof Kept, unknown>> = Object(parsed(text));
  return {
    keepsSearches: told.keepsSearches !== false,
    keepsTaste: told.keepsTaste !== false,
    searches: listOf(told.searches, isText, searchesMax),
    opened: listOf(told.opened, isOpened, openedMax),
    chosen: listOf(told.chosen, isChosen, chosenMax),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    // Somebody else wrote there: there is nothing of ours.
    return {};
  }
}

const listOf = <Row>(value: unknown, isRow: (row: unknown) => row is Row, most: number): Row[] =>
  Array.isArray(value) ? value.filter(isRow).slice(0, most) : [];

const isText = (value: unknown): value is string => typeof value === 'string';
const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => isText(Object(value)[name]));
const isOpened = (value: unknown): value is Opened => {
  const { category, seller, price } = Object(value);
  return (
    has(value, 'listing') &&
    has(category, 'id', 'name') &&
    has(seller, 'id', 'name') &&
    has(price, 'currency') &&
    Number.isInteger(price.amount)
  );
};
const isChosen = (value: unknown): value is Chosen =>
  has(value, 'listing', 'queryId') && Number.isInteger(Object(value).position);
