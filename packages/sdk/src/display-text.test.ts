import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { displayText } from './display-text.js';

test('what reorders, hides or overwrites other text is taken out', () => {
  const shown = {
    'pay \u202e05.1 DSU\u202c now': 'pay 05.1 DSU now',
    '\u2066\u2067both\u2069\u2069': 'both',
    'a\u0000b\u0007c\u001b[31md\u009be': 'abc[31mde',
    'in\u200bvis\u2060ible\ufeff\u00ad': 'invisible',
    [`tag${String.fromCodePoint(0xe0041, 0xe007f)}`]: 'tag',
    [`z${'\u0336'.repeat(90)}`]: `z${'\u0336'.repeat(4)}`,
    'one\r\ntwo\rthree\u2028four': 'one\ntwo\nthree\nfour',
  };
  for (const [sent, expected] of Object.entries(shown)) assert.equal(displayText(sent), expected);
});

test('what languages and emoji need is kept', () => {
  const kept = [
    'می‌خواهم', 'क्‍ष', '👨‍👩‍👧', '👍🏽', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'abc\u200fאבג\u200e', 'tab\tand\nline', 'ก็ตัวที่สวยน้ำ', 'Tiếng Việt', '한국어', 'שָׁלוֹם',
  ]; // prettier-ignore
  for (const text of kept) assert.equal(displayText(text), text);
});

test('showing what is shown changes nothing, and no text is left that a page could not hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const shown = displayText(text);
      assert.equal(displayText(shown), shown);
      assert.ok(shown.isWellFormed());
      assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
