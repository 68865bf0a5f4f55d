/**
 * Reads an amount as people type it, with `,` or `.` before the decimals: "12", "12,50", "1.200,00", "1,200".
 *
 * @param digits decimals of the currency
 * @returns minor units, or `undefined` when it is no amount
 */
export function minorUnits(text: string, digits: number): number | undefined {
  const typed = text.normalize('NFKC');
  const plain = typed.replace(/[^\d.,]/g, '');
  // What is less than nothing is no amount, and must not be taken for its opposite.
  if (!/\d/.test(plain) || /^\s*[-−]/.test(typed)) return undefined;
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const decimals = last < 0 ? '' : plain.slice(last + 1);
  // A separator with more digits behind it than the currency has decimals parts thousands.
  const isGroup = decimals.length > digits;
  const whole = (last < 0 || isGroup ? plain : plain.slice(0, last)).replace(/\D/g, '');
  const amount = Number(whole + (isGroup ? '' : decimals).padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Minor units as a plain number for an input: 1250 of USD is "12.5". */
export const majorText = (amountMinor: number | undefined, digits: number): string =>
  amountMinor === undefined ? '' : String(amountMinor / 10 ** digits);
