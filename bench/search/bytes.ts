import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** Tables of words, one file for each language, and those of synonyms and units. */
const tables = /search\/words\/(?:[a-z]{2}|zh-[a-z]+|synonyms|units)\.ts$/;

/** What the search module weighs when it is bundled and minified, gzipped. */
export interface Bytes {
  /** Without the tables of words. */
  readonly code: number;
  /** With the words of every language. */
  readonly all: number;
  /** Files that some of it comes from. */
  readonly files: readonly string[];
}

/** Bundles and weighs the search module, with and without the words. */
export async function searchBytes(): Promise<Bytes> {
  const [code, all] = [await bundled(true), await bundled(false)];
  return { code: code.bytes, all: all.bytes, files: all.files };
}

async function bundled(areTablesOutside: boolean): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: {
      contents: `export { createSearchIndex } from './packages/platform/src/search/index-in-memory.ts'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['souk-source'],
    legalComments: 'none',
    write: false,
    metafile: true,
    plugins: areTablesOutside ? [withoutTables] : [],
  });
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    files: Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [path] : [],
      ),
    ),
  };
}

/** Leaves an empty table of each language: what reads them is code. */
const withoutTables: esbuild.Plugin = {
  name: 'without-tables',
  setup(build) {
    build.onLoad({ filter: tables }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replaceAll(/`[^`]*`|words: '[^']*'/g, emptied), loader: 'ts' };
    });
  },
};

const emptied = (text: string): string => (text.startsWith('`') ? '``' : "words: ''");
