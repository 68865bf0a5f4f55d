import { assert } from 'chai';
import { configure } from '../shared/config.js';
import { clearPage, openMock, show, texts, until, within } from '../testing/page.js';
import './define.js';
import type { SoukSearch } from './souk-search.js';

type Fetch = typeof globalThis.fetch;

async function shown(attributes = '', width?: number): Promise<SoukSearch> {
  const markup = `<souk-search ${attributes}><a href="/search">Search our shop</a></souk-search>`;
  const search = show(markup, width).querySelector('souk-search');
  if (!search) throw new Error('There is no search on the page.');
  await search.updateComplete;
  return search;
}
const headline = (search: SoukSearch): string | undefined => texts(search, '.headline')[0];
const isReady = (search: SoukSearch) => () => search.matches(':state(ready)');
const pathOf = (input: Parameters<Fetch>[0]): string =>
  new URL(input instanceof Request ? input.url : input).pathname;

/** Counts what is asked. */
function counting(): { count: number; through: (fetch: Fetch) => Fetch } {
  const counter = {
    count: 0,
    through:
      (fetch: Fetch): Fetch =>
      (input, init) => {
        counter.count += 1;
        return fetch(input, init);
      },
  };
  return counter;
}

/** What the developer is told while something runs. */
async function consoleErrors(run: () => Promise<void>): Promise<string[]> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.error = error;
  }
  return lines;
}

