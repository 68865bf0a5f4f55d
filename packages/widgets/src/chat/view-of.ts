import { displayText } from '@souk/sdk';
import { html } from 'lit';
import { countdown, number, priceText } from '../shared/format.js';
import { icon } from '../shared/icons.js';
import { problemText } from '../shared/problem-text.js';
import type { ChatView, ChatWords } from './chat-view.js';

/** How all parts of the panel write amounts, times and what people said. @param skewMs how far the platform's clock is ahead */
export function viewOf(
  words: ChatWords,
  locale: string,
  skewMs: number,
  openTalk: ChatView['openTalk'],
): ChatView {
  const money: ChatView['money'] = (value) => priceText(value, locale);
  return {
    html,
    icon,
    words,
    locale,
    money,
    each: ({ quantity, unitPrice }) =>
      isolated(`${number(quantity, locale)} × ${money(unitPrice)}`),
    textOf: displayText,
    isolated,
    time: (instant) => timeText(instant, locale),
    left: (instant) => countdown(Date.parse(instant) - Date.now() - skewMs, locale, 'short'),
    problem: (error, own) => problemText(error, words, { ...words.problems, ...own }),
    openTalk,
  };
}

/**
 * Text from elsewhere inside a sentence of ours, so that neither turns the other's direction.
 *
 * @see Unicode UAX #9, first strong isolate
 */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The time of day; the day, when it is another one. */
function timeText(instant: string, locale: string): string {
  const at = new Date(instant);
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    locale,
    isToday ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' },
  ).format(at);
}
