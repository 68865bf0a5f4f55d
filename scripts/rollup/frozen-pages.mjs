/**
 * Drops four statements of Lit that write to globals: they throw on pages whose built-ins are frozen (wallet extensions do
 * that) and where an element's id shadows the name. Lit only counts its copies with them, or prepares standard decorators.
 */
export function frozenPages() {
  const dropped = new Set();
  return {
    name: 'frozen-pages',
    transform(code, id) {
      if (!/node_modules[\\/](@lit|lit-html|lit-element)[\\/]/.test(id)) return null;
      const spared = code.replace(statements, (statement) => {
        dropped.add(/\w+Versions|metadata/.exec(statement)?.[0]);
        return '0';
      });
      return spared === code ? null : { code: spared, map: null };
    },
    buildEnd(error) {
      const missing = names.filter((name) => !dropped.has(name));
      if (!error && missing.length > 0)
        this.error(`Lit no longer has the statements on ${missing.join(', ')}: look again.`);
    },
  };
}

const names = ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'metadata'];
const statements =
  /\(\w+\.(?:litHtml|reactiveElement|litElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)|Symbol\.metadata\?\?=Symbol\("metadata"\)/g;
