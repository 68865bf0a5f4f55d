import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** Puts beside the files of the script tag: the style sheet, the licences of what is bundled, and the hash of each file. */
export const releaseFiles = (folder) => ({
  name: 'release-files',
  writeBundle() {
    if (existsSync('packages/widgets/src/souk.css'))
      copyFileSync('packages/widgets/src/souk.css', join(folder, 'souk.css'));
    writeFileSync(join(folder, 'licenses.txt'), bundled.map(licence).join('\n'));
    const hashes = filesIn(folder).map((path) => [path, sha384(join(folder, path))]);
    writeFileSync(
      join(folder, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
});

function licence(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8')}`;
}

/** @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css)$/.test(path))
    .toSorted();

const sha384 = (path) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
