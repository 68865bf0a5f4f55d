import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import test, { after } from 'node:test';

const oxlint = resolve('node_modules/oxlint/bin/oxlint');

interface Plant {
  readonly what: string;
  readonly path: string;
  readonly source: string;
  readonly rule: string;
}

const boundary = (what: string, path: string, from: string): Plant => ({
  what,
  path,
  source: `export * from '${from}';\n`,
  rule: 'souk(boundaries)',
});
const rule = (name: string, what: string, path: string, source: string): Plant => ({
  what,
  path,
  source: `${source}\n`,
  rule: name,
});

const engine = 'packages/platform/src';
const plants: readonly Plant[] = [
  boundary('the contract imports the client', 'packages/sdk/src/contract/a.ts', '../client.js'),
  boundary('the contract imports all of zod', 'packages/sdk/src/contract/b.ts', 'zod'),
  boundary('a resource imports ky', 'packages/sdk/src/resources/a.ts', 'ky'),
  boundary('the client imports zod', 'packages/sdk/src/a.ts', 'zod/mini'),
  boundary('the client imports Node', 'packages/sdk/src/b.ts', 'node:crypto'),
  boundary('the client imports the platform', 'packages/sdk/src/c.ts', '@souk/platform'),
  boundary('the transport imports zod', 'packages/sdk/src/transport.ts', 'zod/mini'),
  boundary('a rule imports the ports', `${engine}/escrow/a.ts`, '../ports.js'),
  boundary('a rule imports the store', `${engine}/escrow/b.ts`, '../store/store.js'),
  boundary('a rule imports a command', `${engine}/escrow/c.ts`, './commands.js'),
  boundary('a rule imports a later feature', `${engine}/ledger/a.ts`, '../escrow/quote.js'),
  boundary('a command imports another feature’s', `${engine}/escrow/commands.ts`, '../catalog/commands.js'),
  boundary('a command imports HTTP', `${engine}/session/commands.ts`, '../http/app.js'),
  boundary('the engine imports the client', `${engine}/escrow/d.ts`, '@souk/sdk'),
  boundary('the engine imports Node', `${engine}/a.ts`, 'node:fs'),
  boundary('the platform imports HTTP', `${engine}/platform.ts`, './http/app.js'),
  boundary('HTTP imports a rule', `${engine}/http/a.ts`, '../escrow/quote.js'),
  boundary('HTTP imports the store', `${engine}/http/b.ts`, '../store/memory.js'),
  boundary('HTTP imports msw', `${engine}/http/c.ts`, 'msw'),
  boundary('the store imports HTTP', `${engine}/store/a.ts`, '../http/app.js'),
  boundary('an element imports another', 'packages/widgets/src/search/a.ts', '../checkout/souk-checkout.js'),
  boundary('an element imports ky', 'packages/widgets/src/search/b.ts', 'ky'),
  boundary('an element imports zod', 'packages/widgets/src/search/c.ts', 'zod/mini'),
  boundary('an element imports the mock', 'packages/widgets/src/search/d.ts', '@souk/mocks'),
  boundary('an element imports the platform', 'packages/widgets/src/search/e.ts', '@souk/platform'),
  boundary('what is shared imports an element', 'packages/widgets/src/shared/a.ts', '../search/souk-search.js'),
  boundary('a seed imports msw', 'mocks/src/seed/a.ts', 'msw'),
  boundary('the scenario imports Node', 'mocks/src/scenario.ts', 'node:fs'),
  boundary('the handlers import Node', 'mocks/src/handlers.ts', 'node:fs'),
  boundary('the server imports msw', 'mocks/src/server.ts', 'msw/node'),
  boundary('the mock looks inside the platform', 'mocks/src/a.ts', '../../packages/platform/src/escrow/quote.js'),
  boundary('an example looks inside a package', 'examples/a.ts', '../packages/sdk/src/client.js'),
  rule('souk(boundaries)', 'an import is hidden in a call', 'packages/widgets/src/search/f.ts', "export const hidden = () => import('ky');"),
  rule('souk(boundaries)', 'an import is hidden in a type', 'packages/widgets/src/search/g.ts', "export type Hidden = import('ky').KyInstance;"),
  rule('eslint(no-restricted-globals)', 'the engine asks for the time', `${engine}/escrow/e.ts`, 'export const now = Date.now();'),
  rule('eslint(no-restricted-globals)', 'the engine sets a timer', `${engine}/escrow/f.ts`, 'setTimeout(() => undefined, 1);'),
  rule('eslint(no-restricted-globals)', 'the engine fetches', `${engine}/escrow/g.ts`, "export const answer = fetch('https://souk.example');"),
  rule('eslint(no-restricted-globals)', 'the engine takes randomness from crypto', `${engine}/escrow/h.ts`, 'export const id = crypto.randomUUID();'),
  rule('eslint(no-restricted-globals)', 'the engine reaches around', `${engine}/escrow/i.ts`, 'export const now = globalThis.Date.now();'),
  rule('eslint(no-restricted-properties)', 'the engine throws dice', `${engine}/escrow/j.ts`, 'export const dice = Math.random();'),
  rule('typescript(no-explicit-any)', 'anything is any', 'mocks/src/b.ts', 'export const anything: any = 1;'),
  rule('typescript(no-non-null-assertion)', 'a value is claimed to be there', 'mocks/src/c.ts', 'export const first = (all: number[]) => all[0]!;'),
  rule('import(no-default-export)', 'an export has no name', 'mocks/src/d.ts', 'export default 1;'),
  rule('lit(attribute-value-entities)', 'a template is broken', 'packages/widgets/src/search/h.ts', "import { html } from 'lit';\nexport const broken = html`<p title=\"a > b\">x</p>`;"),
  rule('wc(no-closed-shadow-root)', 'an element shuts itself in', 'packages/widgets/src/search/i.ts', "export class SoukX extends HTMLElement {\n  open() {\n    this.attachShadow({ mode: 'closed' });\n  }\n}"),
]; // prettier-ignore

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

function lint(): readonly Diagnostic[] {
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const { diagnostics }: { diagnostics: readonly Diagnostic[] } = JSON.parse(stdout);
  return diagnostics;
}

// The tree as it is is held against the linter by `npm test -- --only lint`. One tree with all plants, linted once with harmless files and once with the planted ones.
const folder = mkdtempSync(join(tmpdir(), 'souk-lint-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

function plant(sourceOf: (plant: Plant) => string): readonly Diagnostic[] {
  for (const each of plants) {
    mkdirSync(join(folder, dirname(each.path)), { recursive: true });
    writeFileSync(join(folder, each.path), sourceOf(each));
  }
  return lint();
}

test('harmless files in the same places pass the linter', () =>
  assert.deepEqual(
    plant(() => 'export const fine = 1;\n'),
    [],
  ));

const found = plant(({ source }) => source);
for (const { what, path, rule: expected } of plants)
  test(`the linter refuses that ${what}`, () => {
    const here = found.filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(path));
    assert.ok(
      here.some(({ code }) => code === expected),
      `${path}: ${JSON.stringify(here)}`,
    );
  });
