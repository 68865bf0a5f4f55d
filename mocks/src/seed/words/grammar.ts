import type { Language } from './word-table.js';

/** How a language builds a title. */
export interface Grammar {
  /** `N` noun, `M` material, `C` colour, `P` pattern, each left out with the spaces around it when a listing has none. */
  readonly order: string;
  /** What goes with the colour, around `C`; left out without a colour. */
  readonly color?: string;
  /** What stands before a detail that follows. */
  readonly comma: string;
  /** What stands around the name of a series. */
  readonly series: string;
  /** Number and unit of a size are written together. */
  readonly tightUnits?: true;
}

const european = { order: 'N M PC', comma: ', ', series: ' “S”' };

/**
 * Word order of each language. Colours come as noun phrases ("in Rot", "coloris rouge", "цвет красный") wherever an
 * adjective would have to agree with its noun, so that every combination is right without a table of genders.
 */
export const grammars: Readonly<Record<Language, Grammar>> = {
  en: { order: 'C M N P', comma: ', ', series: ' “S”' },
  de: { ...european, color: ' in C', series: ' „S“' },
  fr: { ...european, color: ', coloris C', series: ' « S »' },
  es: { ...european, color: ', color C', series: ' «S»' },
  it: { ...european, color: ', colore C', series: ' «S»' },
  pt: { ...european, color: ', na cor C' },
  nl: { ...european, color: ', C' },
  pl: { ...european, color: ', kolor C', series: ' „S”' },
  cs: { ...european, color: ', barva C', series: ' „S“' },
  da: { ...european, color: ', C', series: ' »S«' },
  sv: { ...european, color: ', C', series: ' ”S”' },
  ru: { ...european, color: ', цвет C', series: ' «S»' },
  'zh-Hans': { order: 'CPMN', comma: ' ', series: '「S」', tightUnits: true },
  'zh-Hant': { order: 'CPMN', comma: ' ', series: '「S」', tightUnits: true },
  ja: { order: 'MN PC', color: ' C', comma: ' ', series: '「S」', tightUnits: true },
  ko: { order: 'C P M N', comma: ', ', series: ' ‘S’', tightUnits: true },
  ar: { ...european, color: ' باللون C', comma: '، ', series: ' «S»' },
  he: { ...european, color: ' בצבע C', series: ' „S”' },
  fa: { ...european, color: '، رنگ C', comma: '، ', series: ' «S»' },
  hi: { order: 'P M NC', color: ', C रंग में', comma: ', ', series: ' ‘S’' },
  th: { order: 'NM PC', color: ' C', comma: ' ', series: ' “S”' },
  tr: { order: 'C P M N', comma: ', ', series: ' “S”' },
  vi: { ...european, color: ' màu C' },
  id: { ...european, color: ' warna C' },
};
