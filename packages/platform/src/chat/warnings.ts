import { fold, latinSkeleton } from './fold.js';
import type { WarningRow } from './rows.js';
import {
  digitWords,
  mailWords,
  messengerWords,
  outsideWords,
  paymentWords,
} from './safety-words.js';

/**
 * What both sides are warned of: leaving the platform, where no escrow protects them. A message is never held back
 * for it, since a rule cannot know what is meant; each rule counts once.
 */
export function warningsOf(text: string): WarningRow[] {
  const folded = fold(text);
  const view = { folded, words: wordsOf(folded), latinWords: wordsOf(latinSkeleton(folded)) };
  return rules.flatMap(({ kind, rule, holds }) => (holds(view) ? [{ kind, rule }] : []));
}

interface View {
  readonly folded: string;
  /** Letters and digits, everything else as spaces, one before and one behind. */
  readonly words: readonly string[];
  /** The same with look-alikes of Latin letters as those. */
  readonly latinWords: readonly string[];
}

interface Rule extends WarningRow {
  readonly holds: (view: View) => boolean;
}

/** A text for looking up words: as it is, and with letters that stand alone drawn together. */
function wordsOf(text: string): readonly string[] {
  const words = ` ${text.replaceAll(/[^\p{L}\p{N}]/gu, ' ')} `;
  return [words, words.replaceAll(/(?<= )(?:[^ ] {1,3}){3,}[^ ](?= )/g, withoutSpaces)];
}

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

/** A word in its letters, which may be doubled and stand apart. */
function patternOf(word: string): string {
  const body = Array.from(withoutSpaces(word), (letter) =>
    letter === '*' ? '[^ ]{0,5} {0,3}' : `${letter}{1,6} {0,3}`,
  ).join('');
  // Scripts without spaces have no edges of words; in Hebrew and Arabic small words are written onto the next.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u.test(word)) return body;
  if (/[\p{sc=Hebrew}\p{sc=Arabic}]/u.test(word)) return `${body}(?<= )`;
  return ` ${body}(?<= )`;
}

function anyOf(words: readonly string[]): (view: View) => boolean {
  const isLatin = (word: string): boolean => /^[a-z\d\s*]+$/.test(fold(word));
  const latin = words.filter(isLatin).map((word) => patternOf(latinSkeleton(fold(word))));
  const others = words.filter((word) => !isLatin(word)).map((word) => patternOf(fold(word)));
  const inLatin = new RegExp(latin.join('|') || '(?!)', 'u');
  const inOthers = new RegExp(others.join('|') || '(?!)', 'u');
  return (view) =>
    view.latinWords.some((text) => inLatin.test(text)) ||
    view.words.some((text) => inOthers.test(text));
}

/** At least seven digits spelled in a row: a number that is not meant to be read by machines. */
const spelled = new RegExp(
  `(?:(?:${digitWords.flatMap((row) => fold(row).split(' ')).toSorted((a, b) => b.length - a.length).join('|')})[\\s,.\\-]{0,3}){7}`,
  'u',
); // prettier-ignore

/** Dates, amounts, and what is introduced as another kind of number. */
const otherNumbers =
  /\d{4}-\d\d?-\d\d?|(?<![\d./])\d\d?[./]\d\d?[./]\d{2,4}(?![./]?\d)|\d\d?:\d\d|\p{Sc}\s?\d[\d.,\s]*|\d[\d.,\s]*(?:\p{Sc}|(?:usd|eur|gbp|jpy|cny|rmb|krw|vnd|idr|rub|irr|rial|toman|won|yen|kr|zł)\b)|(?:track\w*|order|orden|commande|bestell\w*|isbn|ean|upc|sku|ref|no\.|nr\.?|№|单号|訂單|заказ\w*|трек\w*)[^\p{L}\d]{0,3}[a-z\d-]{0,4}\d[\d\s-]*|[a-z]{2,}_?\d+/gu;
const phone =
  /(?<!\d)(?:\+|00)\d(?:[\s\-().·/_]{0,3}\d){7,14}(?!\d)|(?<!\d)\d(?:[\s\-().·/_]{0,3}\d){8,12}(?!\d)/u;

const hasPhone = ({ folded }: View): boolean =>
  phone.test(folded.replace(otherNumbers, (found) => (/^\+|^00/.test(found) ? found : ' # ')));

const address = /[\p{L}\d._+-]{1,64}\s?@\s?[\p{L}\d-]{1,63}\s?\.\s?[\p{L}\d-]{2,63}/u;
const spelledAddress =
  /[\s([{<](?:at|arroba|arobase|chiocciola|собака|et|ät|kukac|آت)[\s)\]}>].{1,30}?[\s([{<](?:dot|punto|point|punkt|ponto|точка|кропка|دات|nokta)[\s)\]}>]{1,3}\p{L}{2,}/u;
const handle = /(?<![\p{L}\p{N}._])@[a-z][a-z\d_.]{3,}/u;
const hasMailWord = anyOf(mailWords);

const link =
  /https?:\/\/|hxxps?:|(?<![\p{L}\p{N}])www\s?[.。]|(?<![\p{L}\p{N}@])[\p{L}\d-]{2,63}\s?[.。]\s?(?:com|net|org|info|biz|shop|store|site|online|xyz|top|link|club|app|io|ly|gg|cc|ru|cn|fr|pl|ir|uk|br|tr|jp|kr|vn)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}@])[\p{L}\d-]{1,63}\.(?:me|to|de|es|it|in|id|th|us)\//u;
const spelledLink =
  /[\s([](?:dot|punto|point|punkt|ponto|точка|点|點)[\s)\]]{0,3}(?:com|net|org|ru|cn|shop)(?![\p{L}\p{N}])/u;

const ibanLike = /(?<![\p{L}\p{N}])[a-z]{2}[\s-]?\d[\s-]?\d(?:[\s-]?[a-z\d]){11,30}/gu;

/** An IBAN is one when its check digits say so. @see ISO 13616 */
const hasIban = ({ folded }: View): boolean =>
  (folded.match(ibanLike) ?? []).some((found) => {
    const run = found.replaceAll(/[\s-]/g, '');
    for (let length = 15; length <= run.length; length++)
      if (isIban(run.slice(0, length))) return true;
    return false;
  });

function isIban(text: string): boolean {
  let rest = 0;
  for (const letter of text.slice(4) + text.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36)))
      rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const rules: readonly Rule[] = [
  { kind: 'pays_elsewhere', rule: 'payment_named', holds: anyOf(paymentWords) },
  { kind: 'pays_elsewhere', rule: 'iban', holds: hasIban },
  { kind: 'pays_elsewhere', rule: 'outside_named', holds: anyOf(outsideWords) },
  { kind: 'contact_elsewhere', rule: 'messenger_named', holds: anyOf(messengerWords) },
  { kind: 'contact_elsewhere', rule: 'phone_number', holds: hasPhone },
  { kind: 'contact_elsewhere', rule: 'phone_number_spelled', holds: ({ folded }) => spelled.test(folded) },
  { kind: 'contact_elsewhere', rule: 'mail_address', holds: (view) => address.test(view.folded) || spelledAddress.test(view.folded) || hasMailWord(view) },
  { kind: 'contact_elsewhere', rule: 'handle', holds: ({ folded }) => handle.test(folded) },
  { kind: 'link_elsewhere', rule: 'link', holds: ({ folded }) => link.test(folded.replace(address, ' ')) || spelledLink.test(folded) },
]; // prettier-ignore
