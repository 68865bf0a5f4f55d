import { createMockSouk } from '@souk/mocks';
import { createSouk, type SearchResult } from '@souk/sdk';
import { assert } from 'chai';
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
import { renderSearch, searchStyleSheet, type SearchPage } from './render-search.js';
import { SoukSearch } from './souk-search.js';

async function answered(q: string): Promise<SearchResult> {
  const { fetch, origin } = await createMockSouk();
  return createSouk({ key: 'pk_test_demo', apiOrigin: origin, fetch }).search.query({ q });
}

/** Puts HTML on the page as a browser does that reads it from a server, and gives what is under the name of the element. */
function written(html: string, width = 900): HTMLElement {
  const stage = show('', width);
  stage.setHTMLUnsafe(html);
  const [host] = stage.children;
  if (!(host instanceof HTMLElement)) throw new Error('Nothing was written.');
  return host;
}
/** The same, under a name that no script has registered. */
const unscripted = (html: string, width?: number): HTMLElement =>
  written(html.replaceAll('souk-search', 'no-script'), width);

/** Boxes of all that is seen of a root, from the corner of its host. */
function boxes(host: HTMLElement): string[] {
  const from = host.getBoundingClientRect();
  return Array.from(host.shadowRoot?.querySelectorAll('*:not(style, .sr, .sr *, #popup, #popup *, #why, #why *)') ?? [])
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return `${each.localName}.${each.getAttribute('class')} ${[x - from.x, y - from.y, width, height].map(Math.round).join(' ')}`;
    });
} // prettier-ignore

describe('The first results, written on a server', () => {
  afterEach(clearPage);

  for (const options of [{}, { results: 'grid' }, { locale: 'ar' }, { listingHref: '/item/{id}' }] satisfies Partial<SearchPage>[])
    for (const width of [320, 900])
      it(`stand where the element draws them, to the pixel: ${JSON.stringify(options)}, ${width} px`, async () => {
        await openMock();
        const result = await answered('scarf');
        const html = await renderSearch({ query: 'scarf', result, ...options });
        const before = unscripted(html, width);
        const after = written(html, width);
        assert.instanceOf(after, SoukSearch);
        await until('the element is there', () => after.shadowRoot?.querySelector('[role=status]'));
        const [drawn, upgraded] = [boxes(before), boxes(after)];
        assert.isAbove(drawn.length, 60);
        assert.deepEqual(upgraded, drawn);
      }); // prettier-ignore

  it('are taken over without asking anything, and told to the page', async () => {
    let asked = 0;
    await openMock({}, (fetch) => (input, init) => {
      asked += 1;
      return fetch(input, init);
    });
    const result = await answered('silk scarf');
    const told: unknown[] = [];
    const listen = ({ detail }: HTMLElementEventMap['souk-results']): void =>
      void told.push(detail);
    document.body.addEventListener('souk-results', listen);
    const search = written(await renderSearch({ query: 'silk scarf', result }));
    await until('the page is told', () => told.length > 0);
    document.body.removeEventListener('souk-results', listen);
    assert.deepEqual(told, [{ query: 'silk scarf', queryId: result.queryId, totalCount: 5 }]);
    assert.lengthOf(texts(search, '.hit'), 5);
    await until('it is ready', () => search.matches(':state(ready)'));
    assert.equal(asked, 0);
    // And from there on it is an element like any other.
    within(search, 'select', HTMLSelectElement).value = 'rating';
    within(search, 'select').dispatchEvent(new Event('change'));
    await until('it asks', () => asked > 0);
  });

  it('keep what was typed, and the focus, when the element comes later', async () => {
    await openMock();
    const result = await answered('silk scarf');
    const early = unscripted(await renderSearch({ query: 'silk scarf', result }));
    const input = within(early, 'input', HTMLInputElement);
    input.focus();
    input.value = 'silk scarf under 20';
    class Later extends SoukSearch {}
    // What was written for a name that nobody had registered becomes an element now.
    customElements.define('no-script', Later);
    await until('the element is there', () => early.shadowRoot?.querySelector('[role=status]'));
    await until('the focus is back', () => early.shadowRoot?.activeElement);
    assert.equal(within(early, 'input', HTMLInputElement).value, 'silk scarf under 20');
    assert.equal(early.shadowRoot?.activeElement, within(early, 'input'));
  });

  it('are without fault for who has no scripts: links, words and a language', async () => {
    const result = await answered('silk scarf');
    const html = await renderSearch({ query: 'silk scarf', result, listingHref: '/item/{id}' });
    const host = written(html.replaceAll('souk-search', 'without-scripts'));
    assert.equal(within(host, 'a.title', HTMLAnchorElement).getAttribute('href'), '/item/lst_silkscarf');
    assert.deepEqual(await accessibilityFaults(host), []);
  }); // prettier-ignore

  it('are nothing but text, whatever a seller has written', async () => {
    const result = await answered('silk scarf');
    const [first] = result.data;
    if (!first) throw new Error('Nothing was found.');
    const title = '</script></template><img src=x onerror="alert(1)"> "silk" & \'scarf\' <!--';
    const html = await renderSearch({
      query: `"><script>${title}`,
      result: { ...result, data: [{ ...first, title, highlights: { title: [] } }] },
    });
    const host = written(html.replaceAll('souk-search', 'plain-text'));
    assert.equal(host.getAttribute('query'), `"><script>${title}`);
    assert.equal(texts(host, '.title bdi')[0], title);
    assert.isNull(host.shadowRoot?.querySelector('img[src=x], script') ?? null);
    assert.lengthOf(host.querySelectorAll(':scope > script'), 1);
  });

  it('come with no style in the page where a policy forbids it', async () => {
    const result = await answered('silk scarf');
    const page = { query: 'silk scarf', result };
    const html = await renderSearch({ ...page, styleHref: '/souk-search.css' });
    assert.notInclude(html, '<style');
    assert.notInclude(html, ' style=');
    assert.include(html, '<link rel="stylesheet" href="/souk-search.css">');
    assert.include(await renderSearch({ ...page, nonce: 'n1' }), '<style nonce="n1">');
    assert.include(searchStyleSheet(), '.hit');
  });

  it('that cannot be read are asked for', async () => {
    await openMock();
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...parts: unknown[]) => void warned.push(parts);
    const search = written('<souk-search query="tea"><script type="application/json">{"query":</script></souk-search>');
    await until('results are shown', () => search.matches(':state(ready)'));
    console.warn = warn;
    assert.lengthOf(warned, 1);
  }); // prettier-ignore
});
