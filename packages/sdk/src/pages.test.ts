import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk } from './client.js';
import { isSoukError } from './errors.js';
import { pagesOf, type PageAnswer } from './pages.js';
import { scarf } from './testing/samples.js';
import { json, scriptedServer } from './testing/scripted-server.js';
import { askedOf, type Asked } from './transport.js';

/** Three pages of teas, and which cursors were asked for. */
function teas() {
  const asked: (string | undefined)[] = [];
  const pages: Record<string, PageAnswer<string>> = {
    first: { data: ['Longjing', 'Biluochun'], nextCursor: 'second', hasMore: true },
    second: { data: [], nextCursor: 'third', hasMore: true },
    third: { data: ['Keemun'], nextCursor: null, hasMore: false },
  };
  const fetchPage = (cursor: string | undefined): Asked<PageAnswer<string>> => {
    asked.push(cursor);
    const data = pages[cursor ?? 'first'] ?? assert.fail(`no page ${cursor}`);
    const around = {
      status: 200,
      headers: new Headers(),
      requestId: `req_${asked.length}`,
      version: undefined,
      replayed: false,
    };
    return askedOf(Promise.resolve({ data, ...around }));
  };
  return { fetchPage, asked };
}

test('a list is read across its pages, also an empty one', async () => {
  const { fetchPage, asked } = teas();
  const found: string[] = [];
  for await (const tea of pagesOf(fetchPage)) found.push(tea);
  assert.deepEqual(found, ['Longjing', 'Biluochun', 'Keemun']);
  assert.deepEqual(asked, [undefined, 'second', 'third']);
});

test('pages() gives page by page, from a cursor on', async () => {
  const { fetchPage } = teas();
  const sizes: number[] = [];
  for await (const { data } of pagesOf(fetchPage, 'second').pages()) sizes.push(data.length);
  assert.deepEqual(sizes, [0, 1]);
});

test('withResponse() gives each page with what came around it', async () => {
  const { fetchPage } = teas();
  const ids: (string | undefined)[] = [];
  for await (const { requestId } of pagesOf(fetchPage).withResponse()) ids.push(requestId);
  assert.deepEqual(ids, ['req_1', 'req_2', 'req_3']);
});

test('toArray stops at its limit and fetches no page that it does not need', async () => {
  const { fetchPage, asked } = teas();
  assert.deepEqual(await pagesOf(fetchPage).toArray({ limit: 2 }), ['Longjing', 'Biluochun']);
  assert.deepEqual(asked, [undefined]);
  assert.deepEqual(await pagesOf(fetchPage).toArray({ limit: 0 }), []);
  assert.equal(asked.length, 1);
});

test('leaving a loop asks for nothing more', async () => {
  const { fetchPage, asked } = teas();
  for await (const tea of pagesOf(fetchPage)) if (tea === 'Longjing') break;
  assert.equal(asked.length, 1);
});

test('listings.list keeps its filters over pages and can be aborted mid-way', async (t) => {
  const page = { data: [scarf], nextCursor: 'next', hasMore: true };
  const server = await scriptedServer(t, json(200, page));
  const souk = createSouk({ key: 'pk_test_demo', apiOrigin: server.origin });
  const abort = new AbortController();
  let count = 0;
  const read = async (): Promise<void> => {
    const list = souk.listings.list({ seller: scarf.seller, limit: 1 }, { signal: abort.signal });
    for await (const listing of list) {
      assert.equal(listing.id, scarf.id);
      if ((count += 1) === 2) abort.abort();
    }
  };
  await assert.rejects(read, (error) => isSoukError(error) && error.code === 'aborted');
  assert.deepEqual(
    server.seen.map(({ url }) => url),
    [
      '/v1/listings?seller=sel_lyonsilk&limit=1',
      '/v1/listings?seller=sel_lyonsilk&limit=1&cursor=next',
    ],
  );
});
