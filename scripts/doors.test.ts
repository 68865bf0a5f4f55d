import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const folder = 'packages/widgets';
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });

interface Named {
  readonly name: string;
  readonly fieldName?: string;
}
interface Element {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
}
const manifest: { readonly modules: readonly { readonly declarations?: readonly Element[] }[] } =
  JSON.parse(read('custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const entries: Record<string, string | Record<string, string>> = JSON.parse(
  read('package.json'),
).exports;

test('what editors and frameworks read is what the manifest says now', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-e', `import('./scripts/doors.mjs').then(({ doors }) => console.log(JSON.stringify([...doors()])))`],
    { encoding: 'utf8' },
  ); // prettier-ignore
  assert.equal(stderr, '');
  const files: [path: string, text: string][] = JSON.parse(stdout);
  assert.ok(files.length > 10);
  for (const [path, text] of files) assert.equal(read(path), text, path);
});

test('every element, attribute and event is in every door', () => {
  const doors = [
    'llms.txt',
    'web-types.json',
    'vscode.html-data.json',
    'dist/frameworks/elements.d.ts',
  ];
  for (const door of doors)
    for (const { tagName = '', attributes, events } of elements)
      for (const name of [tagName, ...[...attributes, ...events].map((each) => each.name)])
        assert.match(read(door), new RegExp(`[\`'"<]?${name}\\b`), `${door}: ${name}`);
  for (const door of ['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts', 'react.js'])
    for (const { tagName = '' } of elements)
      assert.ok(read(`dist/frameworks/${door}`).includes(`${tagName}`), `${door}: ${tagName}`);
});

test('every file that the package names is there', () => {
  for (const entry of Object.values(entries))
    for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
      assert.ok(read(path).length > 0, path);
});

// React is the page's own: what stands in for it has no behaviour, and is only imported.
const withoutReact = `import { register } from 'node:module';
const react = 'data:text/javascript,export const forwardRef = (render) => render;';
const resolve = 'export const resolve = (name, context, next) => name === "react" ? { url: ' + JSON.stringify(react) + ', shortCircuit: true } : next(name, context);';
register('data:text/javascript,' + encodeURIComponent(resolve));`;

test('every entry can be imported on a server, where there is no page', () => {
  const names = Object.keys(entries)
    .filter((name) => !/\.(json|css)$/.test(name))
    .map((name) => name.replace('.', '@souk/widgets'));
  assert.ok(names.length > 10);
  const source = `${withoutReact}
const failed = [];
for (const name of ${JSON.stringify(names)}) await import(name).catch((error) => failed.push(name + ': ' + error));
if (failed.length > 0) { console.error(failed.join('\\n')); process.exit(1); }`;
  const { stderr, status } = node('--input-type=module', '--eval', source);
  assert.equal(status, 0, stderr);
});
