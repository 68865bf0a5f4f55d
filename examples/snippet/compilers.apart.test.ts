import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import test from 'node:test';
import * as esbuild from 'esbuild';
import { snippetFor } from './snippet.js';
import type { Usage } from './usage.js';

/* Code for frameworks, compiled and run by the frameworks themselves: tools/ has them, which `npm run check-packages` installs. */
const tools = resolve('tools/node_modules');
const load = createRequire(`${tools}/`);

/** What would end an attribute or begin an expression in one language or another. */
const awkward = `5" <pipe> & {{ price }} {% if %} \${x} {y} @z 'q' \`\\`;

/** Every attribute that every element has, with an awkward value. */
const usages: readonly Usage[] = attributesOfElements().map(({ element, names }) => ({
  element,
  attributes: Object.fromEntries(names.map((name) => [name, awkward])),
  script: { src: 'https://shop.example/v1/souk.js', key: 'pk_demo' },
  link: { href: '/search?a=1&b=2', text: awkward },
  event: { name: 'souk-error', tells: 'event.detail.error' },
}));

/** Makes a module that exports the markup of a component as its default. */
const makers = {
  async react(code: string, name: string) {
    const { code: made } = await esbuild.transform(code, { loader: 'jsx', jsx: 'automatic' });
    return `${made}
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
export default renderToStaticMarkup(createElement(${name}));`;
  },
  async vue(code: string) {
    const { parse, compileScript } = load('vue/compiler-sfc');
    const { descriptor, errors } = parse(code);
    assert.deepEqual(errors, []);
    const { content } = compileScript(descriptor, {
      id: 'souk',
      inlineTemplate: true,
      templateOptions: {
        compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('souk-') },
      },
    });
    return `${String(content).replace('export default', 'const component =')}
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
export default renderToString(createSSRApp(component));`;
  },
  async svelte(code: string) {
    const { compile } = load('svelte/compiler');
    const { js, warnings } = compile(code, { generate: 'server', filename: 'Component.svelte' });
    assert.deepEqual(warnings.map(String), []);
    return `${String(js.code).replace('export default function', 'function')}
import { render } from 'svelte/server';
export default render(Component).body;`;
  },
} as const;

for (const [target, make] of Object.entries(makers))
  test(`the components for ${target} say of every element, with every attribute, what was chosen`, async () => {
    assert.ok(usages.length > 3);
    for (const usage of usages) {
      const { element, attributes, link } = usage;
      const name = element.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
      const { code } = snippetFor(target === 'react' || target === 'vue' ? target : 'svelte', usage);
      const html = await written(await make(code, name));
      const [, tag = ''] = new RegExp(`<${element}((?:\\s[^\\s=]+="[^"]*")*)`).exec(html) ?? [];
      const said = [...tag.matchAll(/(\S+)="([^"]*)"/g)].map(([, each = '', value = '']) => [each, plain(value)]);
      assert.deepEqual(Object.fromEntries(said), attributes, html);
      const [, href = '', text = ''] = /<a href="([^"]*)"[^>]*>([^<]*)<\/a>/.exec(html) ?? [];
      assert.deepEqual([plain(href), plain(text)], [link?.href, link?.text], html);
    }
  }); // prettier-ignore

/** Runs a module over the packages of tools/, and gives what it exports. */
async function written(code: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: tools, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
    },
    logLevel: 'silent',
  });
  const made: { default: unknown } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`
  );
  return String(await made.default);
}

/** Text of markup, without its escapes. */
const plain = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function attributesOfElements(): { element: string; names: string[] }[] {
  const manifest: {
    modules: {
      declarations?: { tagName?: string; attributes?: { name: string }[] }[];
    }[];
  } = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8'));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ element: tagName, names: attributes.map(({ name }) => name) }] : [],
    );
}
