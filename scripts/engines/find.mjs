import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, installFromApt } from '../apt.mjs';
import { findBrowser } from '../browser.mjs';
import { onPath } from '../on-path.mjs';

/**
 * What each engine is started with, beside Chromium: the environment variables that name the programs, where they usually
 * are, and what to install where they are not.
 */
const needs = {
  firefox: {
    programs: {
      FIREFOX_PATH: () => [
        ...['firefox-esr', 'firefox'].flatMap(onPath),
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        join(process.env.PROGRAMFILES ?? '/', 'Mozilla Firefox/firefox.exe'),
      ],
    },
    packages: ['firefox-esr'],
  },
  webkit: {
    programs: {
      WEBKIT_DRIVER: () => onPath('WebKitWebDriver'),
      WEBKIT_BROWSER: () => miniBrowsers(),
      XVFB_PATH: () => onPath('Xvfb'),
    },
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export const engines = ['chromium', ...Object.keys(needs)];

/**
 * Finds what an engine is started with, or installs it when we are root on Debian.
 *
 * @returns the environment variables that name it; `undefined` when it is not there, after saying what to do about it
 */
export async function findEngine(engine) {
  if (engine === 'chromium') {
    const path = await findBrowser();
    return path && { CHROME_PATH: path };
  }
  const { programs, packages } = needs[engine];
  if (!found(programs) && canInstall()) {
    console.log(`Installing ${engine} for the tests …`);
    await installFromApt(packages);
  }
  const paths = found(programs);
  if (!paths)
    console.error(
      `${engine} was not found. On Debian: apt-get install ${packages.join(' ')}; elsewhere name it in ${Object.keys(programs).join(', ')}.`,
    );
  return paths;
}

function found(programs) {
  const paths = Object.entries(programs).map(([variable, places]) => [
    variable,
    [process.env[variable], ...places()].find((path) => path && existsSync(path)),
  ]);
  return paths.every(([, path]) => path) ? Object.fromEntries(paths) : undefined;
}

/** The browser of WebKitGTK itself is in a folder of its library, not on the path. */
function miniBrowsers() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) =>
    existsSync(folder),
  );
  const folders = libraries.flatMap((folder) => [folder, ...architectures(folder)]);
  return folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) =>
      join(folder, name, 'MiniBrowser'),
    ),
  );
}

const architectures = (folder) =>
  readdirSync(folder)
    .filter((name) => /-linux-/.test(name))
    .map((name) => join(folder, name));
