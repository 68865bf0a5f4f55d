import { assert } from 'chai';
import { configure } from '../shared/config.js';
import {
  accessibilityFaults,
  clearPage,
  openMock,
  show,
  texts,
  until,
  within,
} from '../testing/page.js';
import './define.js';
import type { SoukSearch } from './souk-search.js';

const name = 'souk.memory';

function put(attributes = ''): SoukSearch {
  const search = show(`<souk-search ${attributes}></souk-search>`, 900).querySelector(
    'souk-search',
  );
  if (!search) throw new Error('There is no search on the page.');
  search.addEventListener('souk-select', (event) => event.preventDefault());
  return search;
}
const titles = (search: SoukSearch): string[] => texts(search, '.hit .title');

async function searched(search: SoukSearch, words: string): Promise<void> {
  search.query = words;
  const awaited = new Promise((heard) =>
    search.addEventListener('souk-results', heard, { once: true }),
  );
  await awaited;
  await search.updateComplete;
}

/** Opens the result at a place, and waits until that is remembered. */
async function opened(search: SoukSearch, place: number): Promise<void> {
  const buttons = search.shadowRoot?.querySelectorAll<HTMLElement>('.hit .title');
  buttons?.[place]?.click();
  // What was opened is written in the order in which it was.
  await search.remembered();
}

async function panelOf(search: SoukSearch): Promise<HTMLElement> {
  await until('it can be asked for', () => search.shadowRoot?.querySelector('.filters .memory'));
  within(search, '.filters .memory').click();
  await until('the panel is open', () => search.shadowRoot?.querySelector('#memory:popover-open'));
  return within(search, '#memory');
}

