import type { Corpus } from '../corpus/corpus.js';

/**
 * How well each listing suits the tastes that a person's own device keeps and sends along with consent: `color:teal:0.8`. They are
 * used for this one answer and kept nowhere.
 *
 * @returns 0–1 by place, the mean of the tastes that a listing meets, or nothing without tastes
 */
export function tasteOf(
  preferences: readonly string[],
  corpus: Corpus,
): ((place: number) => number) | undefined {
  const wanted = preferences.flatMap((text) => {
    const [name = '', value = '', strength = ''] = text.split(':');
    const { columns } = corpus;
    const column =
      name === 'category'
        ? { numbers: columns.category, labels: columns.categories }
        : columns.attributes.get(name);
    const wanted = column?.labels.havingAny([value]);
    return column && wanted?.includes(1)
      ? [{ numbers: column.numbers, wanted, strength: Number(strength) }]
      : [];
  });
  const all = wanted.reduce((sum, { strength }) => sum + strength, 0);
  if (all === 0) return preferences.length > 0 ? () => 0 : undefined;
  return (place) => {
    let sum = 0;
    for (const { numbers, wanted: has, strength } of wanted)
      if (has[numbers[place] ?? 0] === 1) sum += strength;
    return sum / all;
  };
}
