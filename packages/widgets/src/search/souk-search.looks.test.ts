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

function put(attributes: string, width?: number): SoukSearch {
  const markup = `<souk-search ${attributes}><a href="/search">Search our shop</a></souk-search>`;
  const search = show(markup, width).querySelector('souk-search');
  if (!search) throw new Error('There is no search on the page.');
  return search;
}
const becomes = (search: SoukSearch, state: string): Promise<void> =>
  until(`it is ${state}`, () => search.matches(`:state(${state})`));

/** How each state of the element is reached. */
const states: Readonly<Record<string, (theme: string) => Promise<SoukSearch>>> = {
  idle: async (theme) => {
    const search = put(theme);
    await becomes(search, 'idle');
    return search;
  },
  suggestions: async (theme) => {
    const search = put(theme);
    search.focus();
    await search.updateComplete;
    const input = within(search, 'input', HTMLInputElement);
    input.value = 'silk';
    input.dispatchEvent(new InputEvent('input'));
    await until('suggestions are offered', () => texts(search, '[role=option]').length > 0);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', cancelable: true }));
    await search.updateComplete;
    return search;
  },
  results: async (theme) => {
    const search = put(`${theme} query="silk scarf"`);
    await becomes(search, 'ready');
    return search;
  },
  'results in a small container, with the filters open': async (theme) => {
    const search = put(`${theme} query="scarf"`, 320);
    await becomes(search, 'ready');
    within(search, '.toggle').click();
    await search.updateComplete;
    return search;
  },
  'results as cards': async (theme) => {
    const search = put(`${theme} query="scarf" results="grid"`);
    await becomes(search, 'ready');
    return search;
  },
  'reasons of a result': async (theme) => {
    const search = put(`${theme} query="scarf"`);
    await becomes(search, 'ready');
    within(search, '.why').click();
    await until('reasons are shown', () => texts(search, '#why dt').length === 6);
    return search;
  },
  'nothing found': async (theme) => {
    const search = put(`${theme} query="silk scarf under $2"`);
    await becomes(search, 'empty');
    return search;
  },
  loading: async (theme) => {
    const souk = await openMock();
    souk.faults.add({ what: { kind: 'latency', milliseconds: 3_000 } });
    const search = put(`${theme} query="tea"`);
    await until('skeletons are shown', () => texts(search, '.skeleton').length > 0);
    return search;
  },
  failed: async (theme) => {
    const souk = await openMock();
    souk.faults.add({ what: { kind: 'lose_request' } });
    const search = put(`${theme} query="tea"`);
    await becomes(search, 'failed');
    return search;
  },
  misconfigured: async (theme) => {
    const { error } = console;
    console.error = () => {};
    const search = put(`${theme} query="tea" public-key="nonsense"`);
    await becomes(search, 'misconfigured');
    console.error = error;
    return search;
  },
};

