import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { promisify } from 'node:util';
import { operations } from '@souk/sdk/contract';

const path = 'packages/sdk/README.md';
const readme = readFileSync(path, 'utf8');

/** What the snippets take for given: a platform, keys, and what a reader has of its own. */
const given = `
import { createMockSouk as makeMock } from '@souk/mocks';
import { signWebhook } from '@souk/sdk/webhooks';
import type { ListingDraft } from '@souk/sdk';

const platform = await makeMock();
const { fetch, origin: apiOrigin } = platform;
const [key, secretKey] = ['pk_test_demo', 'sk_test_demo'];
const location = { origin: 'https://shop.example' };
const photo = new Blob([Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64')]);
const shawl: ListingDraft = {
  texts: { fr: { title: 'Châle du soir', description: 'Tissé à Lyon.' } },
  defaultLocale: 'fr', category: '177', price: { amount: 4200, currency: 'EUR' }, onHand: 4, shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: { amount: 600, currency: 'EUR' } },
};
const webhookSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const nowMs = Date.parse(platform.platform.now());
const sentEvent = JSON.stringify({ id: 'evt_1', type: 'escrow.funded', resource: { type: 'escrow', id: 'esc_1' } });
const signedRequest = new Request('https://shop.example/souk', {
  method: 'POST', body: sentEvent, headers: await signWebhook(sentEvent, { secret: webhookSecret, id: 'evt_1', nowMs }),
});
`;

/** All snippets as one program. Those of the reference stand by themselves; the ones before build on each other. */
function program(): string {
  const [story = '', reference = ''] = readme.split('\n## Resources\n');
  const imports = new Set<string>();
  const blocks = (text: string): string[] =>
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) =>
      code.replaceAll(/^import [^;]+;.*\n/gm, (line) => {
        imports.add(line.replace(/;.*/, ';'));
        return '';
      }),
    );
  const body = [...blocks(story), ...blocks(reference).map((code) => `{\n${code}}\n`)];
  assert.ok(body.length > 25, `${body.length} snippets`);
  return `${merged(imports)}${given}${body.join('\n')}\nplatform.clock.freeze();\nconsole.log('the end');\n`;
}

/** Snippets import the same names again; a program may not. */
function merged(imports: ReadonlySet<string>): string {
  const names = new Map<string, Set<string>>();
  for (const line of imports) {
    const [, list = '', from = ''] = /\{([^}]+)\} from '([^']+)'/.exec(line) ?? [];
    const known = names.get(from) ?? new Set();
    for (const name of list.split(',')) if (name.trim() !== '') known.add(name.trim());
    names.set(from, known);
  }
  return [...names].map(([from, all]) => `import { ${[...all].join(', ')} } from '${from}';\n`).join('');
} // prettier-ignore

test('every snippet of the client’s README compiles, runs, and says what its comments promise', async () => {
  const folder = '.cache/readme';
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/readme.ts`;
  writeFileSync(file, program());
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      extends: '../../tsconfig.base.json',
      compilerOptions: { composite: false, declarationMap: false, declaration: false, emitDeclarationOnly: false, noEmit: true, noUnusedLocals: false, customConditions: [], types: ['node'] },
      files: ['readme.ts'],
    }),
  ); // prettier-ignore
  const run = (args: string[]) =>
    promisify(execFile)(process.execPath, args).catch((error: { stdout: string; stderr: string }) =>
      assert.fail(`${error.stdout}${error.stderr}`),
    );
  await run(['node_modules/ts7/bin/tsc', '-p', folder]);
  const { stdout } = await run(['--import', 'tsx', '--conditions', 'souk-source', file]);
  for (const promised of [/^held: \{ amount: \d+/m, /^listing_not_found req_/m, /^refunded$/m, /^\[\]$/m, /^\[ 'click' \]$/m, /^true$/m, /^ship esc_1$/m, /^204$/m, /souk: listings\.retrieve was answered/, /the end\n$/])
    assert.match(stdout, promised);
}); // prettier-ignore

test('the README has a section for each noun, which names each of its methods', () => {
  const [, reference = ''] = readme.split('\n## Resources\n');
  const sections = reference.split(/\n## /)[0]?.split('\n### ').slice(1) ?? [];
  const missing = operations.filter(({ id }) => {
    const [noun = '', ...verb] = id.split('.');
    const section = sections.find((each) => (each.split('\n')[0] ?? '').includes(`\`${noun}\``));
    const text = section ?? '';
    return ![`\`${verb.join('.')}\``, `\`${id}\``].some((name) => text.includes(name));
  });
  assert.deepEqual(missing.map(({ id }) => id), []);
}); // prettier-ignore
