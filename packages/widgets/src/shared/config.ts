import type { MessageOverrides } from './messages.js';

/** What a page tells all its widgets at once. An element's own attributes win over it. */
export interface SoukConfig {
  /** Publishable key, `pk_…`. */
  readonly key?: string | undefined;
  /** Where the platform is, without a slash at the end. */
  readonly apiOrigin?: string | undefined;
  /** BCP 47. The page's language unless told. */
  readonly locale?: string | undefined;
  /** `auto` follows the device. The page's colour scheme unless told. */
  readonly theme?: Theme | undefined;
  /** Any CSS colour. */
  readonly brand?: string | undefined;
  /** Token of a signed-in buyer or seller. */
  readonly session?: string | undefined;
  /**
   * Whether the visitor agreed that this device remembers searches and what was opened, and that the platform is told which results were
   * opened and bought. Nothing is kept or told unless `true`; `false` erases what was kept.
   */
  readonly consent?: boolean | undefined;
  /** Other words than ours, by part and name. */
  readonly messages?: MessageOverrides | undefined;
  /** Answers requests in place of the network, for demos and tests. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}
export type Theme = 'auto' | 'light' | 'dark';

// A registered symbol: every copy of this module and the loader meet there, and no element id can clobber it.
const store = Symbol.for('souk.config');

/** What the page has told so far. */
export const pageConfig = (): SoukConfig => Reflect.get(globalThis, store) ?? nothingTold;
const nothingTold: SoukConfig = {};

/** Tells every widget of the page, present and future. Names that are left out keep their value. */
export function configure(changes: SoukConfig): void {
  Reflect.set(globalThis, store, { ...pageConfig(), ...changes });
  dispatchEvent(new Event('souk-config'));
}

/** Calls back after each change of the page's configuration. @returns how to stop that */
export function onConfigChange(changed: () => void): () => void {
  addEventListener('souk-config', changed);
  return () => removeEventListener('souk-config', changed);
}
