import { fold } from './fold.js';
import { remembered } from './memo.js';
import { stem } from './stem.js';

const byLanguage = new Map<string, (raw: string) => readonly string[]>();

/** The terms that a word of a text is found by: itself, and each part of a hyphenated one. */
export function formsOf(raw: string, locale: string): readonly string[] {
  const language = locale.split('-', 1)[0] ?? locale;
  let forms = byLanguage.get(language);
  if (!forms) {
    forms = remembered((word) =>
      [...new Set([word, ...word.split(/['’‘-]/)])]
        .filter((part) => part !== '')
        .map((part) => stem(fold(part), language)),
    );
    byLanguage.set(language, forms);
  }
  return forms(raw);
}

/** A group of signs as it is compared. */
export const foldedGram = remembered(fold);
