import type { Intent, ParsedFilter, ParsedQuery } from '@souk/sdk/contract';
import { tokens } from './tokens.js';
import {
  colorWords,
  intentWords,
  materialWords,
  maximumWords,
  negationWords,
  minimumWords,
} from './vocabulary.js';

/** What was read from the words of a query. */
export interface Understood {
  readonly terms: readonly string[];
  /** Terms that must not occur. */
  readonly excluded: readonly string[];
  readonly filters: readonly ParsedFilter[];
  readonly intent: ParsedQuery['intent'] & { readonly name: Intent };
  readonly language: string;
}

/** Reads conditions, intent and language from plain words. @param ignore ids of conditions that the person took away */
export function understand(q: string, ignore: readonly string[]): Understood {
  const filters: ParsedFilter[] = [];
  let rest = ` ${q.normalize('NFKC').toLowerCase()} `;
  const take = (form: RegExp, read: (match: readonly string[]) => ParsedFilter): void => {
    rest = rest.replace(form, (...match) => {
      const groups = match.filter((part) => typeof part === 'string');
      const filter = read(groups);
      if (!ignore.includes(filter.id)) filters.push({ ...filter, text: (groups[0] ?? '').trim() });
      return ' ';
    });
  };
  const amount = String.raw`[$€£¥]?\s*(\d+(?:[.,]\d{1,2})?)\s*(?:[$€£¥]|usd|eur|dollars?|euros?|元|円)?`;
  take(
    new RegExp(
      String.raw`\s(?:between|von|entre|tra)\s+${amount}\s+(?:and|to|und|bis|et|y|e)\s+${amount}(?=\s)`,
      'u',
    ),
    ([, low = '', high = '']) => ({
      id: 'price_range',
      field: 'price',
      text: '',
      minimum: number(low),
      maximum: number(high),
    }),
  );
  take(
    new RegExp(String.raw`\s?(?:${maximumWords})\s*${amount}(?=\s|以下)`, 'u'),
    ([, high = '']) => ({ id: 'price_max', field: 'price', text: '', maximum: number(high) }),
  );
  take(new RegExp(String.raw`\s(?:${minimumWords})\s*${amount}(?=\s)`, 'u'), ([, low = '']) => ({
    id: 'price_min',
    field: 'price',
    text: '',
    minimum: number(low),
  }));
  const excluded: string[] = [];
  take(new RegExp(String.raw`\s(?:${negationWords})\s+([\p{L}-]+)(?=\s)`, 'u'), ([, what = '']) => {
    if (!ignore.includes(`not_${what}`)) excluded.push(...tokens(what).map(({ term }) => term));
    return { id: `not_${what}`, field: 'not', text: '', value: what };
  });
  const words = tokens(rest).map(({ term }) => term);
  const intent = intentOf(words, filters);
  const terms = words.filter((term) => !Object.hasOwn(intentWords, term));
  for (const term of terms) {
    const color = colorWords[term];
    const material = materialWords[term];
    if (color && !ignore.includes(`color_${color}`))
      filters.push({ id: `color_${color}`, field: 'color', text: term, value: color });
    if (material && !ignore.includes(`material_${material}`))
      filters.push({ id: `material_${material}`, field: 'material', text: term, value: material });
  }
  return { terms, excluded, filters, intent, language: languageOf(q) };
}

const number = (text: string): number => Number(text.replace(',', '.'));

function intentOf(
  words: readonly string[],
  filters: readonly ParsedFilter[],
): Understood['intent'] {
  const votes = new Map<Intent, number>();
  for (const word of words) {
    const intent = Object.hasOwn(intentWords, word) ? intentWords[word] : undefined;
    if (intent) votes.set(intent, (votes.get(intent) ?? 0) + 1);
  }
  if (filters.some(({ field, maximum }) => field === 'price' && maximum !== undefined))
    votes.set('bargain', (votes.get('bargain') ?? 0) + 0.4);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best) return { name: best[0], confidence: Math.min(0.95, 0.55 + 0.2 * best[1]) };
  return words.length >= 4
    ? { name: 'specific', confidence: 0.5 }
    : { name: 'unknown', confidence: 0.3 };
}

/** The script tells most; between languages of one script, what the listing is written in decides later. */
function languageOf(q: string): string {
  if (/[\u3040-\u30ff]/u.test(q)) return 'ja';
  if (/[\u3400-\u9fff]/u.test(q)) return 'zh';
  if (/[\uac00-\ud7af]/u.test(q)) return 'ko';
  if (/[\u0e00-\u0e7f]/u.test(q)) return 'th';
  if (/[\u0600-\u06ff]/u.test(q)) return 'ar';
  if (/[\u0590-\u05ff]/u.test(q)) return 'he';
  if (/[\u0900-\u097f]/u.test(q)) return 'hi';
  if (/[\u0400-\u04ff]/u.test(q)) return 'ru';
  return 'und';
}
