/** What a UTF-16 unit is to the reader of words. */
export const separator = 1;
export const letter = 2;
export const digit = 3;
/** Chinese, Japanese, Korean: no spaces, or words that grow; read in pairs. */
export const ideograph = 4;
/** Thai, Lao, Khmer, Burmese: no spaces, short signs; read in threes. */
export const syllabic = 5;
/** Inside a word it joins: apostrophe, hyphen. */
export const joiner = 6;

const memo = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, remembered: a pattern is tried once for each sign. */
export function classOf(unit: number): number {
  const known = memo[unit] ?? 0;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(unit));
  memo[unit] = found;
  return found;
}

function classify(sign: string): number {
  if (/['’ʼ‘"״׳\u2010\u2011-]/.test(sign) || /[\u200b-\u200d]/.test(sign)) return joiner;
  if (/\p{Nd}/u.test(sign)) return digit;
  if (
    /[\u3005\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]/.test(
      sign,
    )
  )
    return sign === '・' ? separator : ideograph;
  if (/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(sign)) return syllabic;
  return /[\p{L}\p{M}\p{N}]/u.test(sign) ? letter : separator;
}
