// Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs and the stretch of Arabic, the dot below of Hindi, the
// joiners inside Persian words, and what ties the parts of a word together ("T-shirt", "men's").
const dropped =
  /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f'’ʼ‘"״׳\u2010-\u2013-]/g;
/** Letters that Unicode does not take apart but people type in plain ones. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'a', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ی', ي: 'ی',
  ك: 'ک',
}; // prettier-ignore
const special = /[ßæœøđðłıþأإآةىيك]/g;
const katakana = /[\u30a1-\u30f6]/g;
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g;

/** The form in which words are compared: lower case, without accents and joiners; "T-Shirt" and "tshirt" are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- the range is exactly what needs no folding
  if (/^[\0-\x7f]*$/.test(lower)) return lower.replace(/['"-]/g, '');
  return lower
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFC')
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(digits, asciiDigit);
}

/** The ten digits of every script stand in a row, a row every sixteen code points. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code >= 0x0e50 ? code - 0x0e50 : code >= 0x0966 ? code - 0x0966 : code & 0x0f);
}
