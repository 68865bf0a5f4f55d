import { literalsOf } from './elements.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const plain = ({ name, description }) => ({ name, description });
const markdown = (value) => ({ kind: 'markdown', value });

/** What JetBrains' editors read. @see https://github.com/JetBrains/web-types */
export const webTypes = (elements, { name, version }) =>
  json({
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webElement) } },
  });

const webElement = (element) => ({
  name: element.tagName,
  description: element.summary,
  attributes: element.attributes.map(({ name, description, type, default: fallback }) => ({
    name,
    description,
    ...(fallback !== undefined && { default: fallback }),
    value: { type: type.text, required: false },
  })),
  slots: element.slots.map(plain),
  js: {
    properties: element.fields.map(({ name, description, type }) => ({ name, description, type: type.text })),
    events: element.events.map(({ name, description, type }) => ({ name, description, type: type.text })),
  },
  css: {
    properties: element.cssProperties.map(plain),
    parts: element.cssParts.map(plain),
    'pseudo-classes': element.cssStates.map(({ name, description }) => ({ name: `state(${name})`, description })),
  },
}); // prettier-ignore

/** What VS Code knows of HTML. @see https://github.com/microsoft/vscode-custom-data */
export const htmlData = (elements) =>
  json({
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(
        [
          element.summary,
          ...told('Slots', element.slots, ({ name }) => name || '(default)'),
          ...told('Events', element.events, ({ name }) => name),
        ].join('\n\n'),
      ),
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        ...(literalsOf(type.text).length > 0 && {
          values: literalsOf(type.text).map((value) => ({ name: value })),
        }),
      })),
    })),
  });

const told = (title, all, nameOf) =>
  all.length === 0
    ? []
    : [
        `**${title}**\n${all.map((each) => `- \`${nameOf(each)}\` ${each.description}`).join('\n')}`,
      ];

/** What VS Code knows of CSS: tokens, parts and states of all elements, each once. */
export function cssData(elements) {
  const once = (nameOf, list) => {
    const all = new Map();
    for (const element of elements)
      for (const each of element[list]) {
        const known = all.get(nameOf(each));
        const line =
          list === 'cssProperties'
            ? each.description
            : `\`<${element.tagName}>\`: ${each.description}`;
        if (!known?.includes(line)) all.set(nameOf(each), [...(known ?? []), line]);
      }
    return [...all].map(([name, lines]) => ({ name, description: markdown(lines.join('\n\n')) }));
  };
  return json({
    version: 1.1,
    properties: once(({ name }) => name, 'cssProperties'),
    pseudoElements: once(({ name }) => `::part(${name})`, 'cssParts'),
    pseudoClasses: once(({ name }) => `:state(${name})`, 'cssStates'),
  });
}
