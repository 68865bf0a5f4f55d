import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { demoFiles } from './scripts/rollup/demo-files.mjs';
import { collapseTemplates } from './scripts/rollup/collapse-templates.mjs';
import { axeBeside, elementsManifest } from './scripts/rollup/about-elements.mjs';
import { frozenPages } from './scripts/rollup/frozen-pages.mjs';
import { leanClient } from './scripts/rollup/lean-client.mjs';
import { plainProperties } from './scripts/rollup/plain-properties.mjs';
import { releaseFiles } from './scripts/rollup/release-files.mjs';
import { typescript } from './scripts/rollup/typescript.mjs';

/**
 * Builds each package to modules of the same names, then from those what a script tag loads. Types come from `tsc -b`.
 * Any warning fails the build.
 */
const packages = [
  {
    folder: 'packages/sdk',
    entries: ['index', 'contract/index', 'deal', 'stream', 'talk', 'trust'],
  },
  // What pages download: the client without what only development reads.
  {
    folder: 'packages/sdk',
    entries: ['index', 'deal', 'stream', 'talk', 'trust', 'webhooks'],
    into: 'dist/production',
    plugins: [leanClient],
  },
  { folder: 'packages/platform', entries: ['index', 'http/index', 'store/index'] },
  {
    folder: 'packages/widgets',
    entries: [
      'search/souk-search',
      'search/define',
      'search/render-search',
      'checkout/souk-checkout',
      'checkout/define',
      'trust-badge/souk-trust-badge',
      'trust-badge/define',
      'chat/souk-chat',
      'chat/chat-panel',
      'chat/define',
      'shared/config',
      'shared/appearance',
      'frameworks/on-server',
      'frameworks/wrap',
      'loader',
    ],
  },
  {
    folder: 'mocks',
    entries: [
      'index',
      'browser',
      'node',
      'server',
      'main',
      'page/demo',
      'page/demo-pay',
      'panel/panel',
      'media/product-image',
    ],
  },
];
const widgets = 'packages/widgets';
const cdn = `${widgets}/dist/cdn`;

/** Puts the small reader where the source imports zod, see packages/sdk/src/check.ts. */
const smallReader = {
  name: 'small-reader',
  resolveId: (id) => (id === 'zod/mini' ? resolve('packages/sdk/src/check.ts') : null),
};

const onwarn = (warning) => {
  throw new Error(warning.message);
};

const modules = ({ folder, entries, into = 'dist', plugins = [] }) => ({
  input: entries.map((entry) => `${folder}/src/${entry}.ts`),
  external: (id) => /^(@souk|@lit|msw|srvx|tslib|lit|node:)(\/|$|(?<=:))/.test(id),
  output: {
    dir: `${folder}/${into}`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `${folder}/src`,
  },
  // What a module of ours does at its top is only ever wanted by who imports something from it.
  treeshake: { moduleSideEffects: (id, isExternal) => isExternal || id.endsWith('/define.ts') },
  onwarn,
  plugins: [smallReader, typescript, plainProperties, collapseTemplates, ...plugins],
});

const bundled = [nodeResolve({ browser: true })];
// A comment that must stay is in licenses.txt, once.
const squeezed = (module) => terser({ module, ecma: 2022, format: { comments: false } });
const emptied = {
  name: 'emptied',
  buildStart: () => rmSync(cdn, { recursive: true, force: true }),
};

/** A module for each element and what elements share, for the loader to import. */
const elements = {
  input: {
    'souk-search': `${widgets}/dist/search/define.js`,
    'souk-checkout': `${widgets}/dist/checkout/define.js`,
    'souk-trust-badge': `${widgets}/dist/trust-badge/define.js`,
    'souk-chat': `${widgets}/dist/chat/define.js`,
    appearance: `${widgets}/dist/shared/appearance.js`,
  },
  output: {
    dir: cdn,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  onwarn,
  plugins: [emptied, frozenPages(), ...bundled, squeezed(true)],
};

/** The script tag itself: a classic script. As a module, terser would drop its global. */
const loader = {
  input: `${widgets}/dist/loader.js`,
  output: { file: `${cdn}/souk.js`, format: 'iife' },
  onwarn,
  plugins: [...bundled, squeezed(false)],
};

/** The script tag with all elements, in one file. */
const all = {
  input: 'all',
  output: { file: `${cdn}/souk.all.js`, format: 'iife', inlineDynamicImports: true },
  onwarn,
  plugins: [
    {
      name: 'all',
      resolveId: (id) => (id === 'all' ? id : null),
      load: (id) =>
        id === 'all'
          ? ['search/define', 'checkout/define', 'trust-badge/define', 'chat/define', 'loader']
              .map((entry) => `import ${JSON.stringify(resolve(`${widgets}/dist/${entry}.js`))};`)
              .join('\n')
          : null,
    },
    // With every language in it the one file would be twice as large for everybody.
    {
      name: 'one-language',
      load: (id) => (id.endsWith('-locales.js') ? 'export const locales = {};' : null),
    },
    frozenPages(),
    ...bundled,
    squeezed(false),
    releaseFiles(cdn),
  ],
};

/** What the key `pk_demo` loads: the whole platform for a page, its payment window and its pictures; and `data-debug`, the panel. */
const demo = {
  input: {
    demo: 'mocks/dist/page/demo.js',
    pay: 'mocks/dist/page/demo-pay.js',
    panel: 'mocks/dist/panel/panel.js',
  },
  output: { dir: `${cdn}/demo`, format: 'es', chunkFileNames: '[name]-[hash].js' },
  onwarn,
  plugins: [...bundled, squeezed(true), demoFiles(`${cdn}/demo`)],
};

/** Scripts of the example pages, as a merchant's own bundler would make them. */
const examples = {
  input: Object.fromEntries(
    [
      'front/front',
      'gallery/gallery',
      'gallery/story',
      'generator/generator',
      'shop/shop',
      'shop/desk',
      'simulator/simulator',
      'mediator/mediator',
      'two-sides/two-sides',
      'singles-day/singles-day',
      'hostile/hostile',
      'hostile/attacks',
    ].map((page) => [page.split('/')[1], `examples/${page}.ts`]),
  ),
  output: { dir: 'examples/dist', format: 'es' },
  onwarn,
  plugins: [elementsManifest, axeBeside, typescript, ...bundled],
};

export default [...packages.map(modules), elements, loader, demo, all, examples];
