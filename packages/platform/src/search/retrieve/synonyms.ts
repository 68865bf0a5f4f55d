import { synonymGroups } from '../words/synonyms.js';

let groups: ReadonlyMap<string, readonly string[]> | undefined;

/** Other words for the same thing; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  groups ??= read();
  return groups.get(word) ?? (word.endsWith('s') ? groups.get(word.slice(0, -1)) : undefined) ?? [];
}

function read(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of synonymGroups.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words)
      found.set(word, [...(found.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return found;
}
