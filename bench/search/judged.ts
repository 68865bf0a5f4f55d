import type { SearchDocument } from '@souk/platform';
import {
  conditionQueries, judge, mistypedQueries, plainQueries, unspacedQueries, type JudgedQuery,
} from '../../packages/platform/src/testing/judged-queries.js'; // prettier-ignore
import type { Engine } from './page.js';

/** How good the results of an engine are, by the facts of the listings. */
export function judged(engine: Engine, documents: readonly SearchDocument[], seed: number): string {
  const told = (name: string, queries: readonly JudgedQuery[]): string => {
    const {
      queries: count,
      gain,
      hit,
      nothing,
    } = judge(queries, documents, (q) => engine.page({ q }).ids);
    const share = (part: number): string => `${(100 * part).toFixed(1)} %`;
    return `${name} nDCG@10 ${gain.toFixed(3)}, hit ${share(hit)}, nothing ${share(nothing)} of ${count}`;
  };
  const unspaced = unspacedQueries();
  return [
    told('plain words', plainQueries(seed, 480)),
    told('conditions', conditionQueries()),
    told('mistyped', mistypedQueries(seed, 480)),
    told('mistyped English', mistypedQueries(seed, 240, ['en'])),
    told('Chinese, Japanese, Korean, Thai', unspaced),
    told(
      'Chinese',
      unspaced.filter(({ language }) => language.startsWith('zh')),
    ),
  ].join('\n    ');
}
