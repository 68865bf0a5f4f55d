import { elementsOnly } from './scripts/manifest/elements-only.mjs';
import { publicOnly } from './scripts/manifest/public-only.mjs';
import { registered } from './scripts/manifest/registered.mjs';
import { spelledOut } from './scripts/manifest/spelled-out.mjs';
import { tokens } from './scripts/manifest/tokens.mjs';

/** The manifest of the elements that editors, frameworks and the documentation read. */
export default {
  globs: ['src/*/*.ts'],
  exclude: [
    '**/*.test.ts',
    '**/*.styles.ts',
    'src/testing/**',
    'src/frameworks/**',
    'src/shared/define.ts',
  ],
  outdir: '.',
  litelement: true,
  // Otherwise the analyzer writes into a package.json.
  packagejson: false,
  plugins: [registered, publicOnly, spelledOut, tokens, elementsOnly],
};
