/** Knows our way to register, `define('souk-x', SoukX)` in each element's define.ts, and names what is published. */
export const registered = {
  name: 'registered',
  analyzePhase({ ts, node, context }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [name, element] = node.arguments;
    (context.tags ??= new Map()).set(element.getText(), name.text);
  },
  packageLinkPhase({ customElementsManifest, context }) {
    const { modules } = customElementsManifest;
    for (const module of modules) {
      for (const declaration of module.declarations ?? []) {
        const tagName = context.tags?.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
        for (const { inheritedFrom } of membersOf(declaration))
          if (inheritedFrom?.module) inheritedFrom.module = published(inheritedFrom.module);
        if (declaration.superclass?.module)
          declaration.superclass.module = published(declaration.superclass.module);
      }
      module.path = published(module.path);
      for (const each of module.exports ?? []) each.declaration.module = module.path;
    }
  },
};

/** Readers have what was built. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const membersOf = ({ members = [], attributes = [] }) => [...members, ...attributes];
