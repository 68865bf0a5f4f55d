import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const id = 'souk-elements';

/** Puts the elements' manifest into pages about them: `import { elements } from 'souk-elements'`. */
export const elementsManifest = {
  name: 'elements-manifest',
  resolveId: (asked) => (asked === id ? id : null),
  load: (asked) => (asked === id ? elementsOf() : null),
};

/** Puts axe beside the pages' scripts, as it is: it is no module, and comes when somebody asks for it. */
export const axeBeside = {
  name: 'axe-beside',
  generateBundle() {
    const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    this.emitFile({ type: 'asset', fileName: 'axe.js', source: readFileSync(path) });
  },
};

/** A module with what pages need of the manifest. */
function elementsOf() {
  const { modules } = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .map(({ tagName, summary, attributes, events, cssParts, cssStates, slots, cssProperties }) => ({
      element: tagName,
      summary,
      attributes: described(attributes),
      events: described(events),
      parts: described(cssParts),
      states: described(cssStates),
      slots: described(slots),
      tokens: described(cssProperties),
    }));
  return `export const elements = ${JSON.stringify(elements)};`;
}

const described = (all = []) =>
  all.map(({ name, description = '', type, default: told, syntax }) => ({
    name,
    description,
    type: type?.text,
    default: told,
    syntax,
  }));
