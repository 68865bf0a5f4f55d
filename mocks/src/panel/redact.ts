/** What is put in the place of what nobody else should read. */
const hidden = '[redacted]';

/** Fields whose value opens something, is somebody's card, or is what people wrote or are. */
const privateFields =
  /secret|token|session|authorization|password|^card$|^number$|^cvc$|^expiry$|mail|phone|address|street|^name$|^note$|^text$|^statement$|^comment$|signature/i;

/** The same, recognised by how it looks wherever it stands: cards, addresses, claims and keys. */
const privateTexts =
  /\b(?:\d[ -]?){13,19}\b|[\w.+-]+@[\w-]+\.[\w.]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b(?:sk|whsec|ot|cs|st)_[\w.+/=-]{6,}/g;

/** Parts of an address that say nothing about anybody. */
const plainParameters = new Set(['limit', 'locale', 'currency', 'sort', 'topic', 'delivery']);

/**
 * A copy without secrets and without what people are or wrote. It is made before anything is kept, so the panel has nothing
 * to give away: neither on a screen that is shared nor in a report that is copied.
 */
export function redacted(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(privateTexts, hidden);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      privateFields.test(name) && inner !== null ? hidden : redacted(inner),
    ]),
  );
}

/** Path and query of an address; of the query only what says nothing about anybody, words that were searched for neither. */
export function redactedPath(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const shown = [...searchParams].map(([name, value]) =>
    plainParameters.has(name) ? `${name}=${value}` : `${name}=…`,
  );
  return String(redacted(pathname)) + (shown.length > 0 ? `?${shown.join('&')}` : '');
}
