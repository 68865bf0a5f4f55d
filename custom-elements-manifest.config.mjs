/** Knows our way to register: `define('souk-x', SoukX)` in each element's define.ts. */
const registered = {
  name: 'registered',
  analyzePhase({ ts, node, context }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [name, element] = node.arguments;
    (context.tags ??= new Map()).set(element.getText(), name.text);
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const tagName = context.tags?.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
      }
      // Readers have what is published, which is what was built.
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const each of module.exports ?? []) each.declaration.module = module.path;
    }
  },
};

/** The manifest of the elements that editors, frameworks and the documentation read. */
export default {
  globs: ['src/*/souk-*.ts', 'src/*/define.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', 'src/shared/define.ts'],
  outdir: '.',
  litelement: true,
  // Otherwise the analyzer writes into a package.json.
  packagejson: false,
  plugins: [registered],
};
