import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

interface Described {
  readonly name?: string;
  readonly fieldName?: string;
  readonly description?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
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

test('every element, attribute, event, slot and part says what it is', () => {
  for (const { tagName, summary, attributes, events, slots, cssParts } of elements) {
    assert.ok(summary, tagName);
    for (const each of [attributes, events, slots, cssParts].flatMap((all) => all ?? []))
      assert.ok(each.description, `${tagName}: ${each.name ?? each.fieldName}`);
    assert.ok(events?.length && attributes?.length, tagName);
  }
});

test('the modules of the manifest are those that are published', () => {
  for (const { path } of manifest.modules) {
    assert.match(path, /^dist\/.*\.js$/);
    assert.ok(readFileSync(`packages/widgets/${path}`, 'utf8'));
  }
});
