import type { ScriptTag, Usage } from './usage.js';

/** How an attribute is written in a language of templates; as HTML unless told. */
export type WriteAttribute = (name: string, value: string) => string;

/** An attribute in HTML. Line breaks and the marks of template languages are the caller's to think of. */
export const htmlAttribute: WriteAttribute = (name, value) => {
  if (value === '') return name;
  // JSON reads better between single quotes.
  const [quote, escaped] = value.includes('"') && !value.includes("'") ? ["'", '&#39;'] : ['"', '&quot;'];
  return `${name}=${quote}${htmlText(value).replaceAll(quote, escaped)}${quote}`;
}; // prettier-ignore

const attributesOf = (values: Readonly<Record<string, string>>, write: WriteAttribute): string[] =>
  Object.entries(values).map(([name, value]) => write(name, value));

/** The script tag. */
export function scriptTag(script: ScriptTag): string {
  const { src, key, apiOrigin, locale, theme, brand, appearance, consent } = script;
  const told = {
    'data-key': key,
    'data-api-origin': apiOrigin,
    'data-locale': locale,
    'data-theme': theme,
    'data-brand': brand,
    'data-appearance': appearance,
    'data-consent': consent === true ? 'true' : undefined,
  };
  const data = Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [htmlAttribute(name, value)],
  );
  return `${openTag('script', ['async', htmlAttribute('src', src), ...data])}</script>`;
}

/** The element with its link, indented by so many spaces. */
export function elementTag(
  { element, attributes, link }: Usage,
  { write = htmlAttribute, text = htmlText, more = [] as readonly string[], indent = 0 } = {},
): string {
  const open = openTag(element, [...attributesOf(attributes, write), ...more]);
  const inner = link && `  <a ${write('href', link.href)}>${text(link.text)}</a>`;
  const lines = inner
    ? [...open.split('\n'), inner, `</${element}>`]
    : `${open}</${element}>`.split('\n');
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

/** Text between tags. */
export const htmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every line moved to the right. */
export const indented = (text: string, spaces: number): string =>
  text.replace(/^(?=.)/gm, ' '.repeat(spaces));

/** An opening tag: on one line if it fits there, else a line for each attribute. */
function openTag(name: string, attributes: readonly string[]): string {
  const line = [`<${name}`, ...attributes].join(' ');
  return line.length <= 88 || attributes.length < 2
    ? `${line}>`
    : `<${name}\n${attributes.map((each) => `  ${each}`).join('\n')}\n>`;
}
