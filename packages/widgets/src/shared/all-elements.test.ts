import { world } from '../testing/world.js';
import { assert } from 'chai';
import { deepFind, kinds, put, putReady } from '../testing/all-elements.js';
import { clearPage, openMock, until } from '../testing/page.js';
import { define } from './define.js';

type Fetch = typeof globalThis.fetch;

/** Requests that have no answer yet. */
let open = 0;
const counting =
  (fetch: Fetch): Fetch =>
  async (input, init) => {
    open += 1;
    return fetch(input, init).finally(() => (open -= 1));
  };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
});

describe('All elements', () => {
  it('leave nothing behind when they were put on the page and taken away a thousand times', async () => {
    const souk = await openMock({}, counting);
    const once = async (): Promise<void> => {
      for (const kind of kinds) await putReady(kind, souk);
      clearPage();
    };
    // What is made once for all of a page is made now.
    await once();
    await until('all is quiet', () => open === 0 && world().timers === 0);
    const before = world();
    for (let round = 0; round < 250; round++) {
      for (const kind of kinds) put(kind);
      await Promise.resolve();
      clearPage();
    }
    await once();
    await until('all is quiet', () => open === 0 && world().timers === 0);
    assert.deepEqual(world(), before);
  });

  it('keep nothing on the device of a visitor who has agreed to nothing and bought nothing', async () => {
    const kept = watchStorage();
    const souk = await openMock();
    for (const kind of kinds) await putReady(kind, souk);
    const search = document.querySelector('souk-search');
    if (search)
      deepFind(search, 'form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    const badge = document.querySelector('souk-trust-badge');
    if (badge) deepFind(badge, 'button')?.click();
    await until('all is asked', () => document.querySelector('souk-search:state(ready)'));
    assert.deepEqual(kept.names, []);
    assert.equal(document.cookie, '');
    kept.stop();
  });

  for (const kind of kinds) {
    it(`<${kind.name}> is read in a column of 320 px by people who double the size of text`, async () => {
      const souk = await openMock();
      document.documentElement.style.fontSize = '200%';
      const element = await putReady(kind, souk, 320);
      assert.isAtMost(element.scrollWidth, 320);
      assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
    });

    it(`<${kind.name}> can be registered once more, and under another name beside itself`, async () => {
      const souk = await openMock();
      const first = customElements.get(kind.name);
      if (!first) throw new Error(`There is no <${kind.name}>.`);
      // oxlint-disable-next-line wc/define-tag-after-class-definition -- another version of the page's, in short
      define(kind.name, class extends HTMLElement {});
      assert.equal(customElements.get(kind.name), first);
      const name = kind.name.replace('souk-', 'shop-');
      // oxlint-disable-next-line wc/define-tag-after-class-definition -- a name that only this test knows
      customElements.define(name, class extends first {});
      const element = await putReady(kind, souk);
      const scoped = document.createElement(name);
      for (const { name: each, value } of element.attributes) scoped.setAttribute(each, value);
      element.after(scoped);
      scoped.scrollIntoView();
      await kind.use(scoped, souk);
      await until(`<${name}> is ready`, () => kind.isReady(scoped));
    });
  }
});

/** The names under which this page keeps things from now on. What other pages of the origin keep is theirs. */
function watchStorage(): { readonly names: string[]; stop(): void } {
  const names: string[] = [];
  const doors = [
    { owner: Storage.prototype, method: 'setItem' },
    { owner: IDBFactory.prototype, method: 'open' },
  ].map(({ owner, method }) => {
    const own: unknown = Reflect.get(owner, method);
    const watched = function (this: unknown, name: string, ...rest: unknown[]): unknown {
      names.push(name);
      return typeof own === 'function' ? Reflect.apply(own, this, [name, ...rest]) : undefined;
    };
    Reflect.set(owner, method, watched);
    return () => Reflect.set(owner, method, own);
  });
  return {
    names,
    stop: () => {
      for (const restore of doors) restore();
    },
  };
}
