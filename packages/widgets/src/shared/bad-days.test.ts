import { assert } from 'chai';
import { deepFind, deepText, kinds, put, putReady } from '../testing/all-elements.js';
import { clearPage, openMock, until } from '../testing/page.js';
import { configure } from './config.js';

type Fetch = typeof globalThis.fetch;

const problem = (code: string, status: number, headers: Record<string, string> = {}): Response =>
  Response.json(
    { type: 't', title: code, status, detail: code, code, requestId: 'req_1', retryable: status !== 401, severity: 'error', docUrl: 'https://souk.example/docs/errors' },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  ); // prettier-ignore

/** Lines for the developer are of no use while something is broken on purpose. */
async function inSilence<T>(run: () => Promise<T>): Promise<T> {
  const { error, warn } = console;
  console.error = console.warn = () => {};
  try {
    return await run();
  } finally {
    Object.assign(console, { error, warn });
  }
}

beforeEach(() => localStorage.clear());
afterEach(clearPage);

/** A day on which something is broken: what is answered, and what a person reads then. */
const days: Readonly<Record<string, { answer: Fetch; reads: RegExp }>> = {
  'there is no line': {
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
    reads: /not answering|cannot be reached|could not be checked/,
  },
  'the platform is too busy': {
    answer: async () => problem('rate_limited', 429, { 'Retry-After': '60' }),
    reads: /Try again in (60|59) seconds|could not be checked|busy/i,
  },
  'the platform is broken': {
    answer: async () => problem('internal', 500),
    reads: /not answering|Something broke|could not be checked/,
  },
};

describe('On a bad day', () => {
  for (const kind of kinds) {
    for (const [what, { answer, reads }] of Object.entries(days))
      it(`<${kind.name}> says in words that ${what}, tells the page, and asks again when told to`, () =>
        inSilence(async () => {
          const souk = await openMock();
          let isBroken = true;
          configure({ fetch: (input, init) => (isBroken ? answer(input, init) : souk.fetch(input, init)) }); // prettier-ignore
          const element = put(kind);
          // Where the page has a link of its own, a badge leaves its place to it.
          element.replaceChildren();
          const told: string[] = [];
          for (const name of ['souk-error', 'souk-trust'])
            element.addEventListener(name, ({ type }) => told.push(type));
          await kind.use(element, souk);
          await until('it says so', () => reads.test(deepText(element)));
          assert.isNotEmpty(told);
          isBroken = false;
          const again = (): HTMLElement | undefined =>
            deepFind(element, '.alert button, .notice button, .middle button, dialog .primary, button[data-tone]'); // prettier-ignore
          await until('it can be asked again', again);
          again()?.click();
          await until('it is ready', () => kind.isReady(element));
        }));

    it(`<${kind.name}> leaves its place to the page’s own link, or says that it cannot be used, when its key is refused`, () =>
      inSilence(async () => {
        const souk = await openMock();
        configure({ fetch: async () => problem('key_unknown', 401) });
        const element = put(kind);
        if (kind.name === 'souk-chat') await kind.use(element, souk);
        await until('the link is shown', () =>
          /Instead of it|not available/.test(deepText(element)),
        );
      }));

    it(`<${kind.name}> is never an empty box while an answer is late`, async () => {
      const souk = await openMock();
      const element = put(kind);
      const use = kind.use(element, souk);
      configure({ fetch: () => new Promise(() => {}) });
      await use;
      await until(
        'something is seen',
        () => deepText(element) !== '' || deepFind(element, '.skeleton'),
      );
      assert.isAbove(element.getBoundingClientRect().height, 0);
    });

    it(`<${kind.name}> works where nothing can be kept on the device`, async () => {
      const souk = await openMock();
      const takeOut = souk.faults.add({ what: { kind: 'block_storage' } });
      try {
        await putReady(kind, souk);
      } finally {
        takeOut();
      }
    });
  }
});
