import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

interface Described {
  readonly name?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly return?: { readonly type: { readonly text: string } };
  readonly kind?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssStates?: readonly Described[];
}
const manifest: {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
} = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

test('the manifest has every element that the package registers', () => {
  const entries = Object.keys(
    JSON.parse(readFileSync('packages/widgets/package.json', 'utf8')).exports,
  ).filter((entry) => entry.startsWith('./define/'));
  assert.deepEqual(
    elements.map(({ tagName = '' }) => tagName).toSorted(),
    entries.map((entry) => entry.replace('./define/', 'souk-')).toSorted(),
  );
});

/** Every source below a folder of the widgets, without tests. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(`packages/widgets/src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(`packages/widgets/src/${folder}/${path}`, 'utf8'));
const found = (source: string, pattern: RegExp): string[] =>
  [
    ...new Set([...source.matchAll(pattern)].flatMap(([, name = '']) => name.split(' '))),
  ].toSorted();
const names = (described: readonly Described[] = []): string[] =>
  described.map(({ name = '' }) => name).toSorted();

test('everything that an element has says what it is', () => {
  for (const { tagName, summary, ...rest } of elements) {
    assert.ok(summary, tagName);
    const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = rest;
    for (const all of [attributes, members, events, slots, cssParts, cssProperties, cssStates]) {
      assert.ok(all?.length, tagName);
      for (const each of all) assert.ok(each.description, `${tagName}: ${each.name}`);
    }
  }
});

test('everything that holds a value says of which type, and each attribute which property it sets', () => {
  for (const { tagName, attributes = [], members = [], events = [] } of elements) {
    for (const each of [...attributes, ...members, ...events])
      assert.ok((each.type ?? each.return?.type)?.text, `${tagName}: ${each.name}`);
    for (const { name, fieldName, type } of attributes)
      assert.deepEqual(members.find((each) => each.name === fieldName)?.type, type, `${tagName}: ${name}`);
  }
}); // prettier-ignore

for (const element of elements)
  test(`what is told of <${element.tagName}> is what its sources have: parts, events, states`, () => {
    const { tagName = '', cssParts, events, cssStates = [] } = element;
    const source = sourcesIn(tagName.replace('souk-', '')).join('\n');
    assert.deepEqual(found(source, /part(?:="|\.add\(')([\w -]+)/g), names(cssParts));
    const told = found(source, /emit\(\s*[\w.#]+,\s*'(souk-[\w-]+)'/g);
    assert.deepEqual(told, names(events));
    for (const { name = '' } of cssStates)
      assert.match(source, new RegExp(`'${name.replace('-', '[-_]')}'`));
  });

test('every custom property that a merchant can set is told of', () => {
  const read = new Set(sourcesIn('.').flatMap((source) => found(source, /var\(\s*(--souk-[\w-]*\w)(?=[,)])/g)));
  const told = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
  assert.ok(read.size > 6);
  assert.deepEqual([...read].filter((name) => !told.has(name)), []);
  assert.ok(told.has('--souk-color-surface') && told.size <= 40, `${told.size} tokens`);
}); // prettier-ignore

test('the modules of the manifest are those that are published', () => {
  for (const { path } of manifest.modules) {
    assert.match(path, /^dist\/.*\.js$/);
    assert.ok(readFileSync(`packages/widgets/${path}`, 'utf8'));
  }
});
