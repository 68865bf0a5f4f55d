/**
 * A copy of options that inherits nothing. Host pages put properties on `Object.prototype`; read through it, an option
 * that nobody gave would have a value.
 */
export const own = <T extends object>(given: T): T => ({ __proto__: null, ...given });

/**
 * Everything that ky and `fetch` read from options, given as what they take for "not given": an inherited `method`
 * once turned a naive GET into a DELETE. Undefined is enough where they compare with it.
 */
const nothingElse: Record<string, undefined> = {
  hooks: undefined,
  json: undefined,
  parseJson: undefined,
  stringifyJson: undefined,
  onDownloadProgress: undefined,
  onUploadProgress: undefined,
};

/** Options of one request that neither a patched page nor ky's own defaults can change. */
export const untouched = <T extends object>(given: T) => ({
  ...nothingElse,
  context: {},
  searchParams: '',
  prefixUrl: '',
  // Retries, time-outs and refusals are the transport's: ky's time-out ends with the headers, and a body may stall after them.
  retry: 0,
  timeout: false as const,
  throwHttpErrors: false,
  ...given,
});
