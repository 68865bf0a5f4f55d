import type { Message } from '@souk/sdk';

/** Lines with others among them: each once, in the platform's order, whichever way and how often they came. */
export function withLines(lines: readonly Message[], more: readonly Message[]): readonly Message[] {
  const bySequence = new Map([...lines, ...more].map((line) => [line.sequence, line]));
  return [...bySequence.values()].sort((a, b) => a.sequence - b.sequence);
}

/** The number of the last line before each place where lines are missing. */
export const gapsIn = (lines: readonly Message[]): readonly number[] =>
  lines.flatMap(({ sequence }, index) => {
    const next = lines[index + 1];
    return next && next.sequence > sequence + 1 ? [sequence] : [];
  });

/** Number of the last line; 0 before the first. */
export const lastOf = (lines: readonly Message[]): number => lines.at(-1)?.sequence ?? 0;

/** How far a line of one's own has come. */
export function progressOf(
  { sequence }: Message,
  other: { readonly deliveredUpTo: number; readonly readUpTo: number | null },
): 'sent' | 'delivered' | 'read' {
  if (sequence <= (other.readUpTo ?? 0)) return 'read';
  return sequence <= other.deliveredUpTo ? 'delivered' : 'sent';
}

/** Whether a day begins with this line, in the reader's time zone. */
export const beginsDay = (line: Message, before: Message | undefined): boolean =>
  before === undefined || dayOf(line) !== dayOf(before);

const dayOf = ({ sentAt }: Message): string => new Date(sentAt).toDateString();

/** Whether a line is about an offer or an order, which need more than their words to be shown. */
export const isDealing = ({ type }: Message): boolean => type === 'offer' || type === 'order';
