import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { WebDriverWindow } from './webdriver.mjs';

/**
 * Runs tests in WebKitGTK through its own driver, on a screen of its own when there is none. To the test runner it passes
 * for puppeteer: the pages that it hands out have the same keyboard, mouse and viewport, so that all commands work.
 *
 * @param {{ driver: string, browser: string, screen: string | undefined }} programs their paths
 */
export function webkitLauncher({ driver, browser, screen }) {
  const started = [];
  /** @type {WebDriverWindow | undefined} */
  let window;
  let active;

  const stopAll = () => {
    for (const child of started.splice(0)) child.kill();
  };
  process.once('exit', stopAll);
  process.once('SIGTERM', () => process.exit(1));

  return {
    name: 'WebKit',
    type: 'puppeteer',
    // One driver has one window, and only the window in front has the focus.
    concurrency: 1,

    async initialize() {
      const env = {
        ...process.env,
        DISPLAY: process.env.DISPLAY ?? (await openScreen(screen, started)),
      };
      const port = await freePort();
      started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
      const address = `http://127.0.0.1:${port}`;
      await answers(`${address}/status`);
      window = await WebDriverWindow.open(address, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      });
    },

    async startSession(id, url) {
      active = { id, url };
      await window.setViewport({ width: 800, height: 600 });
      await window.goto(url);
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: () => active?.url,
    getPage: () => window,

    // An empty page ends whatever the last one still does.
    async stopSession() {
      active = undefined;
      await window.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('This launcher has no window to debug in.');
    },

    async stop() {
      await window?.close();
      stopAll();
    },
  };
}

/**
 * Opens a screen that nobody sees. It tells its name in two writes, and dies of a pipe that is closed after the first: what it
 * says is read to its end.
 *
 * @returns its name, as in `DISPLAY`
 */
function openScreen(program, started) {
  const options = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => resolve(`:${line.trim()}`));
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} opened no screen.`)));
  });
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Waits for a driver that was just started. @throws when it does not answer within half a minute */
async function answers(url) {
  const end = Date.now() + 30_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
