import type { DealFacts } from './deal-flow.js';

/** What a calendar file is made from: instants, and what to call each. */
export interface CalendarDay {
  readonly name: DeadlineName;
  readonly at: string;
}
export type DeadlineName = 'shipBy' | 'confirmBy' | 'expiresAt' | 'respondBy' | 'reviewBy';

/** The deadlines of a deal that still count, the soonest first. */
export function deadlinesOf({ escrow, dispute, reviews }: DealFacts): readonly CalendarDay[] {
  const found: (readonly [DeadlineName, string | null | undefined])[] = [
    ['shipBy', escrow.shipBy],
    ['confirmBy', escrow.confirmBy],
    ['expiresAt', escrow.expiresAt],
    ['respondBy', dispute?.respondBy],
    ['reviewBy', reviews?.reviewBy],
  ];
  return found
    .flatMap(([name, at]) => (at ? [{ name, at }] : []))
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/**
 * A calendar file with an entry of a quarter of an hour before each deadline, and a reminder a day before. Entries keep
 * their ids: a file that is made again moves what has moved.
 *
 * @param stamp when it was made
 * @see RFC 5545
 */
export function calendarFile(
  days: readonly CalendarDay[],
  {
    escrow,
    title,
    names,
    stamp,
  }: {
    readonly escrow: string;
    readonly title: string;
    readonly names: Readonly<Record<DeadlineName, string>>;
    readonly stamp: string;
  },
): string {
  const entries = days.flatMap(({ name, at }) => {
    const summary = `${names[name]}: ${title}`;
    return [
      'BEGIN:VEVENT',
      `UID:${escrow}-${name}@souk`,
      `DTSTAMP:${utc(stamp)}`,
      `DTSTART:${utc(new Date(Date.parse(at) - quarterMs).toISOString())}`,
      `DTEND:${utc(at)}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      'TRIGGER:-P1D',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Souk//Escrow//EN', ...entries];
  return [...lines, 'END:VCALENDAR'].flatMap(folded).join('\r\n') + '\r\n';
}

const quarterMs = 15 * 60_000;

/** `2026-11-25T09:00:00.000Z` as `20261125T090000Z`. */
const utc = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, '\\n');

/** Lines have at most 75 octets; what is longer goes on behind a space, and never within a character. */
function folded(line: string): string[] {
  const encoder = new TextEncoder();
  const parts = [''];
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 74) {
      parts.push(' ');
      octets = 1;
    }
    parts.push((parts.pop() ?? '') + sign);
    octets += size;
  }
  return parts;
}

/** Hands a file to the browser, which keeps it or opens the calendar with it. */
export function saveCalendar(content: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