describe('What a search remembers of a visitor', () => {
  beforeEach(async () => {
    await openMock();
    localStorage.clear();
  });
  afterEach(() => {
    clearPage();
    configure({ consent: undefined });
    localStorage.clear();
  });

  it('is nothing without consent', async () => {
    const search = put();
    await searched(search, 'scarf');
    await opened(search, 2);
    assert.isUndefined(await search.remembered());
    assert.equal(localStorage.length, 0);
    assert.isNull(search.shadowRoot?.querySelector('.filters .memory') ?? null);
    await searched(search, 'silk scarf');
    assert.isEmpty(search.shadowRoot?.querySelectorAll('#memory') ?? []);
  });

  it('moves what suits them up within the page, and says by how much and why', async () => {
    configure({ consent: true });
    const search = put();
    await searched(search, 'scarf');
    const before = titles(search);
    // What stands low is opened, and then more like it.
    const last = before.length - 1;
    await opened(search, last);
    await searched(search, 'scarf ');
    await searched(search, 'scarf');
    const after = titles(search);
    assert.sameMembers(after, before);
    const wanted = before[last] ?? '';
    assert.isBelow(after.indexOf(wanted), last);
    const row = after.indexOf(wanted);
    search.shadowRoot?.querySelectorAll<HTMLElement>('.why')[row]?.click();
    await until('the reasons are shown', () => texts(search, '#why .sum').length > 0);
    assert.include(texts(search, '#why dt'), 'Suits what you opened');
    assert.include(texts(search, '#why .meta'), `Places moved for you: +${last - row}`);
    assert.lengthOf(texts(search, '#why dt'), 7);
  });

  it('changes no order that somebody has asked for', async () => {
    configure({ consent: true });
    const search = put();
    const sorted = async (order: string): Promise<string[]> => {
      const next = new Promise((heard) =>
        search.addEventListener('souk-results', heard, { once: true }),
      );
      const select = within(search, 'select', HTMLSelectElement);
      select.value = order;
      select.dispatchEvent(new Event('change'));
      await next;
      await search.updateComplete;
      return titles(search);
    };
    await searched(search, 'scarf');
    const before = await sorted('price_descending');
    await opened(search, before.length - 1);
    await sorted('price_ascending');
    assert.deepEqual(await sorted('price_descending'), before);
  });

  it('can be read in full, and taken away kind by kind or at once, in the element', async () => {
    configure({ consent: true });
    const search = put('query="scarf"');
    await until('results are shown', () => search.matches(':state(ready)'));
    await until('it may remember', () => search.shadowRoot?.querySelector('.filters .memory'));
    const input = within(search, 'input', HTMLInputElement);
    input.value = 'silk scarf';
    input.dispatchEvent(new InputEvent('input'));
    within(search, '[aria-label=Search]').click();
    await until('results are shown', () => texts(search, '.headline')[0] === '5 results');
    await opened(search, 0);
    const panel = await panelOf(search);
    assert.deepEqual(texts(search, '#memory dt'), [
      'Recent searches', 'Category', 'Sellers', 'Price (USD)',
    ]); // prettier-ignore
    assert.include(texts(search, '#memory dd'), 'silk scarf');
    assert.isTrue(panel.querySelector('input')?.matches(':focus'));
    assert.deepEqual(await accessibilityFaults(panel), []);

    const [keepSearches, keepTaste] = panel.querySelectorAll('input');
    keepSearches?.click();
    await search.updateComplete;
    assert.notInclude(texts(search, '#memory dt'), 'Recent searches');
    keepTaste?.click();
    await search.updateComplete;
    assert.deepEqual(texts(search, '#memory dt'), []);
    assert.deepEqual((await search.remembered())?.searches, []);
    await opened(search, 1);
    assert.isTrue((await search.remembered())?.isEmpty, 'what is not wanted is not remembered');
    keepTaste?.click();
    await opened(search, 1);
    await search.updateComplete;
    assert.isFalse((await search.remembered())?.isEmpty);
    within(search, '#memory .button').click();
    assert.isTrue((await search.remembered())?.isEmpty);
    await until('that is said', () => texts(search, '[role=status]')[0]?.startsWith('Erased.'));
    assert.isFalse(keepSearches?.checked, 'the wish not to have searches remembered stays');
  });

  it('is erased by the page with `forget()`, and the order with it', async () => {
    configure({ consent: true });
    const search = put();
    await searched(search, 'scarf');
    const before = titles(search);
    await opened(search, before.length - 1);
    await searched(search, 'scarf ');
    await searched(search, 'scarf');
    assert.notDeepEqual(titles(search), before);
    await search.forget();
    assert.equal(localStorage.length, 0);
    await until('the order is the common one', () => titles(search).join() === before.join());
  });

  it('is erased when consent is withdrawn, and by a refusal on another page', async () => {
    configure({ consent: true });
    const search = put();
    await searched(search, 'scarf');
    await opened(search, 1);
    assert.isNotNull(localStorage.getItem(name));
    configure({ consent: false });
    assert.isNull(localStorage.getItem(name));
    assert.isUndefined(await search.remembered());
    await opened(search, 1);
    assert.equal(localStorage.length, 0);
    search.remove();
    localStorage.setItem(name, '{"searches":["tea"]}');
    configure({ consent: undefined });
    put();
    assert.isNotNull(localStorage.getItem(name), 'nothing told is no refusal yet');
    configure({ consent: false });
    assert.isNull(localStorage.getItem(name));
  });

  it('survives nonsense that somebody else has written, and shows its text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const row = {
      listing: 'lst_a',
      category: { id: 'c', name: evil },
      seller: { id: 's', name: evil },
    };
    localStorage.setItem(
      name,
      JSON.stringify({
        searches: [evil, 7, null],
        opened: [{ ...row, price: { amount: 5, currency: 'USD' } }, { ...row, price: 'x' }, null],
        chosen: 'no',
      }),
    );
    configure({ consent: true });
    const search = put();
    await searched(search, 'scarf');
    const panel = await panelOf(search);
    assert.deepEqual(texts(search, '#memory dd').slice(0, 2), [evil, `${evil} × 1`]);
    assert.isNull(panel.querySelector('img'));
    localStorage.setItem(name, '{not json');
    await searched(search, 'silk scarf');
    assert.isTrue((await search.remembered())?.isEmpty);
  });
});
