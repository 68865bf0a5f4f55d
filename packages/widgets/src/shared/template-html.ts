import { nothing, type TemplateResult } from 'lit';

/**
 * A template as HTML, for where there is no document: what a browser would show at once of the same template, without what only
 * scripts can do. One way to draw serves both, so that they cannot differ.
 *
 * Knows what our templates use: text, arrays and templates between tags; attributes, `?` attributes, listeners, which are left out,
 * and the properties `textContent`, `value`, `checked` and `selected`.
 */
export function templateHtml({
  strings,
  values,
}: Pick<TemplateResult, 'strings' | 'values'>): string {
  let html = '';
  /** Text that a property puts between the tags, once the tag that is being written has ended. */
  let inside = '';
  for (const [index, string] of strings.entries()) {
    html += inside === '' ? string : string.replace('>', () => `>${inside}`);
    if (inside !== '' && string.includes('>')) inside = '';
    if (index === values.length) break;
    const value = values[index];
    const [binding, kind = '', name = '', quoted] = bindingAt(html) ?? [];
    if (binding === undefined) html += content(value);
    else if (quoted !== undefined) html += value === nothing ? '' : escaped(value);
    else {
      html = html.slice(0, -binding.length);
      if (kind === '.' && name === 'textContent') inside = escaped(value ?? '');
      else html += attribute(kind, name, value);
    }
  }
  return html.replaceAll(/<!--.*?-->/gs, '');
}

/** The attribute whose value comes next, if what was written ends within a tag. */
function bindingAt(html: string): RegExpExecArray | undefined {
  const isInTag = html.lastIndexOf('<') > html.lastIndexOf('>');
  return (isInTag && /\s([.?@]?)([\w:-]+)=(?:"([^"]*))?$/.exec(html)) || undefined;
}

function attribute(kind: string, name: string, value: unknown): string {
  if (kind === '@' || value === nothing) return '';
  if (kind === '') return ` ${name}="${escaped(value ?? '')}"`;
  const isFlag = kind === '?' || name === 'checked' || name === 'selected';
  if (isFlag) return value ? ` ${name}` : '';
  if (name === 'value') return ` value="${escaped(value ?? '')}"`;
  throw new Error(`The property "${name}" cannot be written as HTML.`);
}

function content(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(content).join('');
  return isTemplate(value) ? templateHtml(value) : escaped(value);
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text that can stand between tags and in a quoted attribute. */
export const escaped = (text: unknown): string =>
  String(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
