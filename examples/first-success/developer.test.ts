import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { emptyFolder, firstBlock, run, stopwatch, tarballs } from './project.js';

const npm = process.env['npm_execpath'];
const compile = [
  process.execPath, resolve('node_modules/typescript/bin/tsc'), '--strict', '--target', 'es2022',
  '--lib', 'es2024,dom', '--module', 'nodenext', '--skipLibCheck', 'first.ts', 'wrong.ts',
]; // prettier-ignore

test('a developer installs the client, makes a typed call, and tests what becomes of money after a deadline', (t) => {
  const project = emptyFolder(t);
  const put = (file: string, text: string) => writeFileSync(join(project, file), text);
  const took = stopwatch(t);

  put('package.json', '{ "private": true, "type": "module" }\n');
  run(project, [
    ...(npm ? [process.execPath, npm] : ['npm']),
    'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error',
    tarballs.sdk, tarballs.platform, tarballs.mocks,
  ]); // prettier-ignore
  took('installed');

  const program = firstBlock('docs/quick-start.md', 'ts');
  put('first.ts', program);
  put('wrong.ts', program.replace('quantity: 1,', "quantity: 'one',"));
  const complaints = run(project, compile, false).match(/^\S+: error .*/gm) ?? [];
  assert.equal(complaints.length, 1, complaints.join('\n'));
  assert.match(complaints[0] ?? '', /^wrong\.ts.* 'string' is not assignable to type 'number'/);
  took('the compiler has refused a wrong call, and taken a right one');

  const [, promised = ''] = /console\.log\(status, faults, held\); \/\/ (.*)/.exec(program) ?? [];
  assert.equal(run(project, [process.execPath, 'first.js']).trim(), promised);
  took('bought, and got the money back after the deadline');

  copyFileSync('examples/node/deadline.test.mjs', join(project, 'deadline.test.mjs'));
  const said = run(project, [process.execPath, '--test']);
  assert.match(said, /tests 1\b[^]*pass 1\b/);
  took('the test of the deadline passes');
});
