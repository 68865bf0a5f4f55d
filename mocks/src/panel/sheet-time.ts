import { instantText, type Sheet } from './desk.js';
import { button, make, rows } from './dom.js';
import type { Moment } from './moments.js';

const steps = { 'PT1H': '+1 h', 'P1D': '+1 d', 'P3D': '+3 d', 'P10D': '+10 d', 'P15D': '+15 d' }; // prettier-ignore

/** The clock: on by steps, with every deadline on the way; and back to any moment that was. */
export const timeSheet: Sheet = {
  label: 'Time',
  ofMock: true,
  open(place, desk) {
    const { bench, moments } = desk;
    const now = make('p', { class: 'now' });
    const running = button('', () => void toggle());
    const range = make('input', { type: 'range', id: 'scrubber', min: 0 });
    const label = make('label', { for: 'scrubber' }, 'Moments that were: back, and forth again');
    const list = make('ol', { class: 'log moments' });
    const advance = Object.entries(steps).map(([duration, words]) =>
      button(words, () => void desk.act(`Time ${words}`, (mock) => mock.post('clock', { advance: duration })), { 'data-advance': duration }),
    ); // prettier-ignore
    place.append(now, make('div', { class: 'tools' }, ...advance, running), label, range, list);
    let isRunning = false;
    const toggle = (): Promise<void> =>
      desk.act(isRunning ? 'Time stopped' : 'Time let run', (mock) => mock.post('clock', { isRunning: !isRunning })); // prettier-ignore
    range.addEventListener('change', () => void desk.goTo(Number(range.value)));
    const draw = rows<Moment & { readonly index: number }>(
      ({ number, index }) => `${number} ${index}`,
      ({ label: what, now: at, index }) =>
        make(
          'li',
          {},
          button(`${instantText(at)}  ${what}`, () => void desk.goTo(index)),
        ),
    );
    return async () => {
      if (!bench || !moments) return;
      const clock = await bench.get<{ now: string; isRunning: boolean }>('clock');
      isRunning = clock.isRunning;
      now.textContent = `${instantText(clock.now)} UTC, ${isRunning ? 'running' : 'standing still'}`;
      running.textContent = isRunning ? 'Stop time' : 'Let time run';
      const { all, here } = moments;
      range.max = String(Math.max(0, all.length - 1));
      range.value = String(here);
      range.setAttribute(
        'aria-valuetext',
        all[here] ? `${all[here].label}, ${instantText(all[here].now)}` : 'none',
      );
      draw(list, all.map((moment, index) => ({ ...moment, index })).reverse(), '');
      for (const [index, item] of [...list.children].entries())
        item.toggleAttribute('aria-current', all.length - 1 - index === here);
    };
  },
};
