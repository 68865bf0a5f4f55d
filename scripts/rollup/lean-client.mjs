import { visit, withEdits } from './syntax.mjs';

/**
 * Takes out of the production client what only development, the platform and the documents read: of each operation of the
 * contract everything but what a request is made of, with that the schemas, and the module that holds answers against them.
 * The contract stays the one source; `@souk/sdk/contract` and the `development` condition keep all of it.
 */
export const leanClient = {
  name: 'lean-client',
  transform(code, id) {
    if (/[\\/]conformity\.ts$/.test(id)) return 'export const warnOfSurprises = () => {};';
    if (!/[\\/]sdk[\\/]src[\\/]contract[\\/]/.test(id)) return null;
    const edits = [];
    for (const value of constants(this.parse(code)))
      edits.push(...(isOperation(value) ? withoutUnsent(value) : hasCall(value) ? unlessUsed(value) : []));
    return edits.length > 0 ? { code: withEdits(code, edits), map: null } : null;
  },
  generateBundle(_options, bundle) {
    for (const { modules = {} } of Object.values(bundle))
      for (const [id, { renderedLength }] of Object.entries(modules))
        if (renderedLength > 0 && /[\\/]sdk[\\/]src[\\/]check\.ts$/.test(id))
          this.error('A schema is left in the production client: see who still reads it.');
  },
}; // prettier-ignore

// What else an operation says is kept: a request may be made of it.
const unsent = ['summary', 'scope', 'status', 'params', 'query', 'body', 'response', 'problems', 'isPublic', 'maxAgeSec', 'expands', 'versioned']; // prettier-ignore
const nameOf = ({ key }) => key?.name ?? key?.value;

/** What the top-level constants of a module are made from. */
const constants = ({ body }) =>
  body
    .map((statement) => statement.declaration ?? statement)
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations.map(({ init }) => init));

const hasAll = (properties, ...names) =>
  names.every((name) => properties.some((property) => nameOf(property) === name));

/** An operation, or what several of one noun have in common and spread. */
const isOperation = ({ properties = [] }) =>
  hasAll(properties, 'id', 'path') || hasAll(properties, 'method', 'response');

const withoutUnsent = ({ properties, end }) =>
  properties.flatMap((property, index) =>
    unsent.includes(nameOf(property))
      ? { start: property.start, end: properties[index + 1]?.start ?? end - 1, text: '' }
      : [],
  );

/** Whether something is called when the module is loaded. */
function hasCall(value) {
  let isCalled = false;
  if (!/Function/.test(value.type)) visit(value, ({ type }) => (isCalled ||= type === 'CallExpression'));
  return isCalled;
} // prettier-ignore

/** Making a schema does nothing else, but no bundler sees that of a chain of calls: told so, it drops what nobody uses. */
const unlessUsed = ({ start, end }) => [
  { start, end: start, text: '/*#__PURE__*/ (() => (' },
  { start: end, end, text: '))()' },
];
