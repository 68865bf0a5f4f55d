import { readFileSync } from 'node:fs';

/** The elements that the manifest tells of, in the order of their names. */
export function elementsIn(path) {
  const { modules } = JSON.parse(readFileSync(path, 'utf8'));
  return modules
    .flatMap(({ path, declarations = [] }) => declarations.map((each) => ({ ...each, path })))
    .filter(({ tagName }) => tagName)
    .map(described)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** An element with nothing absent, and with those of its properties apart that no attribute sets. */
function described(declaration) {
  const { attributes = [], members = [], events = [], slots = [] } = declaration;
  const fields = members.filter(
    ({ kind, readonly, static: isOfClass }) => kind === 'field' && !readonly && !isOfClass,
  );
  return {
    ...declaration,
    attributes,
    events,
    slots,
    cssParts: declaration.cssParts ?? [],
    cssProperties: declaration.cssProperties ?? [],
    cssStates: declaration.cssStates ?? [],
    fields,
    properties: fields.filter(({ attribute }) => attribute === undefined),
    /** `dist/search/souk-search.js` as a module beside `dist/frameworks` names it. */
    module: declaration.path.replace(/^dist/, '..'),
  };
}

/** The literals of a union; none for any other type. */
export const literalsOf = (text = '') =>
  /^'[^']*'( \| '[^']*')*$/.test(text) ? text.split(' | ').map((each) => each.slice(1, -1)) : [];

/** A docstring, indented. */
export const docstring = (text, indent = '  ') =>
  `${indent}/** ${text.replaceAll('*/', '*\\/')} */`;

/** `souk-chat-open` as the name of a listener: `onSoukChatOpen`. */
export const listenerName = (event) =>
  `on-${event}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
