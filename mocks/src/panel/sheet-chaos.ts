import type { Sheet } from './desk.js';
import { button, make } from './dom.js';

interface Faults {
  readonly replay: string;
  readonly active: readonly {
    readonly what: { readonly kind: string };
    readonly on?: string;
    readonly times?: number;
    readonly chance?: number;
  }[];
  readonly struck: readonly { readonly kind: string; readonly label: string }[];
}
interface Profiles {
  readonly data: readonly { readonly name: string; readonly about: string }[];
}

/** What can go wrong once, at the next change that the page asks for. */
const once = {
  'Lose the next answer': { what: { kind: 'lose_response' }, on: '^POST' },
  'Lose the next request': { what: { kind: 'lose_request' }, on: '^POST' },
  'Cut the next answer': { what: { kind: 'cut_body' }, on: '^POST' },
  'Refuse the next with 429': {
    what: { kind: 'refuse', status: 429, retryAfterSeconds: 3 },
    on: '^(GET|POST)',
  },
  'Break the next with 500': { what: { kind: 'refuse', status: 500 }, on: '^(GET|POST)' },
} as const;

/** Bad days, and single mishaps; what has struck, and the line that repeats it. */
export const chaosSheet: Sheet = {
  label: 'Chaos',
  ofMock: true,
  open(place, desk) {
    const { bench } = desk;
    const days = make('fieldset', { class: 'days' }, make('legend', {}, 'Bad days'));
    const single = Object.entries(once).map(([words, fault]) =>
      button(words, () => void strike((mock) => mock.post('faults', { ...fault, times: 1 }), `${words}: it waits.`)),
    ); // prettier-ignore
    const [active, struck] = [make('p', { role: 'status' }), make('pre', { tabindex: 0 })];
    place.append(
      make('div', { class: 'tools' }, ...single, button('All well again', () => void calm(), { class: 'quiet' })),
      active, days, make('p', { class: 'title' }, 'What has struck'), struck,
    ); // prettier-ignore
    const boxes = (): HTMLInputElement[] => [...days.querySelectorAll('input')];
    const strike = (work: Parameters<typeof desk.act>[1], words: string): Promise<void> =>
      desk.act('', work).then(() => desk.say(words));
    const calm = (): Promise<void> => {
      for (const box of boxes()) box.checked = false;
      return strike((mock) => mock.delete('faults'), 'Nothing goes wrong any more.');
    };
    /** A profile cannot be taken out alone: all are, and those that stay are put in again. */
    const switchDays = (): Promise<void> =>
      strike(async (mock) => {
        await mock.delete('faults');
        for (const { value, checked } of boxes())
          if (checked) await mock.post('faults', { profile: value });
      }, 'The day is set.');
    void bench?.get<Profiles>('profiles').then(({ data }) =>
      days.append(...data.map(({ name, about }) => {
        const box = make('input', { type: 'checkbox', value: name });
        box.addEventListener('change', () => void switchDays());
        return make('label', { class: 'check' }, box, make('span', {}, make('b', {}, name), `, ${about}`));
      })),
    ); // prettier-ignore
    return async () => {
      if (!bench) return;
      const faults = await bench.get<Faults>('faults');
      active.textContent =
        faults.active.length > 0
          ? `Lying in wait: ${faults.active.map(faultText).join(', ')}.`
          : 'Nothing lies in wait.';
      struck.textContent = [
        `# ${faults.replay}`,
        ...faults.struck.map(({ kind, label }) => `${kind}  ${label}`).toReversed(),
      ].join('\n');
    };
  },
};

const faultText = ({ what, on, times, chance }: Faults['active'][number]): string =>
  [what.kind, on && `on ${on}`, times && `${times} ×`, chance && `${chance * 100} %`]
    .filter(Boolean)
    .join(' ');
