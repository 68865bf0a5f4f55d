/**
 * A text as a reader takes it in: compatibility forms, marks, invisible characters and letter case folded away, digits
 * of every script as 0–9. What is written to look alike becomes alike; what is kept as a message stays as it was sent.
 *
 * @see Unicode Technical Standard 39, from whose confusables the Latin look-alikes are chosen
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}|[\u034f\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .toLowerCase();

/** A folded text with look-alikes of Latin letters as those: Cyrillic, Greek, digits and signs. `l` and `1` become `i`. */
export const latinSkeleton = (folded: string): string =>
  folded.replace(/[^\s]/gu, (letter) => lookAlikes.get(letter) ?? letter);

/** Digits of a script stand in a row of ten, the first of which is a zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const pairs: Readonly<Record<string, string>> = {
  a: 'аαɑ@4', b: 'вβьƅ8', c: 'сϲᴄ', d: 'ԁɗ', e: 'еεєҽ3', g: 'ɡց', h: 'һнհ', i: 'іιıɩl1!|ӏⅼǀ', j: 'јϳ', k: 'кκ', m: 'мм',
  n: 'пηո', o: 'оοσօ0', p: 'рρϱ', q: 'ԛզ', r: 'гᴦ', s: 'ѕꜱ5$', t: 'тτ7', u: 'υцսʋ', v: 'νѵ', w: 'ѡωԝшա', x: 'хχ', y: 'уγүყ', z: 'ᴢ',
}; // prettier-ignore

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(pairs).flatMap(([latin, others]) =>
    Array.from(others, (letter) => [letter, latin] as const),
  ),
);
