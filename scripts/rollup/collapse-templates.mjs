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

function visit(node, see) {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (typeof node?.type === 'string') {
    see(node);
    for (const child of Object.values(node))
      if (typeof child === 'object' && child !== null) visit(child, see);
  }
}

/** From the last to the first, so that earlier positions stay right. */
const withEdits = (code, edits) =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
