import { fold } from '../text/fold.js';
import { stem } from '../text/stem.js';
import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { vi } from './vi.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

const tables = {
  en, de, fr, es, it, pt, nl, pl, cs, da, sv, ru, 'zh-Hans': zhHans, 'zh-Hant': zhHant, ja, ko, ar, he, fa, hi, th, tr, vi, id,
}; // prettier-ignore

/** Languages whose conditions are understood. */
export const understoodLanguages: readonly string[] = Object.keys(tables);

const colors =
  'teal red blue navy green saffron orange pink purple burgundy black white beige brown grey'.split(
    ' ',
  );
const materials =
  'silk cotton wool linen leather ceramic glass oak bamboo steel brass silver paper cashmere canvas walnut gold cork rattan terracotta aluminium iron silicone'.split(
    ' ',
  );

/** What a phrase may be: a value of an attribute, a word for a highest price, an intent, a currency … */
export type MeaningKind =
  | 'color' | 'material' | 'under' | 'underAfter' | 'over' | 'overAfter' | 'between' | 'betweenAfter' | 'to' | 'about' | 'aboutAfter'
  | 'not' | 'name' | 'notAfter' | 'bargain' | 'bulk' | 'premium' | 'gift' | 'pieces' | 'moq' | 'size' | 'stop' | 'money' | 'thousand'
  | 'tenThousand'; // prettier-ignore

export interface Meaning {
  /** As the language writes it. */
  readonly written: string;
  readonly kind: MeaningKind;
  /** Attribute value or currency; for other kinds empty. */
  readonly value: string;
  readonly language: string;
  /** An inflected form stands here without its ending. */
  readonly isStem: boolean;
  /** Has other endings too. */
  readonly isAdjective: boolean;
}

/** Every phrase of every language with what it may mean; phrases are folded, their words one space apart. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, readonly Meaning[]>;
  /** What a price in a language is in when nothing says so: the currency of its first line. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Every single word of them; none is taken for a mistyped one. */
  readonly words: ReadonlySet<string>;
  /** First words of phrases of several. */
  readonly starters: ReadonlySet<string>;
  /** Longest phrase, in words. */
  readonly wordsMax: number;
}

/** Kinds whose words are adjectives. Materials are so in some languages; in others they are nouns, and a plate (prato) is not silver (prata). */
const adjectives = new Set<string>(['color', 'bargain', 'premium']);
const isInflected = (kind: string, language: string): boolean =>
  adjectives.has(kind) ||
  (kind === 'material' && /^(?:de|nl|pl|cs|ru|sv|da|hi|fa)$/.test(language));
const kinds = new Set<string>([
  'color', 'material', 'under', 'underAfter', 'over', 'overAfter', 'between', 'betweenAfter', 'to', 'about', 'aboutAfter', 'not', 'name',
  'notAfter', 'bargain', 'bulk', 'premium', 'gift', 'pieces', 'moq', 'size', 'stop', 'money', 'thousand', 'tenThousand',
]); // prettier-ignore
const isKind = (kind: string): kind is MeaningKind => kinds.has(kind);

let read: Vocabulary | undefined;

/** The published vocabulary, read from its tables when it is first needed. */
export function vocabulary(): Vocabulary {
  if (read) return read;
  const phrases = new Map<string, Meaning[]>();
  const words = new Set<string>();
  const starters = new Set<string>();
  const currencies = new Map<string, string>();
  let wordsMax = 1;
  const add = (phrase: string, meaning: Meaning): void => {
    if (phrase === '') return;
    const parts = phrase.split(' ');
    for (const part of parts) words.add(part);
    if (parts.length > 1) starters.add(parts[0] ?? '');
    wordsMax = Math.max(wordsMax, parts.length);
    const known = phrases.get(phrase);
    if (!known) phrases.set(phrase, [meaning]);
    else if (
      !known.some(
        ({ kind, value, language }) =>
          kind === meaning.kind && value === meaning.value && language === meaning.language,
      )
    )
      known.push(meaning);
  };
  for (const [language, table] of Object.entries(tables))
    for (const line of table.trim().split('\n')) {
      const [kind = '', words = ''] = line.split(/: (.*)/);
      if (!isKind(kind))
        throw new RangeError(`"${kind}" of "${language}" is no line of a vocabulary.`);
      for (const { phrase, value } of entries(kind, words)) {
        const folded = phrase.split(' ').map(fold).join(' ').trim();
        if (kind === 'money' && !currencies.has(language)) currencies.set(language, value);
        add(folded || phrase, {
          written: phrase,
          kind,
          value,
          language,
          isStem: false,
          isAdjective: isInflected(kind, language),
        });
        const short = folded.includes(' ')
          ? folded
          : stem(folded, language.split('-', 1)[0] ?? language);
        if (isInflected(kind, language) && short !== folded)
          add(short, { written: phrase, kind, value, language, isStem: true, isAdjective: true });
      }
    }
  return (read = { phrases, words, starters, currencies, wordsMax });
}

function entries(kind: MeaningKind, words: string): { phrase: string; value: string }[] {
  if (kind === 'money')
    return words.split(/ (?=[A-Z]{3}=)/).flatMap((entry) =>
      entry
        .slice(4)
        .split('|')
        .map((phrase) => ({ phrase, value: entry.slice(0, 3) })),
    );
  const names = kind === 'color' ? colors : kind === 'material' ? materials : [];
  return words
    .split('|')
    .flatMap((forms, index) =>
      forms
        .split(kind === 'color' || kind === 'material' ? '/' : '|')
        .map((phrase) => ({ phrase, value: names[index] ?? '' })),
    );
}
