/** Languages that the demo's sellers write in, in the order of the columns of every table of words. */
export const languages = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'da', 'sv', 'ru',
  'zh-Hans', 'ja', 'ko', 'ar', 'he', 'hi', 'th', 'tr', 'vi', 'id', 'zh-Hant', 'fa',
] as const; // prettier-ignore
export type Language = (typeof languages)[number];

/** A key's word in each language. */
export type WordTable = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Reads a table of words: one line for each key, its words after it in the order of `languages`, `|` between them.
 *
 * @throws RangeError when a line has too few or too many words, which would shift them into other languages
 */
export function wordTable(text: string): WordTable {
  const rows = text.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [key = '', ...words] = row.split('|');
      if (words.length !== languages.length)
        throw new RangeError(`"${key}" has ${words.length} words; ${languages.length} are needed.`);
      return [key, Object.fromEntries(words.map((word, index) => [languages[index], word]))];
    }),
  );
}

/** The word for a key in a language. @throws RangeError when the table has no such key */
export function wordIn(table: WordTable, key: string, language: Language): string {
  const word = table.get(key)?.[language];
  if (word === undefined) throw new RangeError(`No word for "${key}" in "${language}".`);
  return word;
}
