import { sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { clearPage, openMock, show, texts, until, within } from '../testing/page.js';
import './define.js';
import { SoukSearch } from './souk-search.js';

async function searched(words: string, attributes = ''): Promise<SoukSearch> {
  const search = show(`<souk-search ${attributes}></souk-search>`).querySelector('souk-search');
  if (!search) throw new Error('There is no search on the page.');
  search.query = words;
  await until('results are shown', () => search.matches(':state(ready)'));
  return search;
}

const click = (search: SoukSearch, selector: string): void =>
  within(search, selector, HTMLElement).click();
const settled = (search: SoukSearch): Promise<Event> =>
  new Promise((heard) => search.addEventListener('souk-results', heard, { once: true }));
const headline = (search: SoukSearch): string | undefined => texts(search, '.headline')[0];
const titles = (search: SoukSearch): string[] => texts(search, '.hit .title');

describe('The results of a search', () => {
  beforeEach(() => openMock());
  afterEach(clearPage);

  it('show title, seller, rating, price and delivery of each listing', async () => {
    const search = await searched('silk scarf');
    assert.equal(headline(search), '5 results');
    assert.lengthOf(titles(search), 5);
    const [row = ''] = texts(search, '.hit');
    assert.match(row, /silk scarf/);
    assert.match(row, /rated 4\.\d of 5 by [\d,]+ buyers/);
    assert.match(row, /\$18\.40/);
    assert.match(row, /\d–\d+ days · /);
  });

  it('mark the words that matched, as text and never as markup', async () => {
    const search = await searched('silk scarf');
    assert.includeMembers(texts(search, '.hit mark'), ['silk', 'scarf']);
  });

  it('turn conditions read from the words into chips that can be taken away', async () => {
    const search = await searched('silk scarf under $20');
    const before = Number.parseInt(headline(search) ?? '', 10);
    assert.include(texts(search, '.chip'), 'under $20');
    const next = settled(search);
    click(search, '.chip[aria-label*="under $20"]');
    await next;
    await search.updateComplete;
    assert.notInclude(texts(search, '.chip'), 'under $20');
    assert.isAbove(Number.parseInt(headline(search) ?? '', 10), before);
  });

  it('are narrowed by a facet and widened again by its chip', async () => {
    const search = await searched('silk scarf');
    await until('the filters are there', () => texts(search, '.value').length > 0);
    const [count = ''] = texts(search, '.value .meta');
    let next = settled(search);
    click(search, '.value');
    await next;
    await search.updateComplete;
    assert.equal(headline(search), `${count} results`);
    assert.isTrue(within(search, '[type=checkbox]:checked', HTMLInputElement).checked);
    next = settled(search);
    click(search, '.chips .chip:nth-last-child(2)');
    await next;
    await search.updateComplete;
    assert.equal(headline(search), '5 results');
    assert.isNull(search.shadowRoot?.querySelector('[type=checkbox]:checked') ?? null);
  });

  it('are narrowed by a price typed with a decimal comma, in the currency of the element', async () => {
    const search = await searched('scarf', 'currency="USD"');
    await until('the filters are there', () => texts(search, '.range').length > 0);
    const input = within(search, '.range .field:last-child', HTMLInputElement);
    const next = settled(search);
    input.value = '18,50';
    input.dispatchEvent(new Event('change'));
    await next;
    await search.updateComplete;
    assert.equal(input.value, '18.5');
    assert.include(texts(search, '.chip').join(), 'Up to \u2068$18.50\u2069');
  });

  it('are sorted as asked', async () => {
    const search = await searched('scarf');
    const select = within(search, 'select', HTMLSelectElement);
    const next = settled(search);
    select.value = 'price_descending';
    select.dispatchEvent(new Event('change'));
    await next;
    await search.updateComplete;
    const dearest = titles(search)[0];
    const cheapest = settled(search);
    select.value = 'price_ascending';
    select.dispatchEvent(new Event('change'));
    await cheapest;
    await search.updateComplete;
    assert.equal(titles(search).at(-1), dearest);
  });

  it('grow by a page at a time, without losing or repeating one', async () => {
    const search = await searched('scarf', 'page-size="3"');
    assert.deepEqual(texts(search, '.more'), ['Show more 3 of 8']);
    while (search.shadowRoot?.querySelector('.more')) {
      const count = titles(search).length;
      click(search, '.more .button');
      await until('the next page is there', () => titles(search).length > count);
    }
    assert.lengthOf(new Set(titles(search)), 8);
  });

  it('say what was corrected', async () => {
    const search = await searched('sikl scraf');
    assert.deepEqual(texts(search, '.head .meta'), ['Showing results for “silk scarf”']);
  });

  it('offer, when there are none, what brings some, with the number, and what sells well', async () => {
    const search = await searched('silk scarf under $2');
    assert.isTrue(search.matches(':state(empty)'));
    await until('the way on is there', () => texts(search, '.empty').length > 0);
    assert.equal(headline(search), 'Nothing found for “silk scarf under $2”');
    assert.lengthOf(titles(search), 3);
    assert.include(texts(search, '.chip'), 'under $2 (5 results)');
    const next = settled(search);
    click(search, '.empty .chip');
    await next;
    await search.updateComplete;
    assert.equal(headline(search), '5 results');
  });

  it('tell why a result is where it is, in points that add up to its score', async () => {
    const search = await searched('silk scarf');
    click(search, '.why');
    await until('the reasons are shown', () =>
      search.shadowRoot?.querySelector('#why:popover-open dd'),
    );
    assert.lengthOf(texts(search, '#why dt'), 6);
    const sum = texts(search, '#why dd').reduce(
      (all, points) => all + Math.round(10 * Number(points)),
      0,
    );
    assert.deepEqual(texts(search, '#why .sum'), [`Score: ${(sum / 10).toFixed(1)} of 100`]);
  });

  it('say beside the reasons that another order was asked for', async () => {
    const search = await searched('silk scarf');
    const next = settled(search);
    const select = within(search, 'select', HTMLSelectElement);
    select.value = 'price_ascending';
    select.dispatchEvent(new Event('change'));
    await next;
    await search.updateComplete;
    click(search, '.why');
    await until('the reasons are shown', () => texts(search, '#why .sum').length > 0);
    assert.include(texts(search, '#why .meta'), 'The list is sorted by: Lowest price.');
  });

  it('tell the page which listing was chosen, through any number of shadow roots', async () => {
    const stage = show('<div></div>');
    let root: Element | null = stage.firstElementChild;
    for (let depth = 0; depth < 3 && root; depth++) {
      const inner: HTMLElement = document.createElement('div');
      root.attachShadow({ mode: 'open' }).append(inner);
      root = inner;
    }
    const search = new SoukSearch();
    root?.append(search);
    search.query = 'silk scarf';
    await until('results are shown', () => search.matches(':state(ready)'));
    const heard: unknown[] = [];
    stage.addEventListener('souk-select', ({ detail }) => heard.push(detail.listing));
    const { x, y, height } = within(search, '.hit .title').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 20), Math.round(y + height / 2)] });
    assert.deepEqual(heard, ['lst_silkscarf']);
  });

  it('are links when the merchant has told where listings are, unless the page steps in', async () => {
    const search = await searched('silk scarf', 'listing-href="#/item/{id}"');
    const link = within(search, '.title', HTMLAnchorElement);
    assert.equal(link.getAttribute('href'), '#/item/lst_silkscarf');
    search.addEventListener('souk-select', (event) => event.preventDefault(), { once: true });
    link.click();
    assert.equal(location.hash, '');
    link.click();
    assert.equal(location.hash, '#/item/lst_silkscarf');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('never send the form or follow the link that the page has put around them', async () => {
    const stage = show(
      '<form><a href="#left"><souk-search query="scarf"></souk-search></a></form>',
    );
    const search = stage.querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    let sent = 0;
    stage.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await until('results are shown', () => search.matches(':state(ready)'));
    await until('the filters are there', () => texts(search, 'summary').length > 0);
    const parts = [
      '.price',
      '.headline',
      '.title',
      '.inside',
      '.toggle',
      '.why',
      '.value',
      'summary',
    ];
    const followed = parts.filter((part) => {
      click(search, part);
      const isFollowed = location.hash !== '';
      history.replaceState(null, '', location.pathname + location.search);
      return isFollowed;
    });
    assert.equal(sent, 0);
    assert.isEmpty(followed);
  });

  it('stay when the element moves, and still answer', async () => {
    const search = await searched('silk scarf');
    const elsewhere = show('<section></section>');
    elsewhere.append(search);
    await search.updateComplete;
    assert.equal(headline(search), '5 results');
    const next = settled(search);
    search.query = 'tea';
    await next;
  });

  it('are left to the page when it says so, before a search or altogether', async () => {
    const search = show('<souk-search></souk-search>').querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    search.addEventListener('souk-search', (event) => event.preventDefault());
    await search.updateComplete;
    const input = within(search, 'input', HTMLInputElement);
    input.value = 'tea';
    input.dispatchEvent(new Event('input'));
    click(search, '[aria-label=Search]');
    assert.equal(search.query, '');
    search.results = 'none';
    await search.updateComplete;
    assert.isNull(search.shadowRoot?.querySelector('.area') ?? null);
  });

  it('put titles in their own language and prices in isolation', async () => {
    const search = await searched('silk scarf', 'locale="fr"');
    assert.match(within(search, '.title').lang, /^(fr|en)$/);
    assert.isNotNull(search.shadowRoot?.querySelector('.price bdi[translate=no]'));
    assert.match(texts(search, '.price')[0] ?? '', /18,40/);
  });
});
