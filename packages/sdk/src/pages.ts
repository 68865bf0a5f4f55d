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
  /** The first rows. A limit is a must: a list may be longer than the memory. */
  toArray(options: { readonly limit: number }): Promise<Row[]>;
}

/** A list over a function that fetches one page. @param first the cursor to begin at */
export function pagesOf<Row>(
  fetchPage: (cursor: string | undefined) => Promise<PageAnswer<Row>>,
  first?: string,
): Pages<Row> {
  async function* pages(): AsyncGenerator<PageAnswer<Row>> {
    for (let cursor = first; ;) {
      const page = await fetchPage(cursor);
      yield page;
      if (page.nextCursor === null) return;
      cursor = page.nextCursor;
    }
  }
  async function* rows(): AsyncGenerator<Row> {
    for await (const page of pages()) yield* page.data;
  }
  return {
    pages,
    [Symbol.asyncIterator]: rows,
    async toArray({ limit }) {
      const found: Row[] = [];
      if (limit <= 0) return found;
      for await (const row of rows()) if (found.push(row) >= limit) break;
      return found;
    },
  };
}
