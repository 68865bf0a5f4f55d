/** Leaves in the manifest what a page may use, and joins each attribute with its property. */
export const publicOnly = {
  name: 'public-only',
  analyzePhase({ ts, node, context }) {
    // What the class assigns to parts of its own (`this.#button.type = …`) the analyzer takes for fields of the element.
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const declared = node.members.map((member) => member.name?.getText());
    (context.declared ??= new Map()).set(node.name.getText(), new Set(declared));
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        const own = context.declared.get(declaration.name);
        declaration.members = declaration.members.filter((member) => isPublic(member, own));
        for (const attribute of declaration.attributes ?? []) join(attribute, declaration.members);
      }
  },
};

const isPublic = ({ name, privacy, description, inheritedFrom }, own) =>
  (privacy ?? 'public') === 'public' &&
  !name.startsWith('#') &&
  (inheritedFrom !== undefined || own.has(name)) &&
  // Methods that only override what a browser or Lit calls say nothing.
  description !== undefined;

function join(attribute, members) {
  const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const member = members.find(({ name, kind }) => name === field && kind === 'field');
  if (!member) return;
  attribute.fieldName = field;
  member.attribute = attribute.name;
  member.type = attribute.type;
}
