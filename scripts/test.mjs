import { spawnSync } from 'node:child_process';
import { readFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { install } from './install.mjs';

/** `npm test`: installs what is missing, checks types, runs every test, and says how many passed and failed. */
install();
const report = join(mkdtempSync(join(tmpdir(), 'souk-test-')), 'node.tap');
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

const typesStatus = run('node_modules/ts7/bin/tsc', '-b', 'tsconfig.json');
const files = filesBelow(['packages', 'mocks', 'scripts'], (path) => path.endsWith('.test.ts') && !path.startsWith('packages/widgets/'));
const testStatus = run(
  '--import', 'tsx', '--conditions', 'souk-source', '--test',
  '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=tap', `--test-reporter-destination=${report}`,
  ...files,
); // prettier-ignore

const tap = readFileSync(report, 'utf8');
const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
const failed = count('fail') + count('cancelled') + (typesStatus === 0 ? 0 : 1);
if (typesStatus !== 0) console.error('The types do not hold; see above.');
if (count('pass') === 0) console.error('No test was run.');
console.log(`${count('pass')} passed, ${failed} failed`);
process.exitCode = failed > 0 || testStatus !== 0 || count('pass') === 0 ? 1 : 0;
