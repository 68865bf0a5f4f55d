/**
 * Writes out what a type's name stands for, as far as editors want it: `Theme` is `'auto' | 'light' | 'dark'`; and gives each event
 * the type that TypeScript knows it by. A documented event that TypeScript does not know stops the build.
 */
export const spelledOut = {
  name: 'spelled-out',
  collectPhase({ ts, node, context }) {
    if (ts.isTypeAliasDeclaration(node) && node.type.getText().startsWith("'"))
      (context.unions ??= new Map()).set(node.name.text, node.type.getText());
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap')
      for (const member of node.members)
        (context.events ??= new Map()).set(member.name.text, oneLine(member.type.getText()));
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const { members = [], attributes = [], events = [] } of declarations) {
        for (const each of [...members, ...attributes])
          if (each.type) each.type = { text: spelled(each.type.text, context.unions) };
        for (const event of events) {
          const type = context.events.get(event.name);
          if (!type) throw new Error(`HTMLElementEventMap has no ${event.name}.`);
          event.type = { text: type };
        }
      }
  },
};

const oneLine = (text) => text.replace(/\s+/g, ' ');
const spelled = (text, unions) =>
  oneLine(text)
    .split(' | ')
    .filter((each, at, all) => each && each !== 'undefined' && all.indexOf(each) === at)
    .map((each) => unions.get(each) ?? each)
    .join(' | ');
