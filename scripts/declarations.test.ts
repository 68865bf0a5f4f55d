import assert from 'node:assert/strict';
import { dirname, resolve } from 'node:path';
import test from 'node:test';
import ts from 'typescript';

/* What the compiler of a stranger reads of the client: the declarations that are packed. */
const root = resolve('packages/sdk/dist');
const entries = ['index', 'contract/index', 'stream', 'talk', 'trust', 'webhooks'].map(
  (name) => `${root}/${name}.d.ts`,
);
const program = ts.createProgram(entries, {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
});
const checker = program.getTypeChecker();
const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root));

const place = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `${file.fileName.slice(root.length + 1)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** Every node of a file, without the tokens between them. */
function nodesOf(file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const exportsOf = (entry: string): ts.Symbol[] => {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  assert.ok(module, entry);
  return checker.getExportsOfModule(module);
};
const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

test('no declaration of the client says any', () => {
  assert.ok(own.length > 50);
  const said = own.flatMap(nodesOf).filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword);
  assert.deepEqual(said.map(place), []);
});

test('nothing that a call takes or answers is any once the compiler has worked it out', () => {
  const found: string[] = [];
  const seen = new Set<ts.Type>();
  const visit = (type: ts.Type, path: string, depth: number): void => {
    if (type.flags & ts.TypeFlags.Any) found.push(path);
    if (depth === 0 || seen.has(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const each of type.types) visit(each, path, depth - 1);
    for (const each of argumentsOf(type)) visit(each, `${path}<>`, depth - 1);
    for (const signature of type.getCallSignatures()) {
      for (const parameter of signature.parameters)
        visit(checker.getTypeOfSymbol(parameter), `${path}(${parameter.name})`, depth - 1);
      visit(signature.getReturnType(), `${path}()`, depth - 1);
    }
    // What is of the language or of zod is theirs to type.
    for (const property of type.getProperties())
      if (property.declarations?.some((node) => own.includes(node.getSourceFile())))
        visit(checker.getTypeOfSymbol(property), `${path}.${property.name}`, depth - 1);
  };
  const [index = ''] = entries;
  for (const symbol of exportsOf(index)) {
    const target = resolved(symbol);
    const type = target.valueDeclaration
      ? checker.getTypeOfSymbol(target)
      : checker.getDeclaredTypeOfSymbol(target);
    visit(type, symbol.name, 12);
  }
  assert.ok(seen.size > 500, `${seen.size} types`);
  assert.deepEqual(found, []);
});

/** What an iterable returns at its end and takes is `any` by default in the language itself, and nothing of ours. */
function argumentsOf(type: ts.Type): readonly ts.Type[] {
  // Only references have arguments, and the compiler gives none for the others.
  const all = checker.getTypeArguments(type as ts.TypeReference);
  return /^(Async)?Itera/.test(type.symbol?.name ?? '') ? all.slice(0, 1) : all;
}

test('declarations refer only to files that are packed, and to what the package depends on', () => {
  const named = own.flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      const name =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
      return name && ts.isStringLiteral(name) ? [{ file: file.fileName, text: name.text }] : [];
    }),
  );
  assert.ok(named.length > 100);
  const isThere = ({ file, text }: { file: string; text: string }): boolean =>
    text.startsWith('.')
      ? own.some(({ fileName }) => fileName === resolve(dirname(file), text.replace(/\.js$/, '.d.ts')))
      : /^zod\/(mini|v4\/core)$/.test(text);
  assert.deepEqual(named.filter((each) => !isThere(each)), []);
  assert.deepEqual(own.flatMap(({ typeReferenceDirectives }) => typeReferenceDirectives), []);
}); // prettier-ignore

const isDocumented = (symbol: ts.Symbol): boolean =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '';

/** An operation of the contract says it in its `summary`, which the API reference shows too. */
const isOperation = (symbol: ts.Symbol): boolean =>
  resolved(symbol).valueDeclaration !== undefined &&
  checker.getTypeOfSymbol(resolved(symbol)).getProperty('summary') !== undefined;

/** Names without a docstring. */
const undocumented = (entry: string): string[] =>
  exportsOf(entry)
    .filter(
      (symbol) => !isDocumented(symbol) && !isDocumented(resolved(symbol)) && !isOperation(symbol),
    )
    .map(({ name }) => name);

for (const entry of entries)
  test(`every export of ${entry.slice(root.length + 1)} says what it gives`, () => {
    assert.deepEqual(undocumented(entry), []);
  });

test('every method of the client says what it does, and every option what it is for', () => {
  const [index = ''] = entries;
  const find = (name: string): ts.Type => {
    const symbol = exportsOf(index).find((each) => each.name === name);
    assert.ok(symbol, name);
    return checker.getDeclaredTypeOfSymbol(resolved(symbol));
  };
  const silent: string[] = [];
  const visit = (type: ts.Type, path: string): void => {
    for (const property of type.getProperties()) {
      const name = `${path}.${property.name}`;
      const inner = checker.getTypeOfSymbol(property);
      const isNoun = inner.getCallSignatures().length === 0 && inner.getProperties().length > 0;
      if (isNoun) visit(inner, name);
      else if (!isDocumented(property)) silent.push(name);
    }
  };
  visit(find('Souk'), 'souk');
  for (const name of ['TransportOptions', 'CallOptions', 'Hooks', 'Attempts', 'Pages', 'WithResponse', 'SoukError', 'StreamOptions', 'LogOptions'])
    for (const property of find(name).getProperties())
      if (property.declarations?.some((node) => own.includes(node.getSourceFile())) && !property.name.startsWith('__@') && !isDocumented(property)) silent.push(`${name}.${property.name}`);
  assert.deepEqual(silent, []);
}); // prettier-ignore
