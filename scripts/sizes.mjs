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
};

const bytes = (code) => brotliCompressSync(code).length;

async function byEsbuild(source) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
}

async function byRollup(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? source : null),
  };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve({ browser: true }), terser({ module: true })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** Bytes of each use after minifying and brotli 11, by both bundlers, from the built packages. */
export async function measure() {
  const figures = {};
  for (const [name, source] of Object.entries(uses))
    figures[name] = {
      esbuild: bytes(await byEsbuild(source)),
      rollup: bytes(await byRollup(source)),
    };
  return figures;
}
