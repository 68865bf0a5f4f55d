/**
 * Time that is left, in its two largest units: "2 days, 4 hours". Nothing is left below one second. In a module without a
 * template engine, because parts that come later take it along.
 */
export function countdown(
  milliseconds: number,
  locale: string,
  unitDisplay: 'long' | 'short' | 'narrow' = 'long',
): string {
  const total = Math.max(0, Math.floor(milliseconds / 1_000));
  const largest = units.findIndex(([, size]) => total >= size);
  const first = largest < 0 ? units.length - 1 : largest;
  let rest = total;
  const parts: string[] = [];
  for (const [unit, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || parts.length === 0)
      parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count));
  }
  return new Intl.ListFormat(locale, { type: 'unit', style: unitDisplay }).format(parts);
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;
