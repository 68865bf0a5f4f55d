import { displayText } from '@souk/sdk';
import { html } from 'lit';
import { number, priceText } from '../shared/format.js';
import { icon } from '../shared/icons.js';
import { problemText } from '../shared/problem-text.js';
import type { ChatView, ChatWords } from './chat-view.js';
import { failure, skeleton } from './notices.js';

/** How all parts of the panel write amounts, times and what people said. */
export function viewOf(words: ChatWords, locale: string, openTalk: ChatView['openTalk']): ChatView {
  const problem: ChatView['problem'] = (error, own) =>
    problemText(error, words, { ...words.problems, ...own });
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
    problem,
    failed: (error, retry) => failure(problem(error), words.retry, retry),
    awaited: (shape) => skeleton(shape, words.loading),
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
