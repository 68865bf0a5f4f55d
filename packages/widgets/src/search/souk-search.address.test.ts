import { assert } from 'chai';
import { clearPage, openMock, show, texts, until, within } from '../testing/page.js';
import './define.js';
import type { SoukSearch } from './souk-search.js';

const start = location.href;

async function shown(attributes = 'url-prefix="s-"'): Promise<SoukSearch> {
  const search = show(`<souk-search ${attributes}></souk-search>`).querySelector('souk-search');
  if (!search) throw new Error('There is no search on the page.');
  await search.updateComplete;
  return search;
}
const input = (search: SoukSearch): HTMLInputElement => within(search, 'input', HTMLInputElement);
const told = (name: string): string | null => new URLSearchParams(location.search).get(name);

/** Searches as a visitor does, and waits for the answer. */
async function submit(search: SoukSearch, words: string): Promise<void> {
  const heard = answer(search);
  search.focus();
  input(search).value = words;
  input(search).dispatchEvent(new InputEvent('input'));
  within(search, '[aria-label=Search]').click();
  await heard;
  await search.updateComplete;
  const { urlPrefix } = search;
  if (urlPrefix !== undefined) await until('it is told', () => told(`${urlPrefix}q`) === words);
}
const answer = (search: SoukSearch): Promise<unknown> =>
  new Promise((heard) => search.addEventListener('souk-results', heard, { once: true }));

/** Goes a step through the history, and waits until the address has changed. */
async function go(steps: number): Promise<void> {
  const arrived = new Promise((heard) => addEventListener('popstate', heard, { once: true }));
  history.go(steps);
  await arrived;
}

describe('A search in the page’s address', () => {
  beforeEach(() => openMock());
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', start);
  });

  it('is told there when the merchant wants it, and nowhere else', async () => {
    await submit(await shown(''), 'silk scarf');
    assert.equal(location.href, start);
    clearPage();
    await submit(await shown(), 'silk scarf');
    assert.equal(told('s-q'), 'silk scarf');
  });

  it('is what an address leads to: words, sort and filters', async () => {
    history.replaceState(null, '', '?page=2&s-q=silk+scarf&s-sort=price_descending&s-max=1850#top');
    const search = await shown('url-prefix="s-" query="tea"');
    await until('results are shown', () => search.matches(':state(ready)'));
    await search.updateComplete;
    assert.equal(search.query, 'silk scarf');
    assert.equal(input(search).value, 'silk scarf');
    assert.equal(within(search, 'select', HTMLSelectElement).value, 'price_descending');
    assert.include(texts(search, '.chip').join(), '18.50');
    assert.equal(location.search + location.hash, '?page=2&s-q=silk+scarf&s-sort=price_descending&s-max=1850#top');
  }); // prettier-ignore

  it('goes back and forward with the focus in the input, which says what is searched for', async () => {
    const search = await shown();
    await submit(search, 'silk');
    await submit(search, 'tea');
    search.focus();
    let heard = answer(search);
    await go(-1);
    await heard;
    await search.updateComplete;
    assert.equal(search.query, 'silk');
    assert.equal(input(search).value, 'silk');
    assert.equal(search.shadowRoot?.activeElement, input(search));
    assert.equal(input(search).getAttribute('aria-expanded'), 'false');
    heard = answer(search);
    await go(1);
    await heard;
    assert.equal(search.query, 'tea');
    assert.equal(told('s-q'), 'tea');
  });

  it('makes a step of each wish, and none of what is typed or asked again', async () => {
    const search = await shown();
    await submit(search, 'scarf');
    const length = history.length;
    input(search).value = 'scarf si';
    input(search).dispatchEvent(new InputEvent('input'));
    assert.equal(history.length, length);
    const select = within(search, 'select', HTMLSelectElement);
    select.value = 'rating';
    const heard = answer(search);
    select.dispatchEvent(new Event('change'));
    await heard;
    assert.equal(told('s-sort'), 'rating');
    assert.equal(history.length, length + 1);
  });

  it('goes back to what the page began with, whose address stays as it was', async () => {
    const search = await shown('url-prefix="s-" query="tea"');
    await until('results are shown', () => search.matches(':state(ready)'));
    assert.equal(location.href, start);
    await submit(search, 'silk');
    const heard = answer(search);
    await go(-1);
    await heard;
    assert.equal(search.query, 'tea');
    assert.equal(location.href, start);
  });

  it('keeps the state and the parameters of a router, and is not disturbed by its hashes', async () => {
    history.replaceState({ route: 7 }, '', '?utm=a%20b#/shop');
    const search = await shown();
    await submit(search, 'silk');
    assert.deepEqual(history.state, { route: 7 });
    assert.equal(location.search + location.hash, '?utm=a%20b&s-q=silk#/shop');
    const heard: unknown[] = [];
    search.addEventListener('souk-results', (event) => heard.push(event));
    const arrived = new Promise((wake) => addEventListener('popstate', wake, { once: true }));
    location.hash = '#/elsewhere';
    await arrived;
    await search.updateComplete;
    assert.equal(search.query, 'silk');
    assert.isEmpty(heard);
  });

  it('leaves the page alone once the element is gone', async () => {
    const search = await shown();
    await submit(search, 'silk');
    await submit(search, 'tea');
    search.remove();
    await go(-1);
    assert.equal(search.query, 'tea');
  });
});
