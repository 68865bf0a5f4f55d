import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cssData, htmlData, webTypes } from './doors/editors.mjs';
import { elementsIn } from './doors/elements.mjs';
import { llmsText } from './doors/llms.mjs';
import {
  elementTypes,
  jsxTypes,
  nothingToRun,
  reactCode,
  reactTypes,
  svelteTypes,
  vueTypes,
} from './doors/types.mjs';

const folder = 'packages/widgets';

/** All that editors and frameworks read of the elements, by path within the package, made from their manifest. */
export function doors() {
  const elements = elementsIn(`${folder}/custom-elements.json`);
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return new Map([
    ['web-types.json', webTypes(elements, { name, version })],
    ['llms.txt', llmsText(elements)],
    ['vscode.html-data.json', htmlData(elements)],
    ['vscode.css-data.json', cssData(elements)],
    ['dist/frameworks/elements.d.ts', elementTypes(elements)],
    ['dist/frameworks/jsx.d.ts', jsxTypes(elements)],
    ['dist/frameworks/vue.d.ts', vueTypes(elements)],
    ['dist/frameworks/svelte.d.ts', svelteTypes(elements)],
    ...['elements', 'jsx', 'vue', 'svelte'].map((each) => [
      `dist/frameworks/${each}.js`,
      nothingToRun,
    ]),
    ['dist/frameworks/react.d.ts', reactTypes(elements)],
    ['dist/frameworks/react.js', reactCode(elements)],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(`${folder}/dist/frameworks`, { recursive: true });
  for (const [path, text] of doors()) writeFileSync(`${folder}/${path}`, text);
}