describe('The looks of search', () => {
  beforeEach(() => openMock());
  afterEach(() => {
    clearPage();
    document.body.style.background = document.documentElement.dir = '';
  });

  for (const [name, reach] of Object.entries(states))
    for (const theme of ['light', 'dark'])
      it(`axe finds nothing wrong: ${name}, ${theme}`, async () => {
        document.body.style.background = theme === 'dark' ? '#111919' : '#fff';
        const search = await reach(`theme="${theme}"`);
        await search.updateComplete;
        // What has just appeared is judged once it is there, not half faded in.
        await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {})));
        assert.deepEqual(await accessibilityFaults(search), []);
      });

  for (const width of [240, 320, 480, 759, 760, 1200])
    for (const direction of ['ltr', 'rtl'])
      it(`nothing sticks out of a container of ${width} px, ${direction}`, async () => {
        document.documentElement.dir = direction;
        for (const results of ['list', 'grid']) {
          const search = put(`query="scarf" results="${results}" page-size="4"`, width);
          await becomes(search, 'ready');
          await search.updateComplete;
          const box = search.getBoundingClientRect();
          const out = Array.from(search.shadowRoot?.querySelectorAll('*:not(.sr, .sr *)') ?? [])
            .filter((each) => each.getClientRects().length > 0 && !each.matches('.clip *, .seller'))
            .filter((each) => {
              const { left, right } = each.getBoundingClientRect();
              return left < box.left - 1 || right > box.right + 1;
            });
          assert.deepEqual(
            out.map((each) => `${each.localName}.${each.className}`),
            [],
          );
          clearPage();
        }
      });

  it('text on any brand colour has a contrast of 4.5 or more, resting, hovered and pressed', async () => {
    const search = put('');
    await search.updateComplete;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('There is no canvas here.');
    const probe = document.createElement('span');
    search.shadowRoot?.append(probe);
    const luminance = (token: string): number => {
      probe.style.color = `var(${token})`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: number, b: number): number =>
      (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const poor: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      search.theme = theme;
      await search.updateComplete;
      for (let hue = 0; hue < 360; hue += 30)
        for (const lightness of [15, 35, 45, 50, 55, 65, 85]) {
          const brand = `hsl(${hue} 80% ${lightness}%)`;
          search.style.setProperty('--souk-color-brand', brand);
          const on = luminance('--_on-brand');
          for (const ground of ['--_brand', '--_brand-hover', '--_brand-active'])
            if (contrast(on, luminance(ground)) < 4.5) poor.push(`${theme} ${brand} ${ground}`);
          for (const ground of ['--_surface', '--_brand-soft'])
            if (contrast(luminance('--_brand-text'), luminance(ground)) < 4.5)
              poor.push(`${theme} ${brand} text on ${ground}`);
        }
    }
    assert.deepEqual(poor, []);
  });

  it('takes the page’s brand colour, and a token set by the merchant over it', async () => {
    configure({ brand: 'rgb(120, 30, 60)' });
    const search = put('query="silk scarf"');
    await becomes(search, 'ready');
    await search.updateComplete;
    const badge = (): string => getComputedStyle(within(search, '.badge')).backgroundColor;
    assert.equal(badge(), 'rgb(120, 30, 60)');
    search.style.setProperty('--souk-color-brand', 'rgb(1, 2, 3)');
    assert.equal(badge(), 'rgb(1, 2, 3)');
  });

  it('does not take over the page’s typography, and survives a root text size of 10 px', async () => {
    const root = document.documentElement;
    root.style.fontSize = '10px';
    const stage = show(
      '<div style="letter-spacing: 4px; text-transform: uppercase; font-weight: 900; line-height: 3; text-align: center"><souk-search query="silk scarf"></souk-search></div>',
    );
    const search = stage.querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    await becomes(search, 'ready');
    const style = getComputedStyle(within(search, '.head'));
    root.style.fontSize = '';
    assert.deepEqual(
      [style.letterSpacing, style.textTransform, style.fontWeight, style.textAlign, style.fontSize],
      ['normal', 'none', '400', 'start', '16px'],
    );
  });

  it('runs under a strict content security policy and trusted types without one violation', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src https://souk.test; require-trusted-types-for 'script'; trusted-types lit-html`;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><title>Strict</title><meta http-equiv="Content-Security-Policy" content="${policy}"><souk-search query="silk scarf"></souk-search><script type="module" src="${new URL('../testing/strict-page.ts', import.meta.url).href}"></script>`;
    frame.width = '900';
    const violations: string[] = [];
    document.body.append(frame);
    frame.contentWindow?.addEventListener('load', () => {});
    await until('the frame is there', () => frame.contentDocument?.querySelector('souk-search'));
    frame.contentDocument?.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
    const search = (): Element | null | undefined =>
      frame.contentDocument?.querySelector('souk-search');
    await until('results are shown', () => search()?.matches(':state(ready)'));
    await until('rows are painted', () => search()?.shadowRoot?.querySelector('.why'));
    const why = search()?.shadowRoot?.querySelector('.why');
    why?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until('reasons are shown', () => search()?.shadowRoot?.querySelector('#why rect'));
    frame.remove();
    assert.deepEqual(violations, []);
  });
});
