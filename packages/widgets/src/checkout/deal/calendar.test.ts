import { assert } from 'chai';
import { calendarFile } from './calendar.js';

const names = {
  shipBy: 'Ship',
  confirmBy: 'Check',
  expiresAt: 'Back',
  respondBy: 'Answer',
  reviewBy: 'Review',
};
const file = (title: string): string =>
  calendarFile([{ name: 'shipBy', at: '2026-11-25T09:00:00.000Z' }], { escrow: 'esc_1', title, names, stamp: '2026-11-22T09:00:00.000Z' }); // prettier-ignore

describe('a calendar file', () => {
  it('ends each entry at its deadline, and keeps its id when it is made again', () => {
    const lines = file('Silk scarf').split('\r\n');
    assert.includeMembers(lines, ['UID:esc_1-shipBy@souk', 'DTSTART:20261125T084500Z', 'DTEND:20261125T090000Z', 'SUMMARY:Ship: Silk scarf']); // prettier-ignore
    assert.deepEqual(
      [lines[0], lines.at(-2), lines.at(-1)],
      ['BEGIN:VCALENDAR', 'END:VCALENDAR', ''],
    );
  });

  it('lets no text out of its line', () => {
    const text = file('a, b; c\\d\nEND:VCALENDAR');
    assert.include(text, 'SUMMARY:Ship: a\\, b\\; c\\\\d\\nEND:VCALENDAR');
  });

  it('folds long lines at 75 octets, never within a character', () => {
    const title = '丝绸围巾🧣'.repeat(20);
    const text = file(title);
    for (const line of text.split('\r\n'))
      assert.isAtMost(new TextEncoder().encode(line).length, 75);
    assert.include(text.replaceAll('\r\n ', ''), title);
  });
});
