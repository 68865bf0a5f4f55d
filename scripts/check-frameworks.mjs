import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.mjs';

/** React in both its versions, as packages of tools/: the code, its DOM, its types. */
const reacts = {
  18: { react: 'react18', 'react-dom': 'react-dom18', '@types/react': 'types-react18' },
  19: { react: 'react', 'react-dom': 'react-dom', '@types/react': '@types/react' },
};
const expected = 'souk-search mine tea 5; first; true silk false true; null false';
const html = '<souk-search query="tea" page-size="5" class="mine">';

/**
 * Tries the packed elements in frameworks, as a stranger would: their types against the frameworks' own, and the components for
 * React in a page and on a server.
 *
 * @param folder where the tarballs are installed
 * @param check takes a name and how it went
 * @param node runs Node in a folder
 */
export async function checkFrameworks(folder, check, node) {
  link(folder, { vue: 'vue', svelte: 'svelte' });
  for (const [version, packages] of Object.entries(reacts)) {
    link(folder, packages);
    const files = ['jsx.tsx', 'react.tsx', ...(version === '19' ? ['templates.ts'] : [])];
    check(
      `the types of the elements are right in React ${version}${version === '19' ? ', Vue and Svelte' : ''}`,
      node(
        [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck',
          '--jsx', 'react-jsx', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler',
          '--lib', 'es2024,dom,dom.iterable', ...files],
        { cwd: folder },
      ),
    ); // prettier-ignore
    const said = await inPage(folder);
    check(`the components pass on properties, events and references in React ${version}`, {
      ok: said === expected,
      text: said,
    });
    writeFileSync(
      join(folder, 'on-server.js'),
      `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import { SoukSearch } from '@souk/widgets/react';
console.log(renderToString(createElement(SoukSearch, { query: 'tea', pageSize: 5, className: 'mine', onSoukSelect() {} })));`,
    );
    const rendered = node(['--preserve-symlinks', '--preserve-symlinks-main', 'on-server.js'], {
      cwd: folder,
      env: { ...process.env, NODE_PATH: resolve('tools/node_modules') },
    });
    check(`the components are written on a server by React ${version}`, {
      ok: rendered.ok && rendered.text.startsWith(html),
      text: rendered.text,
    });
  }
}

/** Puts packages of tools/ where the stranger's project looks for them. */
function link(folder, packages) {
  for (const [name, target] of Object.entries(packages)) {
    const at = join(folder, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { recursive: true, force: true });
    const from = resolve('tools/node_modules', target);
    if (!existsSync(from)) throw new Error(`${from} is not installed.`);
    symlinkSync(from, at);
  }
}

/** Bundles the page of the components as a stranger's bundler would, opens it, and reads its title. */
async function inPage(folder) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, 'components-page.js')],
    bundle: true,
    write: false,
    format: 'esm',
    // The links lead to two versions of React; what they lead to must not decide where React looks for itself.
    preserveSymlinks: true,
    nodePaths: [resolve('tools/node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const browser = await launch({
    executablePath: await findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<main></main>');
    await page.addScriptTag({ type: 'module', content: outputFiles[0].text });
    await page.waitForFunction(() => document.title !== '', { timeout: 60_000 });
    return await page.title();
  } finally {
    await browser.close();
  }
}
