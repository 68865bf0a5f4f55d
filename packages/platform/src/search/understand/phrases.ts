import { stem, stems } from '../text/stem.js';
import { vocabulary, type Meaning, type MeaningKind } from '../words/vocabulary.js';
import { itemAt, type Item } from './items.js';

/** A stretch of items that the vocabulary knows, or one item that it does not. */
export interface Phrase {
  readonly items: readonly Item[];
  readonly folded: string;
  readonly meanings: readonly Meaning[];
}

const letters = /\p{L}/u;
const runPhraseMax = 10;

/** Reads items from the left, each time the longest phrase that the vocabulary knows. @param q the query that the items are places in */
export function phrasesOf(
  q: string,
  items: readonly Item[],
  isTitleGram: (text: string) => boolean,
): Phrase[] {
  const cut = items.flatMap((item, index) =>
    item.kind === 'run' ? cutRun(q, item, items[index - 1], isTitleGram) : [item],
  );
  const phrases: Phrase[] = [];
  for (let at = 0; at < cut.length;) {
    const phrase = longest(cut, at);
    phrases.push(phrase);
    at += phrase.items.length;
  }
  return phrases;
}

function longest(items: readonly Item[], at: number): Phrase {
  const { phrases, starters, wordsMax } = vocabulary();
  const [item] = items.slice(at, at + 1);
  if (!item) return { items: [], folded: '', meanings: [] };
  const most = starters.has(item.folded) ? Math.min(wordsMax, items.length - at) : 1;
  for (let length = most; length > 0; length--) {
    const part = items.slice(at, at + length);
    if (length > 1 && part.some(({ kind }) => kind === 'number' || kind === 'sign')) continue;
    const folded = part.map((each) => each.folded).join(' ');
    const meanings = phrases.get(folded) ?? [];
    if (length > 1 && meanings.length > 0) return { items: part, folded, meanings };
    if (length === 1)
      return {
        items: part,
        folded,
        meanings: item.kind === 'word' ? withInflected(folded, meanings) : meanings,
      };
  }
  return { items: [item], folded: item.folded, meanings: [] };
}

/** Meanings of a word, those of its other endings among them. */
function withInflected(word: string, exact: readonly Meaning[]): readonly Meaning[] {
  const found = [...exact];
  for (const form of stems(word)) {
    if (form.length < 3) continue;
    for (const meaning of vocabulary().phrases.get(form) ?? [])
      if (
        (meaning.isStem || meaning.isAdjective) &&
        isForm(word, form, meaning.language) &&
        !found.some(({ language }) => language === meaning.language)
      )
        found.push(meaning);
  }
  return found;
}

/** Whether a word and the stem of another are one but for endings of their language. */
const isForm = (word: string, form: string, tag: string): boolean => {
  const language = tag.split('-', 1)[0] ?? tag;
  return stem(stem(word, language), language) === stem(form, language);
};

/** Takes the known phrases out of a run of a script without spaces; what lies between stays in runs. */
function cutRun(
  q: string,
  run: Item,
  before: Item | undefined,
  isTitleGram: (text: string) => boolean,
): Item[] {
  const pieces: Item[] = [];
  let open = run.start;
  let previous: Item | undefined = before;
  const close = (end: number): void => {
    if (end > open) pieces.push(itemAt('run', q, open, end, run.gram));
  };
  for (let at = run.start; at < run.end;) {
    const length = knownLength(q, run, at, at === open ? previous : undefined, isTitleGram);
    if (length === 0) {
      at++;
      continue;
    }
    close(at);
    previous = itemAt('word', q, at, at + length, run.gram);
    pieces.push(previous);
    at += length;
    open = at;
  }
  close(run.end);
  return pieces;
}

const aroundNumbers = new Set<MeaningKind>([
  'money',
  'thousand',
  'tenThousand',
  'to',
  'underAfter',
  'overAfter',
  'aboutAfter',
  'pieces',
]);
const ofOneSign = new Set<MeaningKind>(['color', 'not', 'bargain', 'gift']);

function knownLength(
  q: string,
  run: Item,
  at: number,
  before: Item | undefined,
  isTitleGram: (text: string) => boolean,
): number {
  const { phrases } = vocabulary();
  for (let length = Math.min(runPhraseMax, run.end - at); length > 0; length--) {
    const folded = itemAt('word', q, at, at + length).folded;
    const meanings = (phrases.get(folded) ?? []).filter(({ language }) => isUnspaced(language));
    if (meanings.length === 0) continue;
    const isAfterNumber =
      before !== undefined &&
      (before.kind === 'number' ||
        phrases.get(before.folded)?.some(({ kind }) => aroundNumbers.has(kind)) === true);
    if (meanings.some(({ kind }) => aroundNumbers.has(kind)) && isAfterNumber) return length;
    const others = meanings.filter(({ kind }) => !aroundNumbers.has(kind) || kind === 'money');
    if (others.length === 0) continue;
    // In threes, signs that titles have together across the end are one longer word: the glass of แก้ว is not that of แก้วมัค.
    const crossing =
      run.gram === 3 && length > 1 && at + length < run.end
        ? q.slice(at + length - 2, at + length + 1)
        : '';
    if (
      crossing !== '' &&
      meanings.every(({ kind }) => kind === 'material') &&
      isTitleGram(crossing)
    )
      continue;
    if (length > 1 && meanings.some(({ kind }) => kind !== 'stop')) return length;
    if (length > 1) continue;
    // One sign is a word only where titles do not have it together with the next: the red of 红围巾, not of 红茶.
    const next = q.slice(at, at + 2);
    if (
      others.some(({ kind }) => ofOneSign.has(kind)) &&
      at === run.start &&
      next.length === 2 &&
      letters.test(next) &&
      !isTitleGram(next)
    )
      return length;
    if (
      others.some(({ kind }) => kind === 'stop') &&
      !isTitleGram(next) &&
      !isTitleGram(q.slice(at - 1, at + 1))
    )
      return length;
  }
  return 0;
}

const isUnspaced = (language: string): boolean => /^(zh|ja|ko|th)/.test(language);
