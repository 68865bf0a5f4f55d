/**
 * A copy of options that inherits nothing. Host pages put properties on `Object.prototype`; read through it, an option
 * that nobody gave would have a value.
 */
export const own = <T extends object>(given: T): T => ({ __proto__: null, ...given });

/** Two of them in one; the second wins. Spread into an object with a prototype, this would take many times as long. */
export const ownOf = <T extends object, More extends object>(given: T, more: More): T & More => ({
  __proto__: null,
  ...given,
  ...more,
});

/** What ky takes for "not given". Inherited, these would change what it does; its types want them left out instead. */
const notGiven: Record<string, undefined> = {
  hooks: undefined,
  json: undefined,
  onDownloadProgress: undefined,
  onUploadProgress: undefined,
};

/** Made once: laid out anew for each call, these options cost more than the call. */
const once = {
  ...notGiven,
  method: 'GET',
  body: null,
  mode: 'cors',
  cache: 'default',
  window: null,
  context: {},
  searchParams: '',
  prefixUrl: '',
  // Retries, time-outs and refusals are the transport's: ky's time-out ends with the headers, and a body may stall after them.
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
} as const;

/**
 * Options under which ky calls `send` once and hands on its response, whatever a page has patched in: an inherited
 * `method` once turned a naive GET into a DELETE. The request that ky makes for itself is not the one that is sent.
 */
export const onceThrough = (send: () => Promise<Response>) => ({ ...once, fetch: send });
