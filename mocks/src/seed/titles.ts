import { colors } from './words/colors.js';
import { details } from './words/details.js';
import { grammars } from './words/grammar.js';
import { materials } from './words/materials.js';
import { nouns } from './words/nouns.js';
import { patterns } from './words/patterns.js';
import { units } from './words/units.js';
import { wordIn, type Language } from './words/word-table.js';

/** What a title is made from: keys into the tables of words. */
export interface TitleFacts {
  readonly noun: string;
  readonly material?: string | undefined;
  readonly color?: string | undefined;
  readonly pattern?: string | undefined;
  /** `15_inch`, `250_g`: a number and a unit of `units`. Letters and bare numbers (`xl`, `52`) stay out of titles. */
  readonly size?: string | undefined;
  readonly details: readonly string[];
  readonly series?: string | undefined;
}

/** A title as a seller of that language would write it. */
export function titleIn(language: Language, facts: TitleFacts): string {
  const grammar = grammars[language];
  const series = facts.series === undefined ? '' : grammar.series.replace('S', facts.series);
  const extras = [
    ...(facts.size === undefined ? [] : sizeIn(language, facts.size)),
    ...facts.details.map((detail) => wordIn(details, detail, language)),
  ];
  return [`${subjectIn(language, facts)}${series}`, ...extras].join(grammar.comma);
}

/** Noun, material, pattern and colour alone: what a picture shows. */
export function subjectIn(language: Language, facts: Omit<TitleFacts, 'details'>): string {
  const { order, color = 'C' } = grammars[language];
  const noun = wordIn(nouns, facts.noun, language);
  const words: Readonly<Record<string, string>> = {
    N: noun,
    M: facts.material === undefined ? '' : wordIn(materials, facts.material, language),
    P: facts.pattern === undefined ? '' : wordIn(patterns, facts.pattern, language),
    C: facts.color === undefined ? '' : color.replace('C', wordIn(colors, facts.color, language)),
  };
  const text = order
    .replace(/[NMPC]/g, (letter) => words[letter] ?? '')
    .replace(/ +(?=[ ,،]|$)/g, '')
    .trim();
  return capitalized(text, language);
}

/** A size as people write it, when it is a number with a unit. */
function sizeIn(language: Language, size: string): string[] {
  const [, count, unit] = /^(\d+)_([a-z]+)$/.exec(size) ?? [];
  if (count === undefined || unit === undefined) return [];
  const space = grammars[language].tightUnits ? '' : ' ';
  return [`${count}${space}${wordIn(units, unit, language)}`];
}

/** Turkish has its own capital of "i"; scripts without capitals stay as they are. */
const capitalized = (text: string, language: Language): string =>
  (language === 'tr' && text.startsWith('i') ? 'İ' : text.charAt(0).toUpperCase()) + text.slice(1);
