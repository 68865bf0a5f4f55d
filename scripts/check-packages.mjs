import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { checkFrameworks } from './check-frameworks.mjs';
import { firstSuccess } from './first-success.mjs';
import { npm, pack, published, quiet, run } from './packed.mjs';
import { testInNode } from './test-node.mjs';

/** Builds, packs and tries the packages as a stranger would, with the heavy tools too. Ends with `N passed, N failed`. */
const results = [];
const check = (name, { ok, text = '' }) => {
  results.push(ok);
  console.log(`${ok ? '✔' : '✖'} ${name}${ok ? '' : `\n${text}`}`);
};
const node = (args, options) => run(process.execPath, args, options);

check('the heavy tools install', npm(['ci', ...quiet], { cwd: 'tools' }));
check('every package builds without a warning', { ok: (await build()) === 0 });

const folder = mkdtempSync(join(tmpdir(), 'souk-packages-'));
const tarballs = Object.entries(published).map(([name, at]) => {
  const { ok, text, tarball, files } = pack(at, folder);
  const stray = files.filter(({ path }) => /\.test\.|tsbuildinfo|^src\//.test(path));
  check(`@souk/${name} packs without tests, sources and leftovers`, {
    ok: ok && stray.length === 0,
    text,
  });
  check(
    `publint finds nothing in @souk/${name}`,
    node(['node_modules/publint/src/cli.js', at, '--strict']),
  );
  check(
    `the types of @souk/${name} are right for whoever imports it as a module`,
    node(['tools/node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only',
      ...(name === 'widgets' ? ['--exclude-entrypoints', 'souk.js', 'souk.css', 'custom-elements.json',
        'web-types.json', 'vscode.html-data.json', 'vscode.css-data.json'] : [])]),
  ); // prettier-ignore
  return [name, tarball];
});

writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
check(
  'the tarballs install in an empty project',
  npm(['install', ...quiet, ...tarballs.map(([, tarball]) => tarball)], { cwd: folder }),
);
for (const example of readdirSync('scripts/stranger'))
  copyFileSync(join('scripts/stranger', example), join(folder, example.replace(/\.txt$/, '')));

for (const compiler of ['typescript', 'ts7'])
  for (const [module, resolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']])
    check(
      `a stranger's code type-checks with ${compiler} and ${resolution}, libraries checked too`,
      node(
        [resolve(`node_modules/${compiler}/bin/tsc`), '--target', 'es2022', '--lib', 'es2024,dom,dom.iterable',
          '--strict', '--outDir', 'out', '--module', module, '--moduleResolution', resolution,
          'buy.ts', 'page.ts'],
        { cwd: folder },
      ),
    ); // prettier-ignore

const bought = node(['out/buy.js'], { cwd: folder });
check('a purchase runs in Node: held, then refunded by the clock, with right books', {
  ok: bought.ok && bought.text === readFileSync('scripts/stranger/buy.out', 'utf8'),
  text: bought.text,
});
check('the elements import in Node, without a DOM', node(['out/page.js'], { cwd: folder }));
check(
  'the client loads by require, too',
  node(['-e', `if (!require('@souk/sdk').createSouk) process.exit(1)`, '--input-type=commonjs'], {
    cwd: folder,
  }),
);
await checkFrameworks(folder, check, node);
const more = [
  await firstSuccess(Object.fromEntries(tarballs)),
  await testInNode(['examples/snippet/compilers.apart.test.ts']),
];
rmSync(folder, { recursive: true });

check(
  'nothing is unused, unlisted or unresolved',
  node(['tools/node_modules/knip/bin/knip.js', '--no-config-hints']),
);
check('lit-analyzer finds nothing in the templates', analyzeTemplates());

const sum = (own, name) => more.reduce((total, counts) => total + counts[name], own);
const failed = sum(results.filter((ok) => !ok).length, 'failed');
const passed = sum(results.filter((ok) => ok).length, 'passed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * The analyzer's last release is older than some of what pages may use, and does not know that Lit's `nothing` takes an
 * attribute away, whose type it writes in two ways. Run outside the package it finds no file, and is content.
 */
function analyzeTemplates() {
  const young = /'(popover|popovertarget|enterkeyhint|inert)'|Symbol\((undefined)?\)/;
  const { text } = node(
    [resolve('tools/node_modules/lit-analyzer/cli.js'), 'src', '--strict', '--format', 'list', '--noColor',
      '--rules.no-invalid-css', 'off'],
    { cwd: published.widgets },
  ); // prettier-ignore
  const complaints = text.match(/^ *\d+:\d+ .*$/gm) ?? [];
  const isComplete = /Found 0 problems in [1-9]\d* files|problems? in [1-9]\d* files?/.test(text);
  return { ok: isComplete && complaints.every((line) => young.test(line)), text };
}
