import type { Call } from './calls.js';
import { jsonText, timeOfDay, type Sheet } from './desk.js';
import { button, make, rows } from './dom.js';

/** Every request to the platform: what was sent, what came back, how long it took. */
export const callsSheet: Sheet = {
  label: 'Calls',
  ofMock: false,
  open(place, desk) {
    const only = make('input', { type: 'checkbox', id: 'only-problems' });
    const list = make('div', { class: 'log' });
    place.append(
      make('div', { class: 'tools' },
        make('label', { class: 'check' }, only, 'Only problems'),
        button('Clear', () => (desk.calls.clear(), desk.show()), { class: 'quiet' })),
      list,
    ); // prettier-ignore
    only.addEventListener('change', () => desk.show());
    const draw = rows<Call>(keyOf, entry);
    return () => {
      const shown = desk.calls.calls.filter((call) => !only.checked || isProblem(call));
      draw(list, shown.toReversed(), 'The page has not asked the platform for anything yet.');
    };
  },
};

const isProblem = ({ status, failure }: Call): boolean =>
  failure !== undefined || (status !== undefined && status >= 400);

const keyOf = ({ number, status, failure, answer }: Call): string =>
  [number, status, failure, answer === undefined].join(' ');

function entry(call: Call): HTMLElement {
  const { at, method, path, ms, requestId, isReplay, isStream, sent, answer } = call;
  const notes = [isReplay && 'replayed', isStream && 'stream'].filter(Boolean).join(' · ');
  const summary = make('summary', {},
    make('span', { class: 'at' }, timeOfDay(at)),
    make('b', { class: 'method' }, method),
    make('code', { class: 'path' }, path),
    make('span', { class: `pill ${toneOf(call)}` }, statusText(call)),
    make('span', { class: 'ms' }, ms === undefined ? '…' : `${ms} ms`)); // prettier-ignore
  const more = make('div', { class: 'more' },
    make('p', {}, [requestId, notes].filter(Boolean).join(' · ') || 'No request id.'),
    make('div', { class: 'pair' }, 
      make('section', {}, make('p', { class: 'title' }, 'Sent'), make('pre', { tabindex: 0 }, jsonText(sent))),
      make('section', {}, make('p', { class: 'title' }, 'Answered'), make('pre', { tabindex: 0 }, jsonText(answer))))); // prettier-ignore
  return make('details', {}, summary, more);
}

const statusText = ({ status, code, failure }: Call): string =>
  failure === undefined ? [status ?? 'under way', code].filter(Boolean).join(' ') : 'lost';

function toneOf({ status, failure }: Call): string {
  if (failure !== undefined || (status !== undefined && status >= 500)) return 'bad';
  if (status === undefined) return '';
  return status >= 400 ? 'warn' : 'good';
}
