import type { AttributeDefinition } from '@souk/sdk/contract';
import type { CategoryRow } from '@souk/platform';
import { categoryTable } from './category-table.js';
import { colors } from './words/colors.js';
import { materials } from './words/materials.js';
import { patterns } from './words/patterns.js';

/** Languages of the table's columns, after id and parent. */
const columns = 'en zh-Hans ja de fr es it pt nl pl cs da sv ru'.split(' ');

const oneOf = (name: string, words: ReadonlyMap<string, unknown>): AttributeDefinition => ({
  name,
  kind: 'one_of',
  values: [...words.keys()],
  isRequired: false,
  isFacet: true,
});
const size: AttributeDefinition = { name: 'size', kind: 'text', isRequired: false, isFacet: true };
const common = [oneOf('color', colors), oneOf('material', materials), oneOf('pattern', patterns), size]; // prettier-ignore

/** What is worn cannot be sold without its colour. */
const apparel = '166';
const attributesOf = (root: string): readonly AttributeDefinition[] =>
  root === apparel
    ? common.map((each) => (each.name === 'color' ? { ...each, isRequired: true } : each))
    : common;

/** The category tree of the demo catalogue, named in up to 14 languages; the roots say which attributes there are. */
export const categories: readonly CategoryRow[] = categoryTable
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', parent = '', ...names] = line.split('\t');
    const named = names.flatMap((name, index) =>
      name === '' ? [] : [[columns[index], name] as const],
    );
    const row = { id, names: Object.fromEntries(named) };
    return parent === ''
      ? { ...row, parentId: null, attributes: attributesOf(id) }
      : { ...row, parentId: parent };
  });
