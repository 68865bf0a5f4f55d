/** Zeros of the digits that people type beside 0–9: Arabic, Persian, Devanagari, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50];

/**
 * Reads an amount as people type it, in the digits of their script, with `,` or `.` before the decimals: "12", "12,50",
 * "1.200,00", "1,200", "١٢٫٥٠".
 *
 * @param digits decimals of the currency
 * @returns minor units, or `undefined` when it is no amount
 */
export function minorUnits(text: string, digits: number): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? 0));
    })
    .replace(/[٫،]/g, '.')
    .replace(/[٬'’\s\p{Sc}\p{L}]/gu, '');
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const decimals = last < 0 ? '' : plain.slice(last + 1);
  // Three digits behind a separator are thousands, where the currency does not have three decimals.
  const isGroup = decimals.length === 3 && digits !== 3;
  if (decimals.length > digits && !isGroup) return undefined;
  const whole = (last < 0 || isGroup ? plain : plain.slice(0, last)).replace(/\D/g, '');
  const amount = Number(whole + (isGroup ? '' : decimals).padEnd(digits, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
