/**
 * The fetch of a merchant's server that stands behind a page: it puts the secret key, which no page may have, in the place
 * of the publishable one.
 */
export const serverBehind =
  (
    fetch: typeof globalThis.fetch,
    keys: { readonly publishable: string; readonly secret: string },
  ): typeof globalThis.fetch =>
  (input, init) => {
    const request = new Request(input, init);
    if (request.headers.get('Authorization') === `Bearer ${keys.publishable}`)
      request.headers.set('Authorization', `Bearer ${keys.secret}`);
    return fetch(request);
  };
