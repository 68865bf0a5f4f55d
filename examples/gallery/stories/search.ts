import type { Story, StoryBook } from '../story-book.js';

const searchCalls = /^GET \/v1\/search/;
const lost = { what: { kind: 'lose_request' } } as const;
const results = '[part=hit]';
const story = (id: string, name: string, about: string, query: string, more: Partial<Story> = {}): Story => ({
  id,
  name,
  about,
  attributes: { query },
  shows: results,
  ...more,
}); // prettier-ignore

export const search: StoryBook = {
  element: 'souk-search',
  name: 'Search',
  height: 760,
  link: { href: '/search', text: 'Search our shop' },
  event: { name: 'souk-select', tells: 'event.detail.listing' },
  stories: [
    {
      id: 'idle',
      name: 'Idle',
      about: 'Nothing was searched for yet; nothing has been fetched.',
      shows: ':state(idle)',
    },
    {
      id: 'suggestions',
      name: 'Suggestions',
      about: 'While somebody types: words, categories and listings.',
      after: (stage) => stage.type('input', 'sil'),
      shows: '[role=option]',
    },
    story('loading', 'Loading', 'An answer that takes long: rows in their final shape.', 'silk scarf', {
      before: (stage) => stage.hold(searchCalls),
      shows: '.skeleton',
    }),
    story('results', 'Results', 'Ranked, with price, delivery and the seller’s rating.', 'silk scarf'),
    story('grid', 'Grid', 'The same as tiles.', 'silk scarf', {
      attributes: { query: 'silk scarf', results: 'grid' },
    }),
    story('understood', 'Conditions', 'What was read from the words, as chips to take away.', 'cheap bulk cotton t-shirts under $5', {
      shows: '[part=chip]',
    }),
    story('corrected', 'Corrected', 'A slip of the finger, and what was looked for instead.', 'silk scraf'),
    story('chinese', 'Chinese', 'Another script; titles come in the reader’s language where there are some.', '绿茶'),
    story('why', 'Why this result', 'The shares that make up a result’s place.', 'silk scarf', {
      after: (stage) => stage.press('[part=why]'),
      shows: '[part=why-panel]',
    }),
    story('empty', 'Empty', 'Nothing fits: which condition to drop, and what sells well.', 'silk scarf under $1', {
      shows: ':state(empty)',
    }),
    story('failed', 'Failed', 'The platform cannot be reached: a sentence and a way to ask again.', 'silk scarf', {
      before: ({ mock }) => void mock.faults.add(lost),
      shows: ':state(failed)',
    }),
    story('kept', 'Failed, results kept', 'The line broke after the first answer: the last results stay.', 'silk scarf', {
      async after(stage) {
        await stage.find(results);
        stage.mock.faults.add(lost);
        const sort = await stage.find('[part=sort] select');
        if (sort instanceof HTMLSelectElement) sort.selectedIndex = 1;
        sort.dispatchEvent(new Event('change'));
      },
      shows: '[part=notice]',
    }),
    story('offline', 'Offline', 'No network: said as such, and the last results stay.', 'silk scarf', {
      async after(stage) {
        await stage.find(results);
        stage.goOffline();
        const sort = await stage.find('[part=sort] select');
        if (sort instanceof HTMLSelectElement) sort.selectedIndex = 1;
        sort.dispatchEvent(new Event('change'));
      },
      shows: '[part=notice]',
    }),
    story('busy', 'Very busy', 'Turned away for a while: how long, then it asks by itself.', 'silk scarf', {
      before: ({ mock }) =>
        void mock.faults.add({ what: { kind: 'refuse', status: 429, retryAfterSeconds: 5 } }),
      shows: '[part=notice]',
    }),
    story('misconfigured', 'Misconfigured', 'An unknown key: buyers see the link, the console tells the developer.', 'silk scarf', {
      attributes: { query: 'silk scarf', 'public-key': 'pk_test_nobody' },
      shows: ':state(misconfigured)',
    }),
  ],
}; // prettier-ignore
