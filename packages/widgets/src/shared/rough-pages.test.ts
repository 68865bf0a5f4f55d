import { assert } from 'chai';
import { deepFind, kinds, put, putReady } from '../testing/all-elements.js';
import { clearPage, openMock, until } from '../testing/page.js';
import { configure } from './config.js';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  clearPage();
  for (const sheet of document.querySelectorAll('style.forced')) sheet.remove();
});

/** What pages force onto every tag, and what each of our texts has all the same. */
const forced = {
  'font-size': ['5px', '16px'],
  'font-weight': ['900', '400'],
  'line-height': ['0.6', '24px'],
  'letter-spacing': ['4px', 'normal'],
  'text-align': ['right', 'start'],
  'text-transform': ['uppercase', 'none'],
} as const;

const fields = {
  'souk-search': '[role=combobox]',
  'souk-checkout': '#quantity',
  'souk-chat': '#draft',
} as const;

describe('All elements, on rough pages', () => {
  for (const kind of kinds) {
    it(`<${kind.name}> sets its text as ever, whatever the page forces onto each tag`, async () => {
      await openMock();
      const sheet = document.createElement('style');
      sheet.className = 'forced';
      const rules = Object.entries(forced).map(([name, [value]]) => `${name}: ${value} !important`);
      sheet.textContent = `* { all: unset !important } * { ${rules.join(';')} }`;
      const element = put(kind);
      // Of the chat the launcher alone stands on the page: a button that sets its text itself, in relation to the size.
      const read = kind.name === 'souk-chat' ? ['font-size'] : Object.keys(forced);
      document.head.append(sheet);
      const style = getComputedStyle(element);
      const found = read.map((name) => [name, style.getPropertyValue(name)]);
      const wished = Object.entries(forced).map(([name, [, value]]) => [name, value]);
      assert.deepEqual(
        found,
        wished.filter(([name = '']) => read.includes(name)),
      );
    });

    const { name } = kind;
    if (name === 'souk-trust-badge') continue;
    it(`<${name}> keeps what was typed when the page changes its language`, async () => {
      const souk = await openMock();
      const element = await putReady(kind, souk);
      const field = (): HTMLInputElement | HTMLTextAreaElement => {
        const found = deepFind(element, fields[name]);
        if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
        throw new Error(`There is no field in <${name}>.`);
      };
      field().focus();
      field().value = '7';
      field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const label = (): string =>
        Array.from(field().labels ?? [], ({ textContent }) => textContent).join('') +
        field().getAttribute('aria-label');
      const before = label();
      configure({ locale: 'de' });
      await until('German is spoken', () => label() !== before);
      assert.equal(field().value, '7');
      assert.isTrue(field().matches(':focus'));
    });
  }
});
