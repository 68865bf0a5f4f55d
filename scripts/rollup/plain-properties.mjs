import { visit, withEdits } from './syntax.mjs';

/**
 * Writes what a decorator of Lit does in its place: `@property({…}) name` becomes `Element.createProperty('name', {…})`. The
 * decorators themselves, which find out at run time what kind of compiler called them, then stay out of every page.
 */
export const plainProperties = {
  name: 'plain-properties',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('lit/decorators.js')) return null;
    const edits = [];
    visit(this.parse(code), (node) => {
      if (node.type === 'ImportDeclaration' && decorators.has(node.source.value))
        edits.push({ start: node.start, end: node.end, text: '' });
      if (node.type !== 'CallExpression' || node.callee.name !== '__decorate') return;
      edits.push({ start: node.start, end: node.end, text: declaration(code, node, this) });
    });
    return { code: withEdits(code, edits), map: null };
  },
};

const decorators = new Set(['lit/decorators.js', 'tslib']);

/** `__decorate([property({…})], Element.prototype, "name", void 0)` as a call of the element's class. */
function declaration(code, { arguments: [list, target, name] }, build) {
  const [{ callee, arguments: options }] = list.elements;
  if (list.elements.length !== 1 || !/^(property|state)$/.test(callee.name))
    build.error(`Only @property and @state have a plain form: ${code.slice(list.start, list.end)}`);
  const told = callee.name === 'state' ? '{ state: true }' : options.map(textOf(code)).join();
  const args = [textOf(code)(name), ...(told ? [told] : [])].join(', ');
  return `${textOf(code)(target.object)}.createProperty(${args})`;
}

const textOf =
  (code) =>
  ({ start, end }) =>
    code.slice(start, end);
