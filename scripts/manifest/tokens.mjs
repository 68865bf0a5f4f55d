import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const read = (path) =>
  readFileSync(resolve(dirname(fileURLToPath(import.meta.url)), '../../', path), 'utf8');

/** The design tokens, which every element reads, with what holds where a merchant has set none. */
export const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    const all = described();
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.tagName)
          declaration.cssProperties = [...(declaration.cssProperties ?? []), ...all];
  },
};

function described() {
  const palette = read('packages/widgets/src/shared/base-css.ts');
  const source = read('packages/widgets/src/shared/tokens.ts');
  return [...source.matchAll(/@cssproperty (--souk-[\w-]+) - (.+)/g)].map(
    ([, name, description]) => {
      const value = colorOf(name, palette) ?? fallbackOf(name, palette + source);
      const isColor = name.startsWith('--souk-color-');
      return {
        name,
        description,
        ...(isColor && { syntax: '<color>' }),
        ...(value !== undefined && { default: value }),
      };
    },
  );
}

/** From the table of colours: `surface #fff #111919`. */
function colorOf(name, palette) {
  const [, light, dark] =
    new RegExp(`^ +${name.slice('--souk-color-'.length)} (#\\w+) (#\\w+)`, 'm').exec(palette) ?? [];
  return light && `light-dark(${light}, ${dark})`;
}

/** What stands behind the comma of `var(--souk-x, …)`; `undefined` when it is computed from other tokens. */
function fallbackOf(name, source) {
  const at = new RegExp(`var\\(\\s*${name},`).exec(source);
  if (!at) return undefined;
  const start = at.index + at[0].length;
  let depth = 1;
  let end = start;
  for (; depth > 0; end++) depth += source[end] === '(' ? 1 : source[end] === ')' ? -1 : 0;
  const value = source
    .slice(start, end - 1)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^var\(--_page-brand, (.*)\)$/, '$1');
  return value.includes('--_') ? undefined : value;
}
