import sqlite from 'node-sqlite3-wasm';
import type { SearchDocument } from '@souk/platform';
import { fieldsOf, plainPage, type Engine } from './page.js';

/**
 * SQLite's FTS5 in memory, as WebAssembly (a native build answers faster): accents folded, titles first, an index for prefixes, and the last
 * word may be unfinished. Words are joined by AND, and by OR when that finds nothing. It has no typos.
 */
export function sqliteFts(): Engine {
  const rows = new Map<string, SearchDocument>();
  const ids: string[] = [];
  const database = new sqlite.Database(':memory:');
  database.exec(`create virtual table listings using fts5(
    title, description, attributes, category, seller,
    content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2')`);
  database.exec('begin');
  const insert = database.prepare(
    'insert into listings(rowid, title, description, attributes, category, seller) values (?, ?, ?, ?, ?, ?)',
  );
  // One row of text instead of thousands of objects: what comes out of WebAssembly is copied. The limit keeps bm25 out of the aggregate.
  const select = database.prepare(
    `select group_concat(id) ids, group_concat(score) scores from (
      select rowid id, round(-bm25(listings, 6, 0.5, 2, 2, 1), 4) score
      from listings where listings match ? limit 1000000)`,
  );
  const find = (match: string) => {
    const { ids: found, scores } = select.get([match]) ?? {};
    if (typeof found !== 'string' || typeof scores !== 'string') return [];
    const numbers = scores.split(',').map(Number);
    return found
      .split(',')
      .map((rowid, at) => ({ id: ids[Number(rowid) - 1] ?? '', score: numbers[at] ?? 0 }));
  };
  return {
    put(document) {
      rows.set(document.id, document);
      const { title, description, attributes, category, seller } = fieldsOf(document);
      insert.run([ids.push(document.id), title, description, attributes, category, seller]);
    },
    finish() {
      database.exec('commit');
    },
    page(query) {
      const words = query.q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.length === 0) return { ids: [], count: 0 };
      const terms = words.map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`);
      const all = find(terms.join(' '));
      return plainPage(all.length > 0 ? all : find(terms.join(' OR ')), rows, query);
    },
  };
}
