import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from './webkit.mjs';

const isRoot = process.getuid?.() === 0;

/** A page loads as long as it loads: on a busy machine that is more than puppeteer's half a minute. */
const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(0);
  return page;
};

/** How each engine is started, from the paths that `find.mjs` has found. */
const launchers = {
  chromium: ({ CHROME_PATH }) =>
    chromeLauncher({
      // Where several pages test at once, none finds what another has stored.
      createPage: async ({ browser }) =>
        createPage({ context: await browser.createBrowserContext() }),
      launchOptions: {
        executablePath: CHROME_PATH || undefined,
        args: isRoot ? ['--no-sandbox', '--disable-gpu'] : [],
      },
    }),
  // Over WebDriver BiDi, which Firefox speaks by itself. Only the page in front has the focus, so there is one.
  firefox: ({ FIREFOX_PATH }) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage,
      launchOptions: { browser: 'firefox', executablePath: FIREFOX_PATH },
    }),
  webkit: ({ WEBKIT_DRIVER, WEBKIT_BROWSER, XVFB_PATH }) =>
    webkitLauncher({ driver: WEBKIT_DRIVER, browser: WEBKIT_BROWSER, screen: XVFB_PATH }),
};

/** @param engine `chromium`, `firefox` or `webkit` */
export const launcherOf = (engine) => launchers[engine](process.env);
