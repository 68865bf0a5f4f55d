import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { withBar } from './bar.js';
import { hasPolicy, policy } from './policy.js';

/** The backend's origin as the pages' sources write it. */
const backend = 'http://localhost:4001';
const root = new URL('./', import.meta.url);

/**
 * Writes the pages that have their platform in themselves as plain files, which any web server can serve from any path: every
 * address in them is relative, and their policy is in the pages. What needs a backend is left out, with the links to it.
 *
 * @param into a folder, with a slash at its end; what was in it is gone
 * @returns the pages
 */
export async function makeSite(into: URL): Promise<string[]> {
  await rm(into, { recursive: true, force: true });
  await cp(new URL('../packages/widgets/dist/cdn/', root), new URL('v1/', into), { recursive: true });
  const written: string[] = [];
  for (const folder of ['', ...(await foldersOfPages())]) {
    const files = await readdir(new URL(folder, root));
    const pages = files.filter((name) => name.endsWith('.html'));
    const sources = await Promise.all(pages.map((page) => sourceOf(folder + page)));
    // One page of a folder that needs a backend is of no use without the others.
    if (sources.some((html) => html.includes(backend))) continue;
    for (const [index, page] of pages.entries()) {
      await writePage(folder + page, sources[index] ?? '', into);
      written.push(folder + page);
    }
    for (const name of files.filter((each) => each.endsWith('.css')))
      await cp(new URL(folder + name, root), new URL(folder + name, into));
  }
  await cp(new URL('shared/', root), new URL('shared/', into), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  await mkdir(new URL('scripts/', into), { recursive: true });
  for (const name of (await readdir(new URL('dist/', root))).filter((each) => each.endsWith('.js')))
    await cp(new URL(`dist/${name}`, root), new URL(`scripts/${name}`, into));
  return written;
} // prettier-ignore

/** Folders with a page in them, with a slash at the end; `front` has the styles of the first page. */
async function foldersOfPages(): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !['dist', 'node_modules', 'shared'].includes(entry.name))
    .map(({ name }) => `${name}/`);
} // prettier-ignore

/** Of a backend that is only asked for a picture, the demo has the same one. */
async function sourceOf(path: string): Promise<string> {
  const source = await readFile(new URL(path, root), 'utf8');
  return source.replaceAll(`${backend}/media/`, '../v1/demo/media/');
}

async function writePage(path: string, html: string, into: URL): Promise<void> {
  const told = `<meta http-equiv="Content-Security-Policy" content="${policy("'self'", `/${path}`)}" />`;
  await mkdir(new URL('./', new URL(path, into)), { recursive: true });
  await writeFile(
    new URL(path, into),
    withBar(html, `/${path}`)
      .replace('<html ', '<html data-static ')
      .replace(/<meta charset="utf-8" \/>/, (first) =>
        hasPolicy(`/${path}`) ? `${first}\n    ${told}` : first,
      ),
  );
}
