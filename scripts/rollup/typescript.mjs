import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.base.json', (path) => ts.sys.readFile(path));
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, module: 'esnext', moduleResolution: 'bundler' },
  '.',
);

/**
 * JavaScript of one source, without looking at any other: types are checked before. The build and the tests in a browser
 * compile alike. Another compiler would move field initialisers, and coverage would then miss methods.
 */
export const javaScriptOf = (source, path, more = {}) =>
  ts.transpileModule(source, { fileName: path, compilerOptions: { ...options, ...more } })
    .outputText;

const done = new Map();

/** For Rollup: sources in place of the modules that they are imported as. */
export const typescript = {
  name: 'typescript',
  async resolveId(source, importer, how) {
    if (!importer?.endsWith('.ts') || !/^\.\.?\/.*\.js$/.test(source)) return null;
    return this.resolve(source.replace(/\.js$/, '.ts'), importer, { ...how, skipSelf: true });
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const text = done.get(id) ?? javaScriptOf(code, id);
    done.set(id, text);
    return { code: text, map: null };
  },
};
