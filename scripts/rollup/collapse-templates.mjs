import { visit, withEdits } from './syntax.mjs';

/**
 * Collapses white space in `html` and `css` templates of our own files: about a twelfth of what a page downloads.
 * It works on the source's syntax tree, because in the output the tags have been renamed.
 */
export const collapseTemplates = {
  name: 'collapse-templates',
  transform(code, id) {
    if (id.includes('node_modules')) return null;
    const edits = [];
    visit(this.parse(code), ({ type, tag, quasi }) => {
      if (type !== 'TaggedTemplateExpression' || !collapse[tag.name]) return;
      for (const { start, end } of quasi.quasis)
        edits.push({ start, end, text: collapse[tag.name](code.slice(start, end)) });
    });
    return edits.length > 0 ? { code: withEdits(code, edits), map: null } : null;
  },
};

const collapse = {
  // One space stays, because between words it is one.
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};])\s*/g, '$1'),
};
