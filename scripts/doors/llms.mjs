/**
 * What an assistant has to read to put the elements into a page, in one file that is packed with them.
 *
 * @see https://llmstxt.org
 */
export const llmsText = (elements) =>
  [
    '# @souk/widgets',
    '',
    '> Custom elements of Souk, a marketplace that fits inside any website. One script tag serves all of them: `<script async src="…/v1/souk.js" data-key="pk_demo"></script>`; the key `pk_demo` runs the whole platform in the page. With a bundler: `import "@souk/widgets/define/search"` and `configure({ key })` of `@souk/widgets/config`. Made from `custom-elements.json` by the build.',
    '',
    '- A key in a page is publishable, `pk_…`; never `sk_…`. Elements meet through DOM events and ids.',
    '- Events bubble and are composed: `addEventListener("souk-paid", …)` on any ancestor hears them.',
    '- A link inside an element stays where scripts do not run.',
    ...elements.flatMap(element),
    '',
  ].join('\n');

const element = ({ tagName, summary, attributes, events, slots, cssParts, cssProperties, cssStates }) => [
  '',
  `## <${tagName}>`,
  '',
  summary,
  ...list('Attributes', attributes, ({ name, type, default: fallback }) =>
    `${name}\` (\`${type.text}\`${fallback === undefined ? '' : `, ${fallback} unless told`})`),
  ...list('Events', events, ({ name, type }) => `${name}\` (\`${type.text}\`)`),
  ...list('Slots', slots, ({ name }) => `${name || 'default'}\``),
  ...list('Parts, for `::part(…)`', cssParts, ({ name }) => `${name}\``),
  ...list('CSS properties', cssProperties, ({ name }) => `${name}\``),
  ...list('States, for `:state(…)`', cssStates, ({ name }) => `${name}\``),
]; // prettier-ignore

const list = (title, entries, named) =>
  entries.length === 0
    ? []
    : ['', `### ${title}`, '', ...entries.map((each) => `- \`${named(each)}: ${each.description}`)];
