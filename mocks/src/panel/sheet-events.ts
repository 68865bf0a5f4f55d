import { jsonText, timeOfDay, type Sheet } from './desk.js';
import { button, make, rows } from './dom.js';
import type { Heard } from './events.js';

/** Everything that the page's Souk elements have fired. */
export const eventsSheet: Sheet = {
  label: 'Events',
  ofMock: false,
  open(place, desk) {
    const list = make('div', { class: 'log' });
    place.append(
      make('div', { class: 'tools' },
        button('Clear', () => (desk.events.clear(), desk.show()), { class: 'quiet' })),
      list,
    ); // prettier-ignore
    const draw = rows<Heard>(({ number }) => String(number), entry);
    return () => draw(list, desk.events.heard.toReversed(), 'No element has fired anything yet.');
  },
};

const entry = ({ at, type, from, detail, isPrevented }: Heard): HTMLElement =>
  make('details', {},
    make('summary', {},
      make('span', { class: 'at' }, timeOfDay(at)),
      make('b', { class: 'method' }, type),
      make('code', { class: 'path' }, `<${from}>`),
      isPrevented ? make('span', { class: 'pill warn' }, 'prevented') : undefined),
    make('div', { class: 'more' }, make('pre', { tabindex: 0 }, jsonText(detail)))); // prettier-ignore
