import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve } from 'srvx/node';
import { startMockServer, type MockServer } from '@souk/mocks/server';
import { buy } from '../testing/deal.js';
import { axeFindings, fill, openBrowser, press, reads, visit } from '../testing/visit.js';

/** Projects that `npm run test:frameworks` has installed and built. */
const projects = (process.env['SOUK_PROJECTS'] ?? '').split('\n').filter((at) => at !== '');
/** The platform's origin as the projects' sources write it. */
const writtenOrigin = 'http://localhost:4001';

let browser: Browser;
let mock: MockServer;
before(async () => {
  [browser, mock] = await Promise.all([
    openBrowser(),
    startMockServer({ port: 0, catalog: 'demo' }),
  ]);
});
after(async () => {
  await browser.close();
  await mock.close();
});

for (const project of projects)
  test(`a page made with ${basename(project)} finds, chooses and buys, and hears of it`, async (t) => {
    const server = await (existsSync(join(project, '.next')) ? startNext(project) : serveFiles(project));
    t.after(server.close);
    const visited = await visit(browser, server.origin);
    const { page, complaints } = visited;
    await fill(page, 'souk-search >>> input', 'silk scarf');
    await page.keyboard.press('Enter');
    await press(page, 'souk-search >>> [part~=hit] a, souk-search >>> a[part~=hit], souk-search >>> [part~=hit]');
    await reads(page, 'h2', 'silk scarf');
    await reads(page, 'souk-trust-badge >>> [part=base]', '');
    await buy(visited);
    await reads(page, '[role=status]', 'Paid into escrow: esc_');
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(complaints, []);
  }); // prettier-ignore

test('what the projects bought stands in books that are right', async () => {
  const { faults, entries } = await mock.souk.audit();
  assert.deepEqual(faults, []);
  assert.equal(entries, projects.length);
});

interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** A built project's files, as any static host serves them, and this run's platform in place of the written one. */
async function serveFiles(project: string): Promise<Served> {
  const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  const server = serve({
    port: 0,
    hostname: 'localhost',
    silent: true,
    gracefulShutdown: false,
    async fetch({ url }) {
      const { pathname } = new URL(url);
      const file = pathname === '/' ? '/index.html' : pathname;
      const text = await readFile(join(project, 'dist', file), 'utf8').catch(() => undefined);
      // Browsers ask for an icon by themselves.
      if (text === undefined) return new Response(null, { status: pathname === '/favicon.ico' ? 204 : 404 });
      return new Response(text.replaceAll(writtenOrigin, mock.origin), {
        headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' },
      });
    },
  });
  await server.ready();
  return { origin: new URL(server.url ?? '').origin, close: () => server.close(true) };
} // prettier-ignore

/** A Next server of a built project, told at its start where the platform is. */
async function startNext(project: string): Promise<Served> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', 'localhost'],
    { cwd: project, env: { ...process.env, SOUK_ORIGIN: mock.origin, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (words) => String(words).includes('Ready') && ready());
    child.on('exit', (code) => failed(new Error(`next start ended with ${code}.`)));
  });
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        child.removeAllListeners('exit').on('exit', () => closed());
        child.kill();
      }),
  };
} // prettier-ignore

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
