import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';

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
  'webhooks: verify': `
    import { verifyWebhook } from '@souk/sdk/webhooks';
    globalThis.used = verifyWebhook;`,
  '<souk-search> with its client': `import '@souk/widgets/define/search';`,
  '<souk-checkout> with its client': `import '@souk/widgets/define/checkout';`,
  '<souk-trust-badge> alone': `import '@souk/widgets/define/trust-badge';`,
  '<souk-chat> before it is opened': `import '@souk/widgets/define/chat';`,
  '<souk-chat> with its client': `import '@souk/widgets/define/chat';
    import { ChatPanel } from '@souk/widgets/chat/panel'; globalThis.used = ChatPanel;`,
  'both on one page': `import '@souk/widgets/define/search'; import '@souk/widgets/define/checkout';`,
  'all four on one page': `import '@souk/widgets/define/search'; import '@souk/widgets/define/checkout';
    import '@souk/widgets/define/trust-badge'; import '@souk/widgets/define/chat';`,
};

/** What the script tag loads by itself. */
const built = {
  'script-tag loader': 'packages/widgets/dist/cdn/souk.js',
  'souk.css': 'packages/widgets/dist/cdn/souk.css',
};
const compressed = (code) => brotliCompressSync(code).length;
// Most of what is loaded when wanted is the same in each use: it is squeezed once.
const known = new Map();
const bytesOf = ({ code, squeeze }) => {
  const text = String(code);
  if (!known.has(text)) known.set(text, squeeze(code).then(compressed));
  return known.get(text);
};
const sum = async (numbers) => (await Promise.all(numbers)).reduce((a, b) => a + b, 0);

/**
 * What is fetched at once: the entry and all that it imports. What an `import()` names is fetched when somebody wants it,
 * and counted as `later`, if that is asked for.
 *
 * @param files each with its `name`, its `code` and how that is squeezed, the names of its static `imports`, and its `modules`
 */
async function weigh(files, entry, withLater) {
  const atOnce = new Set([entry]);
  for (const name of atOnce)
    for (const each of files.find((file) => file.name === name)?.imports ?? []) atOnce.add(each);
  const weight = (isMeant) =>
    sum(files.filter(({ name }) => atOnce.has(name) === isMeant).map(bytesOf));
  return {
    bytes: await weight(true),
    later: withLater ? await weight(false) : 0,
    modules: files.flatMap(({ modules }) => modules),
  };
}

async function byEsbuild(source, withLater) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  const files = outputFiles.map(({ path, contents }) => {
    const name = relative(process.cwd(), path).replaceAll('\\', '/');
    const { imports, inputs } = metafile.outputs[name];
    const isStatic = ({ kind }) => kind === 'import-statement';
    return {
      name,
      code: contents,
      squeeze: async (code) => code,
      imports: imports.filter(isStatic).map((each) => each.path),
      modules: Object.keys(inputs),
    };
  });
  return weigh(files, 'out/stdin.js', withLater);
}

async function byRollup(source, withLater) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? source : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve({ browser: true })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const files = output.map(({ fileName, code, imports, modules }) => ({
    name: fileName,
    code,
    squeeze: byTerser,
    imports,
    modules: Object.keys(modules),
  }));
  return weigh(files, output[0].fileName, withLater);
}

const byTerser = async (code) =>
  (await minify(code, { module: true, format: { comments: false } })).code;

/**
 * Bytes of each use after minifying and brotli 11, by both bundlers, from the built packages; and the modules that are in
 * them. The loader of the script tag is measured as it was built, and so is the style sheet beside it.
 */
export async function measure({ withLater }) {
  const figures = {};
  for (const [name, source] of Object.entries(uses))
    figures[name] = {
      esbuild: await byEsbuild(source, withLater),
      rollup: await byRollup(source, withLater),
    };
  for (const [name, path] of Object.entries(built))
    if (existsSync(path))
      figures[name] = { built: { bytes: compressed(readFileSync(path)), later: 0, modules: [] } };
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
    const later = Math.max(...Object.values(sizes).map((size) => size.later)) / 1000;
    const more = later > 0 ? ` (and ${later.toFixed(2)} when wanted)` : '';
    return `${name}: ${parts.join(', ')} kB brotli${more}; target ${target}, ${verdict}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asJson = process.argv.includes('--json');
  const figures = await measure({ withLater: !asJson });
  const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8'));
  if (asJson) console.log(JSON.stringify(figures));
  else for (const line of sizeLines(figures, budgets)) console.log(line);
}