describe('The search on a bad day', () => {
  afterEach(clearPage);

  it('asks nothing before it is seen or focused', async () => {
    const asked = counting();
    await openMock({}, asked.through);
    show('<div style="block-size: 4000px"></div>');
    const search = await shown('query="silk scarf"');
    for (let frame = 0; frame < 10; frame++)
      await new Promise((next) => requestAnimationFrame(next));
    assert.equal(asked.count, 0);
    search.focus();
    await until('results are shown', isReady(search));
    window.scrollTo(0, 0);
  });

  it('shows results as they are asked for, whatever order the answers come in', async () => {
    let seed = 7;
    const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    await openMock({}, (fetch) => async (input, init) => {
      // The signal is withheld, as by a proxy that answers whether or not anybody still listens.
      const answer = await fetch(input, { ...init, signal: null });
      await new Promise((wake) => setTimeout(wake, chance() * 40));
      return answer;
    });
    const search = await shown();
    const wrong: string[] = [];
    search.addEventListener('souk-results', ({ detail }) => {
      if (detail.query !== search.query) wrong.push(detail.query);
    });
    const words = ['silk', 'tea', 'scarf', 'mug', 'cotton'];
    for (let round = 0; round < 40; round++) {
      search.query = words[Math.floor(chance() * words.length)] ?? '';
      await new Promise((wake) => setTimeout(wake, chance() * 25));
    }
    search.query = 'silk scarf';
    await until('the last answer is shown', () => headline(search) === '5 results');
    await new Promise((wake) => setTimeout(wake, 80));
    assert.equal(headline(search), '5 results');
    assert.isEmpty(wrong);
  });

  it('says one count for a burst of keys, after the pause', async () => {
    await openMock();
    const search = await shown();
    search.focus();
    const said: string[] = [];
    const region = within(search, '[role=status]');
    const observer = new MutationObserver(() => said.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const input = within(search, 'input', HTMLInputElement);
    for (const words of ['s', 'si', 'sil', 'silk']) {
      input.value = words;
      input.dispatchEvent(new InputEvent('input'));
      await new Promise((wake) => setTimeout(wake, 30));
    }
    await until('a count is said', () => said.length > 0);
    search.query = 'silk scarf';
    await until('the results are said', () => said.includes('5 results'));
    observer.disconnect();
    assert.lengthOf(said, 2);
    assert.match(said[0] ?? '', /^\d+ suggestions$/);
  });

  it('shows three rows of skeleton only when the answer takes longer, and then long enough', async () => {
    const souk = await openMock();
    const quick = await shown('query="silk scarf"');
    let flashes = 0;
    const observer = new MutationObserver(() => {
      if (quick.shadowRoot?.querySelector('.skeleton')) flashes += 1;
    });
    if (quick.shadowRoot) observer.observe(quick.shadowRoot, { childList: true, subtree: true });
    await until('results are shown', isReady(quick));
    observer.disconnect();
    assert.equal(flashes, 0);
    souk.faults.add({ what: { kind: 'latency', milliseconds: 200 } });
    clearPage();
    const slow = await shown('query="silk scarf"');
    // Looked at as they change, since a busy machine may look much later.
    const seenAt: number[] = [];
    const watch = new MutationObserver(() => {
      if (texts(slow, '.hit .image.skeleton').length === (seenAt.length === 0 ? 3 : 0))
        seenAt.push(performance.now());
    });
    if (slow.shadowRoot) watch.observe(slow.shadowRoot, { childList: true, subtree: true });
    await until('skeletons came and went', () => seenAt.length >= 2);
    watch.disconnect();
    const [from = 0, to = 0] = seenAt;
    assert.isAtLeast(to - from, 290);
  });

  it('keeps the last results when asking fails, and asks again when told to', async () => {
    const souk = await openMock();
    const search = await shown('query="silk scarf"');
    await until('results are shown', isReady(search));
    souk.faults.add({ what: { kind: 'lose_request' } });
    const codes: string[] = [];
    search.addEventListener('souk-error', ({ detail }) => codes.push(detail.error.code));
    const select = within(search, 'select', HTMLSelectElement);
    select.value = 'rating';
    select.dispatchEvent(new Event('change'));
    await until('the failure is shown', () => search.matches(':state(failed)'));
    await search.updateComplete;
    assert.deepEqual(codes, ['network_failed']);
    assert.match(texts(search, '.notice')[0] ?? '', /Search is not answering\..*Try again/);
    assert.equal(headline(search), '5 results');
    souk.faults.clear();
    within(search, '.notice .button').click();
    await until('results are shown', isReady(search));
    await search.updateComplete;
    assert.isEmpty(texts(search, '.notice'));
  });

  it('asks again by itself when one answer is lost', async () => {
    const souk = await openMock();
    souk.faults.add({ what: { kind: 'lose_response' }, times: 1 });
    const search = await shown('query="silk scarf"');
    await until('results are shown', isReady(search));
  });

  it('asks again by itself when the line is back', async () => {
    const souk = await openMock();
    souk.faults.add({ what: { kind: 'lose_request' } });
    const search = await shown('query="silk scarf"');
    await until('the failure is shown', () => search.matches(':state(failed)'));
    souk.faults.clear();
    dispatchEvent(new Event('online'));
    await until('results are shown', isReady(search));
  });

  it('tells the person how long a busy platform wants to be left alone, and then asks again', async () => {
    let isBusy = true;
    await openMock({}, (fetch) => async (input, init) => {
      if (!isBusy || pathOf(input) !== '/v1/search') return fetch(input, init);
      isBusy = false;
      const problem = {
        type: 'about:blank', title: 'Too many requests', status: 429, detail: 'Wait.', code: 'rate_limited',
        requestId: 'req_1', retryable: true, severity: 'error', docUrl: 'https://souk.example/docs',
      }; // prettier-ignore
      return Response.json(problem, { status: 429, headers: { 'Retry-After': '1' } });
    });
    const search = await shown('query="silk scarf"');
    await until('the wait is told', () => texts(search, '.notice').length > 0);
    assert.match(texts(search, '.notice')[0] ?? '', /Very busy\..* 1 second/);
    await until('results are shown', isReady(search));
  });

  it('shows buyers the link and the developer one line when the key is unknown', async () => {
    await openMock();
    configure({ key: 'pk_test_nobody' });
    let search: SoukSearch | undefined;
    const lines = await consoleErrors(async () => {
      const element = await shown('query="silk scarf"');
      await until('the link is shown', () => element.matches(':state(misconfigured)'));
      search = element;
    });
    assert.lengthOf(lines, 1);
    assert.match(lines[0] ?? '', /<souk-search> shows only its link: There is no key.*https:/);
    assert.isAbove(search?.querySelector('a')?.getBoundingClientRect().height ?? 0, 0);
  });

  it('refuses a secret key before anything is asked, and never repeats it', async () => {
    const asked = counting();
    await openMock({}, asked.through);
    const lines = await consoleErrors(async () => {
      const search = await shown('query="tea" public-key="sk_test_demo"');
      await until('the link is shown', () => search.matches(':state(misconfigured)'));
    });
    assert.equal(asked.count, 0);
    assert.lengthOf(lines, 1);
    assert.notInclude(lines.join(), 'sk_test_demo');
  });

  it('recovers when the page is set up after all', async () => {
    await openMock();
    configure({ key: undefined });
    let search: SoukSearch | undefined;
    await consoleErrors(async () => {
      const element = await shown('query="silk scarf"');
      await until('the link is shown', () => element.matches(':state(misconfigured)'));
      search = element;
    });
    configure({ key: 'pk_test_demo' });
    await until('results are shown', () => search?.matches(':state(ready)'));
  });

  it('keeps recent searches only with consent, offers them, and forgets them when told', async () => {
    await openMock();
    localStorage.clear();
    const search = await shown();
    const input = within(search, 'input', HTMLInputElement);
    const submit = (words: string): void => {
      input.value = words;
      input.dispatchEvent(new InputEvent('input'));
      within(search, '[aria-label=Search]').click();
    };
    submit('tea');
    assert.equal(localStorage.length, 0);
    configure({ consent: true });
    await search.remembered();
    submit('silk scarf');
    await until('it is kept', () => localStorage.length > 0);
    await until('results are shown', isReady(search));
    submit('');
    search.focus();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true }));
    await until('the recent search is offered', () => texts(search, '[role=option]').length > 0);
    assert.deepEqual(texts(search, '[role=option]'), ['silk scarf']);
    within(search, '#popup .button').click();
    assert.equal(localStorage.length, 0);
  });

  it('says everything in the words of the merchant where there are some', async () => {
    await openMock();
    configure({ messages: { search: { placeholder: 'Find a scarf', results: () => 'Plenty' } } });
    const search = await shown('query="silk scarf"');
    await until('results are shown', isReady(search));
    await search.updateComplete;
    assert.equal(within(search, 'input', HTMLInputElement).placeholder, 'Find a scarf');
    assert.equal(headline(search), 'Plenty');
  });
});
