import { assert } from 'chai';
import { configure } from './config.js';
import { marked, unmarked } from '../testing/pseudo.js';
import { openMock, clearPage, show, texts, until, within } from '../testing/page.js';
import '../checkout/define.js';
import '../search/define.js';
import { wordsIn, type Plural } from './messages.js';
import { locales as badgeLocales } from './messages/badge-locales.js';
import { locales as chatLocales } from './messages/chat-locales.js';
import { locales as chatMoreLocales } from './messages/chat-more-locales.js';
import { locales as checkoutLocales } from './messages/checkout-locales.js';
import { locales as claimLocales } from './messages/claim-locales.js';
import { locales as dealLocales } from './messages/deal-locales.js';
import { locales as disputeLocales } from './messages/dispute-locales.js';
import { en } from './messages/en.js';
import { locales as papersLocales } from './messages/papers-locales.js';
import { plural } from './messages/plural.js';
import { locales as rulesLocales } from './messages/rules-locales.js';
import { locales as searchMoreLocales } from './messages/search-more-locales.js';
import { locales as searchLocales } from './messages/search-locales.js';
import { locales as trustLocales } from './messages/trust-locales.js';

/** Every sentence of a catalogue with its path; a sentence with gaps as a function. */
function* sentences(words: object, path = ''): Generator<[path: string, sentence: unknown]> {
  for (const [name, value] of Object.entries(words))
    if (typeof value === 'object' && value !== null) yield* sentences(value, `${path}${name}.`);
    else yield [`${path}${name}`, value];
}

const parts = {
  search: searchLocales,
  searchMore: searchMoreLocales,
  checkout: checkoutLocales,
  deal: dealLocales,
  dispute: disputeLocales,
  claim: claimLocales,
  rules: rulesLocales,
  papers: papersLocales,
  chat: chatLocales,
  chatMore: chatMoreLocales,
  badge: badgeLocales,
  trust: trustLocales,
} as const;
const inEnglish: Readonly<Record<string, object>> = en;

describe('The words of the elements', () => {
  for (const [part, locales] of Object.entries(parts)) {
    it(`of ${part} come in English and at least 18 other languages, some from right to left`, () => {
      assert.isAtLeast(Object.keys(locales).length, 18);
      assert.includeMembers(Object.keys(locales), ['ar', 'fa', 'he', 'zh-Hans', 'zh-Hant']);
    });
    for (const [locale, load] of Object.entries(locales))
      it(`of ${part} are whole in ${locale}: nothing is missing, empty or without what it is about`, async () => {
        const { words } = await load();
        const inLocale: Plural = (count, forms) => plural(locale, count, forms);
        const catalogue = words(inLocale);
        const found = new Map(sentences(catalogue));
        assert.equal(catalogue.locale, locale);
        const digits = new Intl.NumberFormat(locale);
        const faults: string[] = [];
        for (const [path, english] of sentences(inEnglish[part] ?? {})) {
          const sentence = found.get(path);
          if (typeof english === 'string') {
            if (typeof sentence !== 'string' || sentence.trim() === '') faults.push(path);
          } else if (typeof english === 'function' && typeof sentence === 'function') {
            const args = [17, 18].slice(0, english.length);
            const said = String(Reflect.apply(sentence, undefined, args));
            const isWhole = args.every((each) =>
              [String(each), digits.format(each)].some((text) => said.includes(text)),
            );
            if (!isWhole || said.includes('#')) faults.push(`${path}: ${said}`);
            // Every plural form of the language gives a sentence.
            for (const count of [0, 1, 2, 3, 5, 11, 100])
              if (!String(Reflect.apply(sentence, undefined, [count, count])).trim())
                faults.push(`${path} for ${count}`);
          } else faults.push(path);
        }
        assert.deepEqual(faults, []);
      });
  }

  it('are those of the nearest language that there is', async () => {
    const catalogue = {
      part: 'search',
      english: en.search,
      others: async () => ({ locales: searchLocales }),
    } as const;
    const spoken = async (locale: string): Promise<string> =>
      (await wordsIn(catalogue, locale)).locale;
    assert.equal(await spoken('pt-BR'), 'pt');
    assert.equal(await spoken('zh-TW'), 'zh-Hant');
    assert.equal(await spoken('zh'), 'zh-Hans');
    assert.equal(await spoken('de-AT'), 'de');
    assert.equal(await spoken('en-GB'), 'en');
    assert.equal(await spoken('mi'), 'en');
  });
});

describe('An element in another language', () => {
  afterEach(clearPage);

  it('says everything in it, once it is there, and turns round where that is written so', async () => {
    await openMock();
    const search = show('<souk-search locale="ar" query="silk scarf"></souk-search>').querySelector(
      'souk-search',
    );
    if (!search) throw new Error('There is no search on the page.');
    await until('results are shown', () => search.matches(':state(ready)'));
    await search.updateComplete;
    assert.match(texts(search, '.headline')[0] ?? '', /نتائج/);
    assert.equal(getComputedStyle(within(search, '.base')).direction, 'rtl');
    assert.equal(within(search, '.base').lang, 'ar');
  });

  it('follows the page when its language changes', async () => {
    await openMock();
    const search = show('<souk-search></souk-search>').querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    await search.updateComplete;
    configure({ locale: 'de' });
    await until('German', () => within(search, 'input', HTMLInputElement).ariaLabel === 'Marktplatz durchsuchen');
  }); // prettier-ignore
});

describe('No text is written into an element', () => {
  const pseudo = { search: marked(en.search), checkout: marked(en.checkout) };
  const { open } = window;

  beforeEach(() => {
    Object.assign(window, { open: () => ({ closed: false, focus: () => undefined }) });
  });
  afterEach(() => {
    clearPage();
    Object.assign(window, { open });
    localStorage.clear();
  });

  for (const query of ['silk scarf', 'silk scarf under $2', 'scarf under $30'])
    it(`search, "${query}"`, async () => {
      await openMock();
      configure({ messages: pseudo });
      const search = show(`<souk-search query="${query}"></souk-search>`).querySelector(
        'souk-search',
      );
      if (!search) throw new Error('There is no search on the page.');
      await until('an answer is shown', () => search.matches(':state(ready)'));
      await search.updateComplete;
      assert.isNotEmpty(texts(search, '.headline'));
      assert.deepEqual(unmarked(search), []);
    });

  it('search, when it fails', async () => {
    const souk = await openMock();
    configure({ messages: pseudo });
    souk.faults.add({ what: { kind: 'lose_request' } });
    const search = show('<souk-search query="tea"></souk-search>').querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    await until('the failure is shown', () => search.matches(':state(failed)'));
    await search.updateComplete;
    assert.isNotEmpty(texts(search, '.notice'));
    assert.deepEqual(unmarked(search), []);
  });

  it('checkout, from the button to the payment', async () => {
    await openMock();
    configure({ messages: pseudo });
    const checkout = show('<souk-checkout listing="lst_teabulk"></souk-checkout>').querySelector(
      'souk-checkout',
    );
    if (!checkout) throw new Error('There is no checkout on the page.');
    const reached = (selector: string): Promise<void> =>
      until(selector, () => checkout.shadowRoot?.querySelector(selector));
    await reached('#opener');
    within(checkout, '#opener').click();
    for (const [shown, press] of [
      ['#quantity', 'dialog [type=submit]'],
      ['.promises', 'dialog .primary'],
      ['.waiting', '.close'],
      ['#leave', '.close'],
    ] as const) {
      await reached(shown);
      await checkout.updateComplete;
      assert.deepEqual(unmarked(checkout), [], shown);
      within(checkout, press).click();
    }
  });
});
