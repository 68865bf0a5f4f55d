import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';

/** What a page of a merchant would import, by the name of its budget. */
const uses = {
  'sdk: list, search and create, tree-shaken': `
    import { checkouts, createTransport, listings, search } from '@souk/sdk';
    const transport = createTransport({ key: 'pk_test_demo', apiOrigin: 'https://souk.example' });
    globalThis.used = [listings(transport).list, search(transport).query, checkouts(transport).create];`,
  'sdk: everything': `
    import { createSouk } from '@souk/sdk';
    globalThis.used = createSouk({ key: 'pk_test_demo', apiOrigin: 'https://souk.example' });`,
  'trust: fetch and verify a claim': `
    import { fetchTrust } from '@souk/sdk/trust';
    globalThis.used = fetchTrust;`,
  '<souk-search> with its client': `import '@souk/widgets/define/search';`,
  '<souk-checkout> with its client': `import '@souk/widgets/define/checkout';`,
  'both on one page': `import '@souk/widgets/define/search'; import '@souk/widgets/define/checkout';`,
};

const loader = 'packages/widgets/dist/cdn/souk.js';
const bytes = (code) => brotliCompressSync(code).length;

async function byEsbuild(source) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  return { bytes: bytes(outputFiles[0].contents), modules: Object.keys(metafile.inputs) };
}

async function byRollup(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? source : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve({ browser: true }), terser({ format: { comments: false } })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return { bytes: bytes(output[0].code), modules: Object.keys(output[0].modules) };
}

/**
 * Bytes of each use after minifying and brotli 11, by both bundlers, from the built packages; and the modules that are in
 * them. The loader of the script tag is measured as it was built.
 */
export async function measure() {
  const figures = {};
  for (const [name, source] of Object.entries(uses))
    figures[name] = { esbuild: await byEsbuild(source), rollup: await byRollup(source) };
  if (existsSync(loader))
    figures['script-tag loader'] = { built: { bytes: bytes(readFileSync(loader)), modules: [] } };
  return figures;
}

/**
 * A line for each use against its budget in kB brotli. `target` is where it should be, `limit` what it may not pass on the
 * way there: a test holds the limit, and the line says so when the target is still missed.
 */
export function sizeLines(figures, budgets) {
  return Object.entries(figures).map(([name, sizes]) => {
    const kilobytes = Object.values(sizes).map((size) => size.bytes / 1000);
    const { target, limit } = budgets[name];
    const largest = Math.max(...kilobytes);
    const verdict =
      largest > limit ? `over the limit of ${limit}` : largest > target ? 'target missed' : 'met';
    const parts = Object.keys(sizes).map((by, at) => `${by} ${kilobytes[at].toFixed(2)}`);
    return `${name}: ${parts.join(', ')} kB brotli; target ${target}, ${verdict}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await measure();
  const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8'));
  if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
  else for (const line of sizeLines(figures, budgets)) console.log(line);
}
