import type { SoukError, SoukErrorCode } from '@souk/sdk';

/** Sentences of an element's own for codes that it can meet. */
export type ProblemTexts = Partial<Record<SoukErrorCode, string>>;

/** Sentences that every element has. */
export interface CommonTexts {
  readonly offline: string;
  readonly rateLimited: (seconds: number) => string;
  /** No answer came. */
  readonly unreachable?: string;
  /** An answer came that helps nobody. */
  readonly failed: string;
}

/** What a person is told when a call fails. The developer finds `error.message` in the console. */
export function problemText(error: SoukError, texts: CommonTexts, own: ProblemTexts = {}): string {
  const sentence = own[error.code];
  if (sentence !== undefined) return sentence;
  if (error.code === 'rate_limited')
    return texts.rateLimited(Math.max(1, Math.ceil((error.retryAfterMs ?? 1_000) / 1_000)));
  if (!navigator.onLine) return texts.offline;
  return (error.status === undefined && texts.unreachable) || texts.failed;
}

const misconfigurations: ReadonlySet<SoukErrorCode> = new Set([
  'authentication_missing',
  'key_unknown',
  'key_invalid',
  'secret_key_exposed',
  'origin_refused',
  'scope_missing',
]);

/** Whether only the developer of the page can put this right: a buyer sees the element's link instead. */
export const isMisconfiguration = (error: SoukError): boolean => misconfigurations.has(error.code);
