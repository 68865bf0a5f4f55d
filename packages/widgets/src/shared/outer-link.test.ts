import { assert } from 'chai';
import { clearPage, show, until } from '../testing/page.js';
import { keepFromOuterLink } from './outer-link.js';

afterEach(clearPage);

const controls = {
  button: '<button type="button">Show</button>',
  field: '<input type="text" aria-label="Amount">',
  'search field': '<input type="search" aria-label="Search">',
  text: '<textarea aria-label="What happened"></textarea>',
  list: '<select aria-label="Carrier"><option>DHL</option></select>',
  tick: '<input type="checkbox" aria-label="Agreed">',
  choice: '<input type="radio" aria-label="Damaged">',
  label: '<label><input type="checkbox"> <b>Agreed</b></label>',
  summary: '<details><summary>Evidence</summary>A picture</details>',
  words: '<p>The money is held.</p>',
};

describe('A widget within a link of the page', () => {
  for (const [name, markup] of Object.entries(controls))
    it(`keeps a click on its ${name} from following the link`, async () => {
      const followed: string[] = [];
      const listen = (): void => void followed.push(location.hash);
      addEventListener('hashchange', listen);
      const target = withinLink(markup);
      target.click();
      // What was followed before this has been told by then.
      show('<a href="#end">End</a>').querySelector('a')?.click();
      await until('the last link is followed', () => location.hash === '#end' && followed.length);
      removeEventListener('hashchange', listen);
      history.replaceState(null, '', location.pathname + location.search);
      assert.deepEqual(followed, ['#end']);
    });

  it('lets ticks, choices, labels and summaries do what they do', () => {
    for (const markup of [controls.tick, controls.choice, controls.label]) {
      const target = withinLink(markup);
      target.click();
      const root = target.getRootNode();
      if (!(root instanceof ShadowRoot)) throw new Error('It is not in a widget.');
      assert.isNotNull(root.querySelector(':checked'), markup);
    }
    const summary = withinLink(controls.summary);
    summary.click();
    assert.isTrue(summary.closest('details')?.open);
  });
});

/** Puts a control into a shadow root within a link. @returns what is pressed */
function withinLink(markup: string): HTMLElement {
  const host = show('<a href="#followed"><span></span></a>').querySelector('span');
  const root = host?.attachShadow({ mode: 'open' });
  root?.addEventListener('click', keepFromOuterLink);
  if (root) root.innerHTML = markup;
  const target = root?.querySelector<HTMLElement>('b, summary') ?? root?.firstElementChild;
  if (target instanceof HTMLElement) return target;
  throw new Error('There is nothing to press.');
}
