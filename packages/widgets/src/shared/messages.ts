import type { Messages } from './messages/en.js';
import { plural, type PluralForms } from './messages/plural.js';

export type MessagePart = keyof Messages;

/** Words of the merchant's own, by part and name; the rest stays ours. */
export type MessageOverrides = {
  readonly [Part in MessagePart]?: Partial<Messages[Part]>;
};

/** What a catalogue in another language is made with: the sentence that fits a number, in that language. */
export type Plural = (count: number, forms: PluralForms) => string;

/** A part of the catalogue in another language. It is handed what it needs, so that its file is of nothing but words. */
export type InLocale<Part extends MessagePart> = (plural: Plural) => Messages[Part];

/** The files of a part, by language, and by language and script where that decides. */
export type Locales<Part extends MessagePart> = Readonly<
  Record<string, () => Promise<{ readonly words: InLocale<Part> }>>
>;

/** A part of the catalogue: English, which is always here, and the other languages, which come when they are needed. */
export interface Catalogue<Part extends MessagePart> {
  readonly part: Part;
  readonly english: Messages[Part];
  readonly others: () => Promise<{ readonly locales: Locales<Part> }>;
}

/**
 * A part of the catalogue in a language: `pt-BR` is told in `pt`, `zh-TW` in `zh-Hant`, and a language that we do not have
 * in English.
 */
export async function wordsIn<Part extends MessagePart>(
  { english, others }: Catalogue<Part>,
  locale: string,
): Promise<Messages[Part]> {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'en') return english;
  const { locales } = await others();
  const name = [`${language}-${script}`, language].find((each) => Object.hasOwn(locales, each));
  const module = await locales[name ?? '']?.();
  return module ? module.words((count, forms) => plural(name ?? '', count, forms)) : english;
}
