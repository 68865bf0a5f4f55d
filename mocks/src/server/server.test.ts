import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { profileNames } from '../faults/profiles.js';
import { mockKeys } from '../scenario.js';
import { startMockServer } from '../server.js';
import { help } from './help.js';
import { report } from './report.js';
import { serve } from './serve.js';
import { readWish, UsageError, type ServeWish, type Wish } from './wish.js';

const folder = mkdtempSync(join(tmpdir(), 'souk-mock-'));
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it stands in the package, from source. */
function soukMock(...args: string[]): {
  child: ChildProcess;
  ended: Promise<Ended>;
  said(words: RegExp): Promise<string>;
} {
  const flags = ['--import', 'tsx', '--conditions', 'souk-source'];
  const child = spawn(process.execPath, [...flags, 'mocks/src/main.ts', ...args]);
  running.add(child);
  const told = { out: '', err: '' };
  child.stdout.on('data', (piece) => void (told.out += piece));
  child.stderr.on('data', (piece) => void (told.err += piece));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, ...told });
    }),
  );
  const said = (words: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = words.exec(told.out)?.[0];
        if (found !== undefined) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(({ err }) => reject(new Error(`It ended: ${err}`)));
    });
  return { child, ended, said };
}

const json = async (url: string, method = 'GET', body?: unknown): Promise<Record<string, unknown>> =>
  (await fetch(url, { method, headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${mockKeys.secret}`, 'Idempotency-Key': `key-${Math.random()}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })).json(); // prettier-ignore

test('souk-mock serves, posts webhooks, goes on from its file, and ends cleanly', async () => {
  const received: string[] = [];
  const hook = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => void (body += piece));
    request.on('end', () => {
      received.push(`${request.headers['webhook-id'] === undefined ? 'unsigned' : 'signed'} ${body}`);
      response.end();
    });
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const address = hook.address();
  assert.ok(typeof address === 'object' && address);
  const file = join(folder, 'kept.json');
  const args = ['--port', '0', '--catalog', 'tiny', '--time', 'frozen', '--persist', file];
  const first = soukMock(...args, '--webhook', `http://127.0.0.1:${address.port}/hook`);
  const origin = await first.said(/http:\/\/localhost:\d+/);
  await first.said(/signed with whsec_\S+/);
  await json(`${origin}/_mock/clock`, 'POST', { advance: 'P1D' });
  const made = await json(`${origin}/v1/checkouts`, 'POST', { listing: 'lst_silkscarf', quantity: 1 });
  assert.match(String(made['id']), /^chk_/);
  for (let tries = 0; received.length === 0 && tries < 100; tries++) {
    await json(`${origin}/_mock/clock`, 'POST', { advance: 'PT1S' });
    await new Promise((wake) => setTimeout(wake, 20));
  }
  assert.match(received[0] ?? '', /^signed .*"type":"/);
  const { now } = await json(`${origin}/_mock/clock`);
  const { hash } = await json(`${origin}/_mock/state`);
  first.child.kill('SIGTERM');
  assert.deepEqual([(await first.ended).code, (await first.ended).err], [0, '']);
  hook.close();

  const second = soukMock(...args);
  const again = await second.said(/http:\/\/localhost:\d+/);
  await second.said(/goes on from/);
  assert.equal((await json(`${again}/_mock/clock`))['now'], now);
  // Addresses hold the port, which is another one.
  assert.match(String(hash), /^[0-9a-f]{16}$/);
  assert.equal((await json(`${again}/v1/checkouts/${String(made["id"])}`))['status'], 'open');
  second.child.kill('SIGINT');
  assert.equal((await second.ended).code, 0);
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).format, 'souk-mock');
}); // prettier-ignore

test('what souk-mock cannot do it says in a sentence, and ends with 2', async () => {
  const { code, out, err } = await soukMock('--catalog', 'huge').ended;
  assert.deepEqual([code, out], [2, '']);
  assert.equal(
    err,
    'souk-mock: --catalog is tiny, demo, 10k or 100k, not "huge".\nSee souk-mock --help.\n',
  );
});

