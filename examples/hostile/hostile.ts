import { part } from '../shared/part.js';
import { habits, type Habit } from './habits.js';

/** The page about the hostile page: its habits to switch, and what becomes of each. */
const form = part('#habits');
const host = part('iframe');

form.append(
  ...habits.map(({ name, label }) => {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'do', value: name, checked: true });
    const line = document.createElement('label');
    line.append(box, label);
    return line;
  }),
);
form.addEventListener('change', () => {
  const wanted = [...form.querySelectorAll('input')].filter(({ checked }) => checked);
  host.src = `host.html?do=${wanted.map(({ value }) => value).join('+')}`;
});

const words = { yes: 'Yes', partly: 'Partly', no: 'No' };

function guardRow({ does, we, guarded }: Habit): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const text of [does, we]) row.insertCell().textContent = text;
  const verdict = document.createElement('b');
  verdict.className = guarded;
  verdict.textContent = words[guarded];
  row.insertCell().append(verdict);
  return row;
}
part('#guards').replaceChildren(...habits.map(guardRow));
