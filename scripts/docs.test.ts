import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { startMockServer } from '@souk/mocks/server';
import { policy } from '../examples/policy.js';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Code blocks of a document, in one language. */
const blocks = (path: string, language: string): string[] =>
  [...read(path).matchAll(/```(\w*)\n([\s\S]*?)```/g)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);

const guides = ['quick-start', 'embedding', 'theming', 'accessibility', 'security-model', 'mock', 'versioning'].map(
  (name) => `docs/${name}.md`,
); // prettier-ignore

for (const path of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides])
  test(`every file and folder that ${path} names exists`, () => {
    const named = [...read(path).matchAll(/`([\w@./-]+\/[\w@./-]*)`|\]\(([\w./-]+)(?:#[\w-]+)?\)/g)]
      .map(([, code, link]) => code ?? join(dirname(path), link ?? ''))
      .filter((name) => /^(packages|mocks|examples|bench|scripts|docs|[A-Z]+\.md)/.test(name));
    assert.deepEqual(
      named.filter((name) => !existsSync(name)),
      [],
    );
  });

test('the calls of the README do what it says: one charge for two requests, then the money goes back', async () => {
  const server = await startMockServer({ port: 0, catalog: 'demo' });
  try {
    const [script = ''] = blocks('README.md', 'sh').filter((code) => code.startsWith('curl'));
    const [search = '', buy = '', audit = '', clock = ''] = script
      .replaceAll('http://localhost:4001', server.origin)
      .replaceAll('\\\n', ' ')
      .trim()
      .split('\n');
    const run = async (command: string): Promise<Record<string, unknown>> =>
      JSON.parse(
        (await promisify(execFile)('sh', ['-c', command.replace('curl', 'curl -s')])).stdout,
      );
    assert.equal((await run(search))['totalCount'] === 0, false);
    const bought = await run(buy);
    assert.equal(bought['status'], 'funded');
    assert.deepEqual(await run(buy), bought);
    const books = await run(audit);
    assert.deepEqual([books['entries'], books['faults']], [1, []]);
    assert.equal((await run(clock))['fired'] === 0, false);
    assert.deepEqual((await run(audit))['held'], {});
  } finally {
    await server.close();
  }
});

test('the program of the README holds the money of what it bought', async (t) => {
  const server = await startMockServer({ port: 0, catalog: 'demo' });
  t.after(() => server.close());
  const [program = ''] = blocks('README.md', 'ts');
  const said = await promisify(execFile)(process.execPath, [
    '--import', 'tsx', '--conditions', 'souk-source', '--input-type=module', '--eval',
    program.replace('http://localhost:4001', server.origin),
  ]); // prettier-ignore
  assert.match(said.stdout, /held: \{ amount: \d+, currency: '[A-Z]{3}' \}/);
});

test('README.md leads to every document', () => {
  const linked = [read('README.md'), ...guides.map(read)].join('\n');
  const unlinked = readdirSync('docs').filter((name) => !linked.includes(`${name})`));
  assert.deepEqual(unlinked, []);
});

test('the policy of the embedding guide is the one under which the example pages are tested', async () => {
  const [guide = ''] = blocks('docs/embedding.md', '');
  assert.equal(policy('https://api.souk.example'), guide.trim());
});

test('the server of the quick start does what its last line says', async () => {
  const [program = ''] = blocks('docs/quick-start.md', 'ts');
  const [, promised] = /console\.log\(status, faults, held\); \/\/ (.*)/.exec(program) ?? [];
  const said = await promisify(execFile)(process.execPath, [
    '--import', 'tsx', '--conditions', 'souk-source', '--input-type=module', '--eval', program,
  ]); // prettier-ignore
  assert.equal(said.stdout.trim(), promised);
});
