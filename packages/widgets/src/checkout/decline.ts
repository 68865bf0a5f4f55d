import { freshDecline } from './checkout-flow.js';
import type { DialogView } from './dialog-view.js';

/** The bank's reason for a decline that the buyer has not seen; one of a newer platform is told as a plain decline. */
export function declineText({ flow, words }: DialogView): string | undefined {
  const code = freshDecline(flow);
  if (code === undefined) return undefined;
  const reasons: Readonly<Record<string, string>> = words.declined;
  return `${reasons[code] ?? words.declined.generic} ${words.nothingCharged} ${words.payAgain}`;
}
