import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const passedOver = new Set(['node_modules', 'dist', '.git', '.cache']);

/** Files below some folders whose path matches, sorted, with `/` between folders. Node 20 has no glob of its own. */
export function filesBelow(folders, matches) {
  /** @type {string[]} */
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.has(entry.name)) visit(path);
      else if (entry.isFile() && matches(path)) found.push(path);
    }
  };
  for (const folder of folders) if (existsSync(join('.', folder))) visit(folder);
  return found.sort();
}

const tests = (matches) =>
  filesBelow(
    ['packages', 'mocks', 'examples', 'bench', 'scripts'],
    (path) => path.endsWith('.test.ts') && matches(path),
  );

const needsBrowser = (path) =>
  path.startsWith('packages/widgets/') || path.endsWith('.browser.test.ts');
// They need the packed packages or the heavy tools: `npm run test:frameworks`, `npm run test:first-success`, `npm run check-packages`.
const isApart = (path) => /^examples\/(frameworks|first-success)\/|\.apart\.test\.ts$/.test(path);
const drivesBrowser = (path) => path.startsWith('examples/') && !isApart(path);

/** Tests that run in a browser: those of the elements, and whatever says so in its name. */
export const browserTests = () => tests(needsBrowser);

/** Tests of whole pages: they run in Node, from what was built, and drive a browser. */
export const pageTests = () => tests(drivesBrowser);

/** Tests that run in Node: all others. */
export const nodeTests = () =>
  tests((path) => !needsBrowser(path) && !drivesBrowser(path) && !isApart(path));
