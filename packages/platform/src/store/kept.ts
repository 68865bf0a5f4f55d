/** A part of a store in memory that can be written down and read back. */
export interface Kept {
  /** What it holds as plain data. Rows are never changed in place, so they are shared with the store, not copied. */
  dump(): readonly unknown[];
  /** Holds what was dumped, and nothing else. Only between transactions: it cannot be taken back. */
  load(dumped: readonly unknown[]): void;
}

/** Everything that a memory store holds, by the name of its part. Plain data: `JSON.stringify` keeps all of it. */
export type StoreDump = Readonly<Record<string, readonly unknown[]>>;
