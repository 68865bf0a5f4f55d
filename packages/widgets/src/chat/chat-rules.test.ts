import { assert } from 'chai';
import type { Message } from '@souk/sdk';
import { minorUnits } from './amount.js';
import { createOutbox } from './outbox.js';
import { Reading, readAfterMs } from './reading.js';
import { gapsIn, withLines } from './transcript.js';
import { translateText } from './translate.js';
import { TypingSignal } from './typing.js';

const line = (sequence: number): Message => ({
  id: `msg_${sequence}`, conversation: 'cnv_1', sequence, from: 'buyer', sentAt: '2026-11-22T09:00:00.000Z',
  clientId: null, type: 'text', text: 'Hello', warnings: [],
}); // prettier-ignore

describe('The rules of chat', () => {
  it('lines are there once and in the platform’s order, whichever way they came; gaps are known', () => {
    const lines = withLines([line(3), line(1)], [line(7), line(3), line(2)]);
    assert.deepEqual(
      lines.map(({ sequence }) => sequence),
      [1, 2, 3, 7],
    );
    assert.deepEqual(gapsIn(lines), [3]);
  });

  it('prices are read as people type them, in the digits of their script', () => {
    for (const [typed, digits, amount] of [
      ['12', 2, 1200], ['12,5', 2, 1250], ['1.200,00', 2, 120000], ['1,200', 2, 120000], ['$ 12.50', 2, 1250],
      ['١٢٫٥٠', 2, 1250], ['۱۲', 2, 1200], ['१२.५०', 2, 1250], ['1,200', 0, 1200], ['1.250', 3, 1250],
    ] as const) assert.equal(minorUnits(typed, digits), amount, typed);
    for (const wrong of ['', 'cheap', '-3', '12.555.1', '1200.55']) assert.isUndefined(minorUnits(wrong, 0), wrong);
  }); // prettier-ignore

  it('a line is read after a second in view without a break', () => {
    const waiting: (() => void)[] = [];
    const asked: number[] = [];
    let count = 0;
    const reading = new Reading(
      (milliseconds, wake) => {
        asked.push(milliseconds);
        waiting.push(wake);
        return () => waiting.splice(waiting.indexOf(wake), 1);
      },
      () => (count += 1),
    );
    reading.see(true);
    reading.see(true);
    reading.see(false);
    assert.isEmpty(waiting);
    reading.see(true);
    waiting[0]?.();
    assert.deepEqual([count, asked], [1, [readAfterMs, readAfterMs]]);
  });

  it('typing is told at most once in three seconds, and never offline', () => {
    let [count, now] = [0, 0];
    const typing = new TypingSignal(
      () => (count += 1),
      () => now,
    );
    typing.typed(false);
    assert.equal(count, 0);
    for (now = 0; now < 9_000; now += 500) typing.typed(true);
    assert.equal(count, 3);
  });

  it('letters survive a reload in their order; two tabs keep theirs apart; rubbish is none', () => {
    localStorage.clear();
    const letter = (clientId: string, writtenAt: number) =>
      ({ clientId, writtenAt, request: { type: 'text', text: clientId } }) as const;
    createOutbox('a').put(letter('second', 2));
    createOutbox('a').put(letter('first', 1));
    createOutbox('b').put(letter('other', 0));
    localStorage.setItem('souk.letter.a.x', '{"clientId":7');
    localStorage.setItem('souk.letter.a.y', 'null');
    const texts = createOutbox('a').list().map(({ clientId }) => clientId);
    assert.deepEqual(texts, ['first', 'second']);
    createOutbox('a').take('first');
    assert.equal(createOutbox('a').list().length, 1);
    localStorage.clear();
  }); // prettier-ignore

  it('where storage is blocked, letters live as long as the page', () => {
    const blocked = new Proxy(localStorage, {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const outbox = createOutbox('a', blocked);
    outbox.put({ clientId: 'c', writtenAt: 1, request: { type: 'text', text: 'Hello' } });
    assert.equal(outbox.list().length, 1);
    outbox.take('c');
    assert.isEmpty(outbox.list());
  });

  it('a translation has the figures of the original, or only the words between them are translated', async () => {
    const speak = (translate: (text: string) => string): void => {
      Object.assign(globalThis, {
        LanguageDetector: { create: async () => ({ detect: async () => [{ detectedLanguage: 'fr' }] }) },
        Translator: { availability: async () => 'available', create: async () => ({ translate: async (text: string) => translate(text) }) },
      });
    };
    speak(() => 'I give you 20% off: $16.20 for 2.');
    assert.equal((await translateText('Je vous fais 20% : $16.20 pour 2.', 'en'))?.text, 'I give you 20% off: $16.20 for 2.');
    speak((text) => (/\d/.test(text) ? 'I give you a fifth off: $162.0 for two.' : `«${text}»`));
    assert.equal((await translateText('Je fais 20% : $16.20 pour 2', 'en'))?.text, '«Je fais» 20% «:» $16.20 «pour» 2');
    assert.isUndefined(await translateText('Bonjour', 'fr-CA'));
    Reflect.deleteProperty(globalThis, 'Translator');
    Reflect.deleteProperty(globalThis, 'LanguageDetector');
  }); // prettier-ignore
});
