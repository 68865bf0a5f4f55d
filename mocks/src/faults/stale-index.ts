import type { SearchDocument, SearchIndex } from '@souk/platform';
import type { FaultSwitch } from './switchboard.js';

/**
 * A search index that falls behind while the fault is there: changes wait, and come all together once it has gone.
 * A real one is fed by a queue, and queues stand still now and then.
 */
export function withStaleness(index: SearchIndex, faults: Pick<FaultSwitch, 'has'>): SearchIndex {
  const waiting = new Map<string, SearchDocument | undefined>();
  const change = (id: string, document: SearchDocument | undefined): void => {
    if (document) index.put(document);
    else index.remove(id);
  };
  const catchUp = (): void => {
    if (waiting.size === 0 || faults.has('stale_index')) return;
    for (const [id, document] of waiting) change(id, document);
    waiting.clear();
  };
  const note = (id: string, document: SearchDocument | undefined): void => {
    if (faults.has('stale_index')) {
      waiting.set(id, document);
      return;
    }
    catchUp();
    change(id, document);
  };
  return {
    put: (document) => note(document.id, document),
    remove: (id) => note(id, undefined),
    query(query) {
      catchUp();
      return index.query(query);
    },
    suggest(query) {
      catchUp();
      return index.suggest(query);
    },
  };
}