test('a file that is no snapshot, a taken port and a server that is not there are told in words', async () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{');
  const foreign = join(folder, 'foreign.json');
  writeFileSync(foreign, '{}');
  const taken = createServer().listen(0, 'localhost');
  await new Promise((listening) => taken.once('listening', listening));
  const address = taken.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const cases: [string[], RegExp][] = [
    [['--persist', broken], /broken\.json is not a snapshot; move it away/],
    [['--catalog', 'tiny', '--port', '0', '--persist', foreign], /foreign\.json: This is not a snapshot of a mock/],
    [['--port', port], new RegExp(`Port ${port} is taken; choose another with --port`)],
    [['conformance', '--url', 'http://localhost:1'], /Nothing answers at http:\/\/localhost:1/],
  ];
  const silence = (): void => {};
  for (const [args, words] of cases) {
    const wish = readWish(args);
    const work = wish.command === 'conformance' ? report(wish, silence) : serve(serveWish(wish), silence);
    await assert.rejects(work, (error) => error instanceof UsageError && words.test(error.message));
  }
  taken.close();
}); // prettier-ignore

function serveWish(wish: Wish): ServeWish {
  assert.ok(wish.command === 'serve');
  return wish;
}

test('conformance reports on a server, and says whether it conforms', async () => {
  const server = await startMockServer({ port: 0 });
  const reported = async (...more: string[]): Promise<{ conforms: boolean; text: string }> => {
    const lines: string[] = [];
    const wish = readWish(['conformance', '--url', server.origin, ...more]);
    assert.ok(wish.command === 'conformance');
    const conforms = await report(wish, (line) => void lines.push(line));
    return { conforms, text: lines.join('\n') };
  };
  const good = await reported('--only', 'search,sessions');
  assert.equal(good.conforms, true, good.text);
  assert.match(good.text, /✔ search: .+\n/);
  assert.match(good.text, /100 % of what was asked conforms: \d+ hold, 0 fail/);
  const bad = await reported('--only', 'search', '--publishable-key', 'pk_test_other');
  assert.equal(bad.conforms, false);
  assert.match(bad.text, /✖ search: .+\n {4}.*pk_test_/);
  await assert.rejects(reported('--only', 'rain'), /No sentence is about "rain"/);
  await server.close();
});

const usage: [string[], RegExp][] = [
  [['--prot', '1'], /"--prot" is not known to serve; it takes --port, /],
  [['--port'], /--port needs a value/],
  [['--port', '70000'], /--port is a whole number from 0 to 65535, not "70000"/],
  [['--seed', 'x'], /--seed is a whole number/],
  [['--catalog', 'huge'], /--catalog is tiny, demo, 10k or 100k, not "huge"/],
  [['--start', 'soon'], /--start is a moment like 2026-12-01 /],
  [['--time', 'fast'], /--time is running or frozen, not "fast"/],
  [['--actors', 'weather'], /no actor "weather"; say all, or some of/],
  [['--chaos', 'rain'], /no fault profile "rain"; choose slow-line/],
  [['--webhook', 'here'], /--webhook must be an address like/],
  [['--replay', 'chaos=tunnel'], /A replay line reads "seed=7/],
  [['conformance'], /conformance needs --url/],
  [['conformance', '--url', 'localhost'], /conformance needs --url with an origin/],
  [['fly'], /no command "fly"; say serve, conformance or seed/],
];
for (const [args, message] of usage)
  test(`souk-mock ${args.join(' ')} says what would be right`, () => {
    assert.throws(() => readWish(args), (error) => error instanceof UsageError && message.test(error.message));
  }); // prettier-ignore

test('options are read, a replay line among them, and what is said beside it wins', () => {
  const wish = readWish(['--replay', 'seed=7 catalog=tiny chaos=tunnel actors=carrier', '--catalog', 'demo'], '5000');
  assert.deepEqual(wish, {
    command: 'serve', port: 5000, host: 'localhost', seed: 7, catalog: 'demo', start: undefined,
    time: 'running', chaos: 'tunnel', actors: ['carrier'], webhook: undefined, persist: undefined,
  });
  const dated = readWish(['serve', '--start', '2026-12-01', '--port=0']);
  assert.ok(dated.command === 'serve' && dated.start === '2026-12-01T00:00:00.000Z' && dated.port === 0);
}); // prettier-ignore

test('the help names every option and every bad day', () => {
  for (const name of [
    ...profileNames,
    '--port',
    '--persist',
    '--replay',
    '--webhook',
    '--only',
    '--actors',
  ])
    assert.ok(help.includes(name), name);
  for (const line of help.split('\n')) assert.ok(line.length <= 110, line);
});
