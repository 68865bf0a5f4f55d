import type { fetchTrust } from '@souk/sdk/trust';
import type { badgeEn } from '../shared/messages/en/badge.js';

/** What is known of a seller: nothing yet, what the platform signed, or why that cannot be said here. */
export type Finding =
  | { readonly status: 'checking' }
  | { readonly status: 'failed' }
  | Awaited<ReturnType<typeof fetchTrust>>;

/** The badge in words: what stands in it, and how good that news is. */
export interface Face {
  readonly tone: 'checking' | 'good' | 'neutral' | 'bad';
  readonly name: string;
  readonly main: string;
  readonly more: string;
  /** What a press does: it shows the reasons, asks again, or nothing. */
  readonly press?: 'reasons' | 'retry';
}

/** The face of a finding. */
export function faceOf(finding: Finding, text: typeof badgeEn, locale: string): Face {
  const face = { tone: 'neutral', name: '', more: '' } as const;
  switch (finding.status) {
    case 'checking':
      return { ...face, tone: 'checking', main: text.checking };
    case 'not_verified':
      return { ...face, tone: 'bad', main: text.notVerified, press: 'reasons' };
    case 'verified': {
      const { name, score, grade, inputs } = finding.claim;
      if (score === null) return { ...face, name, main: text.newSeller, press: 'reasons' };
      const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
      const oldest = Math.min(...inputs.map(({ computedAt }) => Date.parse(computedAt)));
      return {
        tone: grade === 'excellent' || grade === 'good' ? 'good' : 'neutral',
        name,
        main: text.score(scoreText(score, locale)),
        more: finding.isStale ? text.asOf(day.format(oldest)) : wordFor(text.grades, grade),
        press: 'reasons',
      };
    }
    default:
      return { ...face, main: text.unavailable, more: text.retry, press: 'retry' };
  }
}

/** A score as it is read: whole points; the decimals are for those who compare. */
export const scoreText = (score: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(score);

/** What is said of a value, or the value itself when a later version of the platform has more of them. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  words[value] ?? value;
