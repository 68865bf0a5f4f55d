import { habitsIn } from './habits.js';

/** What the hostile page does before anything of ours runs. */
const active = new Set(habitsIn(location.search));
document.documentElement.dataset['do'] = [...active].join(' ');

/** As Prototype.js and its like did, and pages still do. */
function patchPrototypes(): void {
  const extras: readonly [object, string, unknown][] = [
    [Array.prototype, 'each', () => undefined],
    [Array.prototype, 'toJSON', () => 'an array, by the page'],
    [Object.prototype, 'extend', () => undefined],
    [String.prototype, 'toJSON', () => 'a text, by the page'],
    [Function.prototype, 'curry', () => undefined],
  ];
  for (const [target, name, value] of extras)
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true }); // prettier-ignore
}

function freezeBuiltIns(): void {
  for (const { prototype } of [Array, Object, Function, Promise, Map, Set, String, RegExp])
    Object.freeze(prototype);
}

function blockStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
}

/** A framework that renders the same elements elsewhere. */
function moveAround(): void {
  const [cage, elsewhere] = ['#cage', '#elsewhere'].map((id) => document.querySelector(id));
  const elements = document.querySelector('form');
  addEventListener('souk-checkout-open', () => {
    if (!elements || !cage || !elsewhere) return;
    // Without its parent's leave, in the midst of what it does.
    (elements.parentElement === cage ? elsewhere : cage).append(elements);
  });
}

function loadTwice(): void {
  // Same scripts again, as two plugins of one site would bring them; a tag that the parser has seen needs no blessing.
  for (const tag of document.querySelectorAll('script[data-key]')) tag.after(tag.cloneNode());
}

const attacks: Readonly<Record<string, () => void>> = {
  prototypes: patchPrototypes,
  storage: blockStorage,
  spa: moveAround,
  twice: loadTwice,
  frozen: freezeBuiltIns,
};
for (const [name, attack] of Object.entries(attacks)) if (active.has(name)) attack();
const lure = document.querySelector<HTMLElement>('#lure');
if (lure) lure.hidden = !active.has('lure');
addEventListener('submit', (event) => {
  event.preventDefault();
  const said = document.querySelector('#said');
  if (said) said.textContent = 'The page’s own form was sent by us!';
});
