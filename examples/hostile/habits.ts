/** What a hostile page does, what we do about it, and whether that is enough. */
export interface Habit {
  readonly name: string;
  readonly label: string;
  readonly does: string;
  readonly we: string;
  readonly guarded: 'yes' | 'partly' | 'no';
}

/** The habits of the page; each can be switched on and off. */
export const habits: readonly Habit[] = [
  {
    name: 'css',
    label: 'undoes every style',
    does: '“* { all: unset !important }”, capitals, letter-spacing, a line height of 0.6',
    we: 'Shadow roots keep the page’s rules out, and what the page forces onto our tags with !important we force back: size, weight, spacing, alignment and case of texts. Typeface and colour scheme are the page’s to say; slant, indents and colours of text that it forces stay forced.',
    guarded: 'partly',
  },
  {
    name: 'root',
    label: '8 px root, right to left',
    does: 'makes 1rem 8 px and turns the page around',
    we: 'Text keeps its size; every layout is written for both directions.',
    guarded: 'yes',
  },
  {
    name: 'cage',
    label: 'cage around us',
    does: 'puts us under transform, filter and overflow: hidden, with a z-index of two billion',
    we: 'Results and dialogs open in the top layer, which nothing clips or covers.',
    guarded: 'yes',
  },
  {
    name: 'prototypes',
    label: 'patches prototypes',
    does: 'gives arrays and objects enumerable extras and a toJSON, as old libraries do',
    we: 'Nothing is walked with for-in, and bodies are written without the page’s toJSON.',
    guarded: 'yes',
  },
  {
    name: 'frozen',
    label: 'freezes built-ins',
    does: 'freezes the prototypes of arrays, objects, functions and promises, as wallets do',
    we: 'Nothing of ours is written onto built-ins.',
    guarded: 'yes',
  },
  {
    name: 'storage',
    label: 'blocks storage',
    does: 'throws at localStorage, sessionStorage and IndexedDB',
    we: 'Everything works for as long as the page is open. A reload forgets a purchase that was begun; it is never charged twice.',
    guarded: 'partly',
  },
  {
    name: 'twice',
    label: 'loads us twice',
    does: 'runs the script tag again, and the single-file form of it on top',
    we: 'The second finds the first and leaves.',
    guarded: 'yes',
  },
  {
    name: 'spa',
    label: 'moves our nodes',
    does: 'takes the elements out and puts them in elsewhere, in the midst of things',
    we: 'An element that was moved goes on with what it was doing.',
    guarded: 'yes',
  },
  {
    name: 'viewport',
    label: 'freezes the viewport',
    does: 'forbids zooming, and fixes the body so that nothing scrolls',
    we: 'Dialogs scroll by themselves. That the page cannot be zoomed is the page’s fault, and stays.',
    guarded: 'partly',
  },
  {
    name: 'lure',
    label: 'lays a lure over us',
    does: 'covers the foot of the page, or presses our buttons by script',
    we: 'A page can cover or press anything that stands in it, and no widget can prevent that. So nothing in a page can charge: that takes the platform’s own window, which no page can see into.',
    guarded: 'no',
  },
];

/** The habits that an address asks for; all, unless told. */
export const habitsIn = (search: string): readonly string[] =>
  new URLSearchParams(search).get('do')?.split(' ') ?? habits.map(({ name }) => name);
