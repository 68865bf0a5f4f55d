import type { WithResponse } from './answer.js';
import type { Asked } from './transport.js';

/** One page of a list, as the platform answers it. */
export interface PageAnswer<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

/** A list that is fetched page by page while it is read. */
export interface Pages<Row> extends AsyncIterable<Row> {
  /** Page by page. */
  pages(): AsyncIterable<PageAnswer<Row>>;
  /** Page by page, each with the status, headers and request id of its answer. */
  withResponse(): AsyncIterable<WithResponse<PageAnswer<Row>>>;
  /** The first rows. A limit is a must: a list may be longer than the memory. */
  toArray(options: { readonly limit: number }): Promise<Row[]>;
}

/** A list over a function that fetches one page. @param first the cursor to begin at */
export function pagesOf<Row>(
  fetchPage: (cursor: string | undefined) => Asked<PageAnswer<Row>>,
  first?: string,
): Pages<Row> {
  async function* withResponse(): AsyncGenerator<WithResponse<PageAnswer<Row>>> {
    for (let cursor = first; ;) {
      const answer = await fetchPage(cursor).withResponse();
      yield answer;
      const { nextCursor } = answer.data;
      if (nextCursor === null) return;
      cursor = nextCursor;
    }
  }
  async function* pages(): AsyncGenerator<PageAnswer<Row>> {
    for await (const { data } of withResponse()) yield data;
  }
  async function* rows(): AsyncGenerator<Row> {
    for await (const page of pages()) yield* page.data;
  }
  return {
    pages,
    withResponse,
    [Symbol.asyncIterator]: rows,
    async toArray({ limit }) {
      const found: Row[] = [];
      if (limit <= 0) return found;
      for await (const row of rows()) if (found.push(row) >= limit) break;
      return found;
    },
  };
}
