import { assert } from 'chai';
import { clearPage, openMock, show, texts, until, within } from '../testing/page.js';
import { randomOf } from '../testing/random.js';
import './define.js';
import type { SoukSearch } from './souk-search.js';

/** What is searched for, and how many results the seed has for it: each has another number. */
const searches = [
  ['silk scarf', '5 results'],
  ['scarf', '8 results'],
  ['sikl scraf under $20', undefined],
  ['tea', undefined],
] as const;
const rounds = 6;
const steps = 8;

interface Waiting {
  readonly words: string;
  readonly answer: () => void;
}

/** Holds back every answer of the mock until it is let go, in whatever order. */
async function heldBack(): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  await openMock({}, (fetch) => async (input, init) => {
    const answer = await fetch(input, init);
    const words = new URL(new Request(input, init).url).searchParams.get('q') ?? '';
    await new Promise<void>((resolve) => waiting.push({ words, answer: resolve }));
    return answer;
  });
  return waiting;
}

describe('Answers that come out of order', () => {
  afterEach(clearPage);

  for (const seed of [1, 2, 3])
    it(`show no older results under newer words, whatever is typed and answered when, seed=${seed}`, async () => {
      const random = randomOf(seed);
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        items[Math.floor(random() * items.length)];
      const waiting = await heldBack();
      const search: SoukSearch | null = show('<souk-search></souk-search>', 900).querySelector(
        'souk-search',
      );
      if (!search) throw new Error('There is no search on the page.');
      await search.updateComplete;
      const input = within(search, 'input', HTMLInputElement);
      const told: { query: string; shown: string | undefined }[] = [];
      search.addEventListener('souk-results', ({ detail }) => {
        told.push({ query: detail.query, shown: search.query });
      });
      const letGo = (which: Waiting | undefined): void => {
        if (!which) return;
        waiting.splice(waiting.indexOf(which), 1);
        which.answer();
      };
      for (let round = 0; round < rounds; round++) {
        let words = '';
        for (let step = 0; step < steps; step++) {
          if (random() < 0.6) {
            words = pick(searches)?.[0] ?? '';
            input.value = words;
            input.dispatchEvent(new InputEvent('input'));
            if (random() < 0.7) within(search, '[aria-label=Search]').click();
          } else letGo(pick(waiting));
          await search.updateComplete;
        }
        within(search, '[aria-label=Search]').click();
        // The newest first, so that everything older comes late; what follows from an answer is let go too.
        await until(`seed=${seed} round=${round}: "${words}" is answered`, () => {
          letGo(waiting.at(-1));
          return search.matches(':state(ready)') && waiting.length === 0;
        });
        await search.updateComplete;
        const [, expected] = searches.find(([each]) => each === words) ?? [];
        const where = `seed=${seed} round=${round}`;
        if (expected !== undefined) assert.equal(texts(search, '.headline')[0], expected, where);
        assert.equal(search.query, words, where);
        for (const { query, shown } of told) assert.equal(query, shown, where);
      }
    });
});
