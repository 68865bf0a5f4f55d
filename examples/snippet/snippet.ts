import { angular, react, svelte, vue } from './frameworks.js';
import { elementTag, scriptTag } from './markup.js';
import type { Usage } from './usage.js';

/** Where code can be pasted, in the order in which it is offered. */
export const targets = [
  'html', 'react', 'vue', 'svelte', 'angular', 'wordpress', 'wix', 'squarespace', 'shopify',
] as const; // prettier-ignore
export type Target = (typeof targets)[number];

/** Code for one place, and how it gets there. */
export interface Snippet {
  /** Name of the place, as people know it. */
  readonly name: string;
  /** Where to put the code. */
  readonly how: string;
  readonly code: string;
  /** What else the place needs, once, such as the script tag in the page around a component. */
  readonly beside: readonly { readonly where: string; readonly code: string }[];
}

/** Code that uses an element somewhere, made from the same description for every place. */
export function snippetFor(target: Target, usage: Usage): Snippet {
  const { name, how, write, around } = places[target];
  return { name, how, code: write(usage), beside: around?.(usage) ?? [] };
}

interface Place {
  readonly name: string;
  readonly how: string;
  readonly write: (usage: Usage) => string;
  /** What the code of an application needs around itself. */
  readonly around?: (usage: Usage) => Snippet['beside'];
}

/** The page around the components of an application. */
const pageAround = ({ script }: Usage): Snippet['beside'] => [
  { where: 'In the head of the page, once', code: scriptTag(script) },
];

const vueAround = (usage: Usage): Snippet['beside'] => [
  ...pageAround(usage),
  {
    where: 'In vite.config.js',
    code: "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('souk-') } } })",
  },
];

const pasted = (usage: Usage): string => [scriptTag(usage.script), elementTag(usage)].join('\n');

/** Liquid reads two braces, and braces with percent signs, wherever they stand. */
const forLiquid = (usage: Usage): string => {
  const code = pasted(usage);
  return /\{\{|\{%/.test(code) ? `{% raw %}\n${code}\n{% endraw %}` : code;
};

const places: Readonly<Record<Target, Place>> = {
  html: {
    name: 'HTML',
    how: 'Paste it where the element shall stand. One script tag serves all elements of a page.',
    write: pasted,
  },
  react: {
    name: 'React',
    how: 'A component for React 19, which speaks to elements by itself.',
    write: react,
    around: pageAround,
  },
  vue: {
    name: 'Vue',
    how: 'A component. Tell Vue that tags which begin with souk- are elements, see below.',
    write: vue,
    around: vueAround,
  },
  svelte: {
    name: 'Svelte',
    how: 'A component for Svelte 5.',
    write: svelte,
    around: pageAround,
  },
  angular: {
    name: 'Angular',
    how: 'A stand-alone component for Angular 17 and later.',
    write: angular,
    around: pageAround,
  },
  wordpress: {
    name: 'WordPress',
    how: 'In the editor: options (three dots) → Code editor. Paste it between two blocks, and go back to the visual editor.',
    write: (usage) => `<!-- wp:html -->\n${pasted(usage)}\n<!-- /wp:html -->`,
  },
  wix: {
    name: 'Wix',
    how: 'Add elements → Embed code → Embed HTML, and paste it under “Code”. Wix shows it in a frame: make it as tall as you like it.',
    write: (usage) => `<!doctype html>\n<meta name="viewport" content="width=device-width">\n${pasted(usage)}`,
  },
  squarespace: {
    name: 'Squarespace',
    how: 'Add a block → Code, with HTML as its kind, and paste it. “Display source” stays off.',
    write: pasted,
  },
  shopify: {
    name: 'Shopify',
    how: 'Online store → Themes → Customize → Add block → Custom Liquid, and paste it.',
    write: forLiquid,
  },
}; // prettier-ignore
