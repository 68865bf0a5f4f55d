import { resolve } from 'node:path';
import typescript from '@rollup/plugin-typescript';

/** Builds each package to modules of the same names; types come from `tsc -b`. Any warning fails the build. */
const packages = [
  { folder: 'packages/sdk', entries: ['index', 'contract/index'] },
  { folder: 'packages/platform', entries: ['index', 'http/index', 'store/index'] },
  { folder: 'mocks', entries: ['index', 'browser', 'node', 'server', 'main'] },
];

/** Puts the small reader where the source imports zod, see packages/sdk/src/check.ts. */
const smallReader = {
  name: 'small-reader',
  resolveId: (id) => (id === 'zod/mini' ? resolve('packages/sdk/src/check.ts') : null),
};

export default packages.map(({ folder, entries }) => ({
  input: entries.map((entry) => `${folder}/src/${entry}.ts`),
  external: (id) => /^(@souk|ky|msw|srvx|tslib|lit)(\/|$)/.test(id),
  output: {
    dir: `${folder}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `${folder}/src`,
  },
  onwarn(warning) {
    throw new Error(warning.message);
  },
  plugins: [
    smallReader,
    typescript({
      tsconfig: `${folder}/tsconfig.json`,
      compilerOptions: {
        module: 'esnext',
        moduleResolution: 'bundler',
        noCheck: true,
        composite: false,
        incremental: false,
        declaration: false,
        declarationMap: false,
        emitDeclarationOnly: false,
        tsBuildInfoFile: undefined,
        outDir: `${folder}/dist`,
      },
    }),
  ],
}));
