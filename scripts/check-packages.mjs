import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';

/** Builds, packs and tries the packages as a stranger would, and holds their sizes. Ends with `N passed, N failed`. */
const results = [];
const check = (name, holds, detail = '') => {
  results.push(holds);
  console.log(`${holds ? '✔' : '✖'} ${name}${holds ? '' : `\n${detail}`}`);
};
const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  return { ok: status === 0, text: `${stdout}${stderr}` };
};
const npm = (args, options) => run(process.execPath, [process.env.npm_execpath, ...args], options);

check('every package builds without a warning', (await build()) === 0);

const folder = mkdtempSync(join(tmpdir(), 'souk-packages-'));
const tarballs = [];
for (const name of ['sdk', 'platform', 'mocks']) {
  const at = name === 'mocks' ? 'mocks' : `packages/${name}`;
  const lint = run(process.execPath, ['node_modules/publint/src/cli.js', at, '--strict']);
  check(`publint finds nothing in @souk/${name}`, lint.ok, lint.text);
  const packed = npm(['pack', '--silent', '--pack-destination', folder, '-w', `@souk/${name}`]);
  tarballs.push(
    join(
      folder,
      packed.text
        .trim()
        .split('\n')
        .find((line) => line.endsWith('.tgz')) ?? '',
    ),
  );
}

writeFileSync(
  join(folder, 'package.json'),
  '{ "name": "stranger", "private": true, "type": "module" }\n',
);
const installed = npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs], {
  cwd: folder,
});
check('the tarballs install in an empty project', installed.ok, installed.text);

writeFileSync(
  join(folder, 'buy.ts'),
  `import { createSouk, type Outcome, type SoukErrorCode } from '@souk/sdk';
import { createMockSouk, goodCard, mockKeys, wellKnown } from '@souk/mocks';

const mock = await createMockSouk();
const souk = createSouk({ key: mockKeys.secret, apiOrigin: mock.origin, fetch: mock.fetch });
const bought = await souk.escrows.create({ listing: wellKnown.silkScarf, quantity: 1, card: goodCard });
const outcome: Outcome<unknown>['outcome'] = bought.outcome;
if (bought.outcome === 'confirmed') console.log(bought.value.status, bought.value.held.amount);
else { const code: SoukErrorCode = bought.error.code; console.log(outcome, code); }
await mock.clock.advance('P15D');
const { faults, held } = await mock.audit();
console.log(faults.length, held['USD'] ?? 0);
`,
);
const typescript = join(process.cwd(), 'node_modules/typescript/bin/tsc');
const base = [
  '--target',
  'es2022',
  '--lib',
  'es2024,dom,dom.iterable',
  '--strict',
  '--outDir',
  'out',
];
for (const [module, resolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
]) {
  const checked = run(
    process.execPath,
    [typescript, ...base, '--module', module, '--moduleResolution', resolution, 'buy.ts'],
    { cwd: folder },
  );
  check(
    `a stranger's purchase type-checks with ${resolution}, libraries checked too`,
    checked.ok,
    checked.text,
  );
}
const bought = run(process.execPath, ['out/buy.js'], { cwd: folder });
check(
  'it runs in Node: held, then refunded by the clock, with right books',
  bought.ok && bought.text === 'funded 2356\n0 0\n',
  bought.text,
);
const required = run(
  process.execPath,
  ['-e', `import('@souk/sdk').then((sdk) => { if (!sdk.createSouk) process.exit(1) })`],
  { cwd: folder },
);
check('importing the client in Node has no side effect that throws', required.ok, required.text);

const failed = results.filter((holds) => !holds).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
