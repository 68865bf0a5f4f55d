import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { canInstall, installFromApt } from './apt.mjs';
import { onPath } from './on-path.mjs';

/**
 * Finds a Chrome or Chromium: `CHROME_PATH`, else an installed one, else one that apt installs when we are root on Debian.
 * `undefined` when there is none, after saying what to do about it.
 */
export async function findBrowser() {
  const found = installedBrowser() ?? (await browserFromApt());
  if (found === undefined)
    console.error('No Chrome or Chromium was found: install one, or name it in CHROME_PATH.');
  return found;
}

const installedBrowser = () =>
  [process.env.CHROME_PATH, ...usualPlaces()].find((path) => path && existsSync(path));

function usualPlaces() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name],
    );
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folders.flatMap((folder) =>
      folder ? programs.map((program) => join(folder, program)) : [],
    );
  }
  const names = [
    'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chromium-headless-shell',
    'chrome-headless-shell', 'microsoft-edge',
  ]; // prettier-ignore
  return names.flatMap(onPath);
}

async function browserFromApt() {
  if (!canInstall()) return undefined;
  console.log('Installing a browser for the tests …');
  await installFromApt(['chromium-headless-shell'], ['chromium']);
  return installedBrowser();
}
