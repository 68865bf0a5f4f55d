/** What the manifest says of an element, as far as pages about it need it. */
export interface ElementApi {
  readonly element: string;
  readonly summary: string;
  readonly attributes: readonly AttributeApi[];
  readonly events: readonly Described[];
  readonly parts: readonly Described[];
  readonly states: readonly Described[];
  readonly slots: readonly Described[];
  readonly tokens: readonly TokenApi[];
}

export interface Described {
  readonly name: string;
  readonly description: string;
  readonly type?: string | undefined;
}

export interface AttributeApi extends Described {
  readonly default?: string | undefined;
}

/** A custom property that themes the element. */
export interface TokenApi extends Described {
  /** CSS syntax of its values, such as `<color>`. */
  readonly syntax?: string | undefined;
  readonly default?: string | undefined;
}

/** How an attribute is chosen: one of some words, yes or no, a number, or any text. */
export type Control =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number' }
  | { readonly kind: 'text' };

/** The control that fits an attribute's type. */
export function controlFor({ type = 'string' }: Pick<AttributeApi, 'type'>): Control {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  if (words.length > 0) return { kind: 'words', words };
  if (/\bboolean\b/.test(type)) return { kind: 'switch' };
  return { kind: /\bnumber\b/.test(type) ? 'number' : 'text' };
}

/** A default as it is written in HTML: without the quotes of the source. */
export const plainDefault = ({ default: told = '' }: Pick<AttributeApi, 'default'>): string =>
  told.replace(/^'(.*)'$/, '$1');

/** Attributes that the whole page says once, on its script tag. */
const ofThePage = new Set(['public-key', 'api-origin', 'locale', 'theme', 'session']);

/** The attributes that belong to one element alone. */
export const ownAttributes = ({ attributes }: ElementApi): readonly AttributeApi[] =>
  attributes.filter(({ name }) => !ofThePage.has(name));
