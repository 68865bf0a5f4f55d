import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { clearPage, openMock, show, texts, until, within } from '../testing/page.js';
import './define.js';
import { SoukSearch } from './souk-search.js';

const inputOf = (search: SoukSearch) => within(search, 'input', HTMLInputElement);
const options = (search: SoukSearch) => texts(search, '[role=option]');
const activeText = (search: SoukSearch): string | undefined => {
  const id = inputOf(search).getAttribute('aria-activedescendant');
  return id === null ? undefined : texts(search, `#${id}`)[0];
};
const isExpanded = (search: SoukSearch): boolean =>
  inputOf(search).getAttribute('aria-expanded') === 'true';

async function focused(markup = '<souk-search></souk-search>'): Promise<SoukSearch> {
  const search = show(markup).querySelector('souk-search');
  if (!search) throw new Error('There is no search on the page.');
  await search.updateComplete;
  search.focus();
  return search;
}

async function withAlt(key: string): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
}

async function typed(words: string): Promise<SoukSearch> {
  const search = await focused();
  await sendKeys({ type: words });
  // The count is said when no more are coming.
  await until('suggestions are offered', () =>
    texts(search, '[role=status]')[0]?.startsWith(`${options(search).length} `),
  );
  return search;
}

describe('The search box by keyboard', () => {
  beforeEach(() => openMock());
  afterEach(clearPage);

  it('typing offers completions and first hits, and activates none of them', async () => {
    const search = await typed('silk');
    assert.include(options(search)[0] ?? '', 'silk');
    assert.isNotEmpty(texts(search, '[role=group]:last-child .price'));
    assert.isUndefined(activeText(search));
  });

  it('arrows move through the options and wrap at both ends', async () => {
    const search = await typed('silk');
    const all = options(search);
    await sendKeys({ press: 'ArrowDown' });
    assert.equal(activeText(search), all[0]);
    await sendKeys({ press: 'ArrowUp' });
    assert.equal(activeText(search), all.at(-1));
    await sendKeys({ press: 'ArrowDown' });
    assert.equal(activeText(search), all[0]);
    assert.lengthOf(texts(search, '[aria-selected=true]'), 1);
  });

  it('Enter takes the active completion and searches for it', async () => {
    const search = await typed('silk');
    await sendKeys({ press: 'ArrowDown' });
    const picked = activeText(search);
    await sendKeys({ press: 'Enter' });
    await until('results are shown', () => search.matches(':state(ready)'));
    assert.equal(search.query, picked);
    assert.equal(inputOf(search).value, picked);
    assert.isFalse(isExpanded(search));
  });

  it('Enter on no option searches for the words as typed', async () => {
    const search = await typed('silk scarf');
    await sendKeys({ press: 'Enter' });
    await until('results are shown', () => search.matches(':state(ready)'));
    assert.equal(search.query, 'silk scarf');
  });

  it('Enter on a listing chooses it and searches for nothing', async () => {
    const search = await typed('silk');
    const chosen: string[] = [];
    search.addEventListener('souk-select', ({ detail }) => chosen.push(detail.listing));
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(chosen, 1);
    assert.match(chosen[0] ?? '', /^lst_/);
    assert.equal(search.query, '');
  });

  it('Escape closes the list, then clears the box, then is left to the page', async () => {
    const search = await typed('silk');
    const left: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) left.push(event.key);
    };
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    assert.isFalse(isExpanded(search));
    assert.equal(inputOf(search).value, 'silk');
    await sendKeys({ press: 'Escape' });
    assert.equal(inputOf(search).value, '');
    assert.isEmpty(left);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    assert.deepEqual(left, ['Escape']);
  });

  it('Alt+ArrowDown opens the list without activating an option, Alt+ArrowUp closes it', async () => {
    const search = await typed('silk');
    await sendKeys({ press: 'Escape' });
    await withAlt('ArrowDown');
    await until('the list is open again', () => isExpanded(search));
    assert.isUndefined(activeText(search));
    await withAlt('ArrowUp');
    assert.isFalse(isExpanded(search));
  });

  it('Tab closes the list and moves on', async () => {
    const search = await typed('silk');
    await sendKeys({ press: 'Tab' });
    assert.isFalse(isExpanded(search));
    assert.notEqual(search.shadowRoot?.activeElement, inputOf(search));
  });

  it('"/" leads to the box from the page, and stays a letter in other fields', async () => {
    const stage = show('<input aria-label="Name"><souk-search></souk-search>');
    const [field, search] = [stage.querySelector('input'), stage.querySelector('souk-search')];
    await search?.updateComplete;
    field?.focus();
    await sendKeys({ press: '/' });
    assert.equal(field?.value, '/');
    field?.blur();
    await sendKeys({ press: '/' });
    assert.equal(document.activeElement, search);
    assert.equal(search && inputOf(search).value, '');
  });

  it('"/" is left alone, and not hinted at, on a page with a search of its own', async () => {
    const stage = show('<input type="search" aria-label="Site"><souk-search></souk-search>');
    const search = stage.querySelector('souk-search');
    await search?.updateComplete;
    await sendKeys({ press: '/' });
    assert.notEqual(document.activeElement, search);
    assert.isNull(search?.shadowRoot?.querySelector('kbd') ?? null);
  });

  it('half-composed words ask nothing, and Enter that ends a composition does not search', async () => {
    const asked: string[] = [];
    await openMock({}, (fetch) => (input, init) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return fetch(input, init);
    });
    const search = await focused();
    const input = inputOf(search);
    const before = asked.length;
    input.value = 'す';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    for (const key of ['ArrowDown', 'Enter'])
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
      );
    await search.updateComplete;
    assert.equal(search.query, '');
    assert.lengthOf(asked, before);
    input.value = '寿司';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '寿司' }));
    await until('the composed words are asked for', () => asked.length > before);
    assert.include(decodeURIComponent(asked.at(-1) ?? ''), '寿司');
  });
});
