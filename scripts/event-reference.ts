import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { code, lines, table } from './markdown.js';

const elements = 'packages/widgets/src';

/** An event of the elements, as their sources tell of it. */
interface ElementEvent {
  /** What it tells, as types: of its `detail`. */
  readonly detail: string;
  /** The elements that tell it, each with what it says of it. */
  readonly told: Map<string, string>;
  isCancelable: boolean;
}

/**
 * The events of all elements, in Markdown, from their sources: the types that TypeScript knows them by, what each element
 * documents, and whether it can be kept from what follows.
 *
 * @throws Error when an event is told but not documented, documented but not told, or unknown to TypeScript
 */
export function eventReference(): string {
  const sources = readdirSync(elements, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|testing/.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(elements, path), 'utf8');
      return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    });
  const events = typesOf(sources);
  const told = new Set<string>();
  for (const source of sources) {
    visit(source, (node) => {
      if (ts.isClassDeclaration(node)) documented(node, events);
      if (ts.isCallExpression(node) && node.expression.getText() === 'emit') emitted(node, events, told);
    }); // prettier-ignore
  }
  for (const [name, { told: elements }] of events)
    if ((elements.size > 0) !== told.has(name))
      throw new Error(`${name} is ${told.has(name) ? 'told, and no element documents it' : 'documented, and never told'}.`); // prettier-ignore
  return lines(
    '# Events',
    '',
    '<!-- Made from the elements by `npm run generate`; do not edit by hand. -->',
    '',
    'Events bubble and cross shadow roots, so one listener on the document hears all of them. TypeScript knows each by its',
    'name. What they tell is frozen. Those that can be canceled come before something happens: `preventDefault()` keeps it from',
    'happening. All others tell what has happened.',
    '',
    ...table(['Event', 'Element', 'When', '`detail`', 'Can be canceled'], rowsOf(events)),
  );
}

const rowsOf = (events: ReadonlyMap<string, ElementEvent>): string[][] =>
  [...events]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { detail, told, isCancelable }]) => [
      code(name),
      [...told.keys()].map((element) => code(`<${element}>`)).join(', '),
      [...new Set(told.values())].join('; '),
      code(detail.replaceAll('|', '\\|')),
      isCancelable ? 'yes' : '',
    ]);

/** What TypeScript knows: the members of `HTMLElementEventMap`, with the types of details written out. */
function typesOf(sources: readonly ts.SourceFile[]): Map<string, ElementEvent> {
  const shapes = new Map<string, string>();
  const events = new Map<string, ElementEvent>();
  for (const source of sources)
    visit(source, (node) => {
      if (!ts.isInterfaceDeclaration(node)) return;
      if (node.name.text !== 'HTMLElementEventMap') shapes.set(node.name.text, shapeOf(node.members)); // prettier-ignore
    });
  for (const source of sources)
    visit(source, (node) => {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
      for (const member of node.members) {
        if (!ts.isPropertySignature(member) || !member.type || !ts.isTypeReferenceNode(member.type)) continue; // prettier-ignore
        const [detail] = member.type.typeArguments ?? [];
        if (!ts.isStringLiteral(member.name) || !detail) continue;
        events.set(member.name.text, {
          detail: writtenOut(detail, shapes),
          told: new Map(),
          isCancelable: false,
        });
      }
    });
  return events;
}

/** A type of a detail, where our own names are replaced by what they stand for. */
function writtenOut(type: ts.TypeNode, shapes: ReadonlyMap<string, string>): string {
  if (ts.isIntersectionTypeNode(type))
    return `{ ${type.types.map((each) => writtenOut(each, shapes).slice(2, -2)).join('; ')} }`;
  if (ts.isTypeLiteralNode(type)) return shapeOf(type.members);
  return shapes.get(type.getText()) ?? type.getText();
}

const shapeOf = (members: ts.NodeArray<ts.TypeElement>): string =>
  `{ ${members
    .filter((member) => ts.isPropertySignature(member))
    .map(
      ({ name, questionToken, type }) =>
        `${name.getText()}${questionToken ? '?' : ''}: ${(type?.getText() ?? 'unknown').replace(' | (string & {})', '').replace(questionToken ? ' | undefined' : /^$/, '')}`,
    )
    .join('; ')} }`;

/** Takes an element's `@fires` lines down. */
function documented(node: ts.ClassDeclaration, events: ReadonlyMap<string, ElementEvent>): void {
  const element = node.name?.text.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase() ?? '';
  for (const tag of ts.getJSDocTags(node)) {
    if (tag.tagName.text !== 'fires') continue;
    const text = ts.getTextOfJSDocComment(tag.comment) ?? '';
    const [, name = '', when = ''] = /(souk-[\w-]+) - ([^]+)$/.exec(text) ?? [];
    const event = events.get(name);
    if (!event) throw new Error(`<${element}> documents ${name || text}, which HTMLElementEventMap does not know.`); // prettier-ignore
    event.told.set(
      element,
      when
        .replace(/\s+/g, ' ')
        .replace(/; cancelable$/, '')
        .trim(),
    );
  }
}

/** Takes a call of `emit` down. */
function emitted(
  { arguments: [, name, , options] }: ts.CallExpression,
  events: ReadonlyMap<string, ElementEvent>,
  told: Set<string>,
): void {
  if (!name || !ts.isStringLiteral(name)) return;
  told.add(name.text);
  const event = events.get(name.text);
  if (event && options?.getText().includes('cancelable: true')) event.isCancelable = true;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
