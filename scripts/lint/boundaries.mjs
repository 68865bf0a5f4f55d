import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layers } from './layers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const slashed = (path) => path.replaceAll('\\', '/');

/** The layer that holds a file, and the folder that is its own. */
function layerOf(path) {
  const layer = layers.find(({ files }) => files.test(path));
  return layer && { ...layer, ownFolder: layer.own?.exec(path)?.[0] };
}

/** What an import names: a path from the root of the repository, or the name of a package as it stands. */
const targetOf = (path, specifier) =>
  specifier.startsWith('.')
    ? slashed(join(dirname(path), specifier)).replace(/\.js$/, '.ts')
    : specifier;

const isAllowed = ({ may, ownFolder, mayNameTypesOf }, target, isType) =>
  may.some((allowed) => allowed.test(target)) ||
  (ownFolder !== undefined && target.startsWith(ownFolder)) ||
  (isType && mayNameTypesOf?.test(target) === true);

const boundaries = {
  create(context) {
    const path = slashed(relative(root, context.filename));
    const layer = layerOf(path);
    if (!layer) return {};
    const check = (node, isType) => {
      const specifier = node?.value;
      if (typeof specifier !== 'string') return;
      const target = targetOf(path, specifier);
      if (isAllowed(layer, target, isType)) return;
      context.report({ node, message: `${path} may not import ${target}. ${layer.why}` });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal ?? node.argument, true),
    };
  },
};

/** Lint rules of this repository. */
export default { meta: { name: 'souk' }, rules: { boundaries } };
