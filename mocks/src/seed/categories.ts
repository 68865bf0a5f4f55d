import type { CategoryRow } from '@souk/platform';
import { categoryTable } from './category-table.js';

/** Languages of the table's columns, after id and parent. */
const columns = 'en zh-Hans ja de fr es it pt nl pl cs da sv ru'.split(' ');

/** The category tree of the demo catalogue, named in up to 14 languages. */
export const categories: readonly CategoryRow[] = categoryTable
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', parent = '', ...names] = line.split('\t');
    const named = names.flatMap((name, index) =>
      name === '' ? [] : [[columns[index], name] as const],
    );
    return { id, parentId: parent === '' ? null : parent, names: Object.fromEntries(named) };
  });
