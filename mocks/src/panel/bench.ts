/** The test bench of the mock that the page talks to. Behind a real platform there is none. */
export interface MockBench {
  /** @throws Error with the mock's own words */
  get<Answer>(path: string): Promise<Answer>;
  post<Answer>(path: string, body?: unknown): Promise<Answer>;
  delete(path: string): Promise<void>;
  /** Does something at the platform itself as one of a deal's parties. */
  as(party: { readonly party: 'buyer' | 'seller'; readonly id: string }, path: string, body?: unknown): Promise<void>;
} // prettier-ignore

/**
 * Finds the bench. It speaks HTTP alone, so the same panel serves a mock in the page, in another tab, and on a server.
 *
 * @param fetch the page's own, which is not listened in on
 */
export async function findBench(
  origin: string,
  fetch: typeof globalThis.fetch,
): Promise<MockBench | undefined> {
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers = {},
  ): Promise<Response> => {
    const response = await fetch(`${origin}/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    const { detail = `It answered ${response.status}.` } = Object(
      await response.json().catch(() => undefined),
    );
    throw new Error(String(detail));
  };
  const bench: MockBench = {
    get: async (path) => (await call('GET', `_mock/${path}`)).json(),
    post: async (path, body) => (await call('POST', `_mock/${path}`, body)).json(),
    delete: async (path) => void (await call('DELETE', `_mock/${path}`)),
    async as(party, path, body = {}) {
      const { token } = await bench.post<{ token: string }>('sessions', party);
      await call('POST', path, body, {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
      });
    },
  };
  return bench.get('clock').then(
    () => bench,
    () => undefined,
  );
}
