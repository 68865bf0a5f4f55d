import { docstring, listenerName } from './elements.mjs';

const head = '// Made from custom-elements.json by the build.\n';

/** The type that a template may give an attribute or property of a type. */
const givenType = (text) =>
  text === 'number' ? 'number | string' : text === 'boolean' ? "boolean | ''" : text;
const optional = (name, type, description) => [
  docstring(description),
  `  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`,
];
const imports = (elements) =>
  elements.map(({ name, module }) => `import type { ${name} } from '${module}';`).join('\n');

/** Types of all that a template can set on each element, by attribute and by property, and of the events that it fires. */
export const elementTypes = (elements) => `${head}${imports(elements)}
export type { ${elements.map(({ name }) => name).join(', ')} };

${elements.map(attributesOf).join('\n')}
${elements.map(eventsOf).join('\n')}
/** Listeners as templates name them: \`onsouk-select\`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

const attributesOf = ({ name, tagName, attributes, fields }) =>
  [
    docstring(`What a template can set on \`<${tagName}>\`.`, ''),
    `export interface ${name}Attributes {`,
    ...attributes
      .filter((each) => each.name !== each.fieldName)
      .flatMap((each) => optional(each.name, givenType(each.type.text), each.description)),
    ...fields.flatMap((each) =>
      optional(each.name, each.attribute === undefined ? `${name}['${each.name}']` : givenType(each.type.text), each.description)),
    '}\n',
  ].join('\n'); // prettier-ignore

const eventsOf = ({ name, tagName, events }) =>
  [
    docstring(`What \`<${tagName}>\` fires.`, ''),
    `export interface ${name}Events {`,
    ...events.flatMap((each) => [
      docstring(each.description),
      `  '${each.name}': HTMLElementEventMap['${each.name}'];`,
    ]),
    '}\n',
  ].join('\n');

const perElement = (elements, line) => elements.map(line).join('\n');

/** Elements in JSX of React, where its types have `React.JSX`: 18.2.8 and newer, 19. */
export const jsxTypes = (
  elements,
) => `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as Souk from './elements.js';

type Props<Element, Attributes, Events> = DetailedHTMLProps<
  Omit<HTMLAttributes<Element>, keyof Attributes>,
  Element
> &
  Attributes &
  Souk.Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${perElement(elements, ({ name, tagName }) => `      '${tagName}': Props<Souk.${name}, Souk.${name}Attributes, Souk.${name}Events> & { class?: string | undefined };`)}
    }
  }
}
`;

/** Elements in templates of Vue. @see https://vuejs.org/guide/extras/web-components.html */
export const vueTypes = (
  elements,
) => `${head}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type * as Souk from './elements.js';

type Defined<Element, Attributes, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Attributes> & Attributes & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${perElement(elements, ({ name, tagName }) => `    '${tagName}': Defined<Souk.${name}, Souk.${name}Attributes, Souk.${name}Events>;`)}
  }
}
`;

/** Elements in templates of Svelte 5, and with \`on:\` of 4. */
export const svelteTypes = (
  elements,
) => `${head}import type { HTMLAttributes } from 'svelte/elements';
import type * as Souk from './elements.js';

type Legacy<Events> = {
  [Name in keyof Events & string as \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<Element extends EventTarget, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Souk.Listeners<Events> &
  Legacy<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${perElement(elements, ({ name, tagName }) => `    '${tagName}': Props<Souk.${name}, Souk.${name}Attributes, Souk.${name}Events>;`)}
  }
}
`;

/** Types of the components for React. */
export const reactTypes = (
  elements,
) => `${head}import type { ForwardRefExoticComponent, HTMLAttributes, ReactNode, RefAttributes } from 'react';
import type * as Souk from './elements.js';

type Component<Element, Properties> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Element>, keyof Properties> & Properties & { children?: ReactNode } & RefAttributes<Element>
>;

${perElement(elements, componentTypes)}`;

const componentTypes = ({ name, tagName, summary, events, attributes }) =>
  `/** What the component of \`<${tagName}>\` takes. */
export interface ${name}Props extends Omit<Souk.${name}Attributes, ${dashed(attributes)}> {
${events.flatMap((each) => [docstring(each.description), `  ${listenerName(each.name)}?: ((event: Souk.${name}Events['${each.name}']) => void) | undefined;`]).join('\n')}
}
/** ${summary} */
export declare const ${name}: Component<Souk.${name}, ${name}Props>;
`; // prettier-ignore

const dashed = (attributes) =>
  attributes
    .filter(({ name }) => name.includes('-'))
    .map(({ name }) => `'${name}'`)
    .join(' | ');

/** The components for React themselves. */
export const reactCode = (elements) => `${head}import * as React from 'react';
import { wrap } from './wrap.js';

${perElement(elements, component)}
`;

const component = ({ name, tagName, module, attributes, properties, events }) =>
  `export const ${name} = /* @__PURE__ */ wrap(React, ${JSON.stringify({
    tag: tagName,
    attributes: Object.fromEntries(
      attributes.filter(isOpen).map((each) => [each.fieldName, each.name]),
    ),
    properties: [...attributes.filter((each) => !isOpen(each)), ...properties].map(
      ({ name }) => name,
    ),
    events: Object.fromEntries(events.map((each) => [listenerName(each.name), each.name])),
  }).replace(/}$/, '')},"define":()=>import('${module.replace(/[\w-]+\.js$/, 'define.js')}')});`;

// A token is not written into the page, where every script and extension can read it.
const isOpen = ({ name }) => name !== 'session';

/** What a module has to run that only has types. */
export const nothingToRun = 'export {};\n';
