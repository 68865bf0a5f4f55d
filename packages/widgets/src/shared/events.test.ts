import { assert } from 'chai';
import { deepFind, kinds, putReady } from '../testing/all-elements.js';
import { clearPage, openMock, show } from '../testing/page.js';
import { emit } from './events.js';

afterEach(clearPage);

describe('An event of ours', () => {
  it('is heard through shadow roots, tells what nobody can change, and stops what it comes before', () => {
    const stage = show('<div></div>');
    const inner = document.createElement('div');
    stage.firstElementChild?.attachShadow({ mode: 'open' }).append(inner);
    const intent = { listing: 'lst_silkscarf', quantity: 2 };
    let heard: unknown;
    stage.addEventListener('souk-checkout-before', (event) => {
      heard = event.detail;
      event.preventDefault();
    });
    assert.isFalse(emit(inner, 'souk-checkout-before', intent, { cancelable: true }));
    assert.isFrozen(heard);
    assert.deepEqual(heard, intent);
    stage.addEventListener('souk-checkout-open', (event) => event.preventDefault());
    assert.isTrue(emit(inner, 'souk-checkout-open', { ...intent }));
  });

  it('has a frozen detail, whichever element tells it', async () => {
    const told = new Map<string, unknown>();
    const names = ['souk-results', 'souk-trust', 'souk-checkout-before', 'souk-checkout-open', 'souk-select'] as const; // prettier-ignore
    const listen = (event: Event): void =>
      void told.set(event.type, event instanceof CustomEvent && event.detail);
    for (const name of names) document.addEventListener(name, listen);
    const follow = (event: Event): void => event.preventDefault();
    document.addEventListener('souk-select', follow);
    const souk = await openMock();
    for (const kind of kinds) await putReady(kind, souk);
    const search = document.querySelector('souk-search');
    if (search) deepFind(search, '.hit .title')?.click();
    for (const name of names) document.removeEventListener(name, listen);
    document.removeEventListener('souk-select', follow);
    assert.sameMembers([...told.keys()], [...names]);
    for (const [name, detail] of told) assert.isFrozen(detail, name);
  });
});
