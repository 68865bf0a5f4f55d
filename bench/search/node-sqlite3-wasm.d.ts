/** The part of SQLite that the benchmark uses, so that the types hold where the package is not installed. */
declare module 'node-sqlite3-wasm' {
  export class Database {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): Statement;
  }
  interface Statement {
    run(values: readonly (string | number)[]): unknown;
    get(values: readonly (string | number)[]): Readonly<Record<string, unknown>> | null;
  }
  const module: { readonly Database: typeof Database };
  export default module;
}
