import { assert } from 'chai';
import '../search/define.js';
import { clearPage, openMock, show, within } from '../testing/page.js';
import { presets, setAppearance } from './appearance.js';
import { contrastFaults } from './contrast.js';

/** What the developer is warned of while something runs. */
async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('How all elements of a page look', () => {
  afterEach(async () => {
    clearPage();
    await setAppearance(undefined);
  });

  for (const preset of Object.keys(presets))
    it(`can be read in light and in dark in "${preset}"`, async () => {
      assert.deepEqual(await warnings(() => setAppearance(preset)), []);
      assert.deepEqual(contrastFaults(), []);
    });

  it('is told in one place, changes at once, and gives way to the page’s own CSS', async () => {
    await openMock();
    const search = show('<souk-search theme="light"></souk-search>').querySelector('souk-search');
    if (!search) throw new Error('There is no search on the page.');
    await search.updateComplete;
    const color = (): string => getComputedStyle(within(search, '.base')).color;
    const before = color();
    await setAppearance({ preset: 'harbour', tokens: { 'color-text': 'rgb(60 10 40)' } });
    assert.equal(color(), 'rgb(60, 10, 40)');
    document.body.style.setProperty('--souk-color-text', 'rgb(0 40 10)');
    assert.equal(color(), 'rgb(0, 40, 10)');
    document.body.style.removeProperty('--souk-color-text');
    await setAppearance('ink');
    assert.equal(color(), 'rgb(22, 22, 22)');
    await setAppearance(undefined);
    assert.equal(color(), before);
  });

  it('is read from a tag as JSON; a value cannot end its rule', async () => {
    const value = '#123;} * { display: none !important';
    await setAppearance(JSON.stringify({ tokens: { radius: '0', 'color-accent': value } }));
    const { display } = getComputedStyle(document.body);
    assert.notEqual(display, 'none');
    const told = getComputedStyle(document.documentElement);
    assert.equal(told.getPropertyValue('--souk-radius').trim(), '0');
  });

  it('warns of colours that people cannot read, with the contrast that they have', async () => {
    const tokens = { 'color-text-muted': '#bbb', 'color-on-brand': '#8ff' };
    const warned = await warnings(() => setAppearance({ tokens }));
    const onSurface = warned.find((line) => line.includes('text-muted on --souk-color-surface h'));
    assert.match(onSurface ?? '', /has a contrast of 1\.9\d:1 in light; people need 4\.5:1\./);
    assert.isTrue(warned.some((line) => line.includes('color-on-brand on --souk-color-brand')));
    assert.isFalse(warned.some((line) => line.includes('color-danger')));
  });

  it('warns of what is no preset, and of what is no JSON', async () => {
    const [unknown] = await warnings(() => setAppearance('teal'));
    assert.match(unknown ?? '', /no appearance "teal"; there are souk, ink/);
    const [broken] = await warnings(() => setAppearance('{ preset: ink }'));
    assert.match(broken ?? '', /no JSON/);
  });
});
