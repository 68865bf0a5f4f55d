import { visit, withEdits } from './syntax.mjs';

/**
 * Takes out of `html` and `css` templates of our own files what only their readers need. It works on the source's syntax
 * tree, because in the output the tags have been renamed.
 */
export const collapseTemplates = {
  name: 'collapse-templates',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const edits = [];
    visit(this.parse(code), ({ type, tag, quasi }) => {
      const name = tag?.name ?? tag?.property?.name;
      if (type !== 'TaggedTemplateExpression' || !collapse[name]) return;
      for (const { start, end } of quasi.quasis)
        edits.push({ start, end, text: collapse[name](code.slice(start, end)) });
    });
    return edits.length > 0 ? { code: withEdits(code, edits), map: null } : null;
  },
};

/** One space stays between words, because there it is one. Inside a tag, none is needed before its end. */
const html = (text) => text.replace(/\s+/g, ' ').replace(/ \/?>/g, '>');

/**
 * Spaces stay where they mean something: between selectors, around the operators of `calc()`, between the words of a value.
 * One before a colon begins another selector (`.a :focus`); one behind it means nothing.
 */
const css = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/ !important/g, '!important')
    .replace(/([:(]) /g, '$1')
    .replace(/ \)/g, ')')
    .replace(/;}/g, '}')
    .replace(/(?<![\w.])0(\.\d)/g, '$1')
    .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .replace(/^ | $/g, '');

const collapse = { html, css };
