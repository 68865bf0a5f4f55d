import type { StoreDump } from '@souk/platform/store';

/** What has become of one part of a store since its seed: some rows of a table, or all of what is no table. */
export type PartDelta =
  | { readonly changed: readonly Row[]; readonly gone: readonly string[] }
  | { readonly whole: readonly unknown[] };

/** What has become of a store since its seed. A seed can be made again anywhere, so only this is written down. */
export type StoreDelta = Readonly<Record<string, PartDelta>>;

type Row = { readonly id: string };

/** What differs between a seed and now. Rows are never changed in place, so a row that is still the same object is the same. */
export function deltaOf(seed: StoreDump, now: StoreDump): StoreDelta {
  return Object.fromEntries(
    Object.entries(now).flatMap(([name, rows]) => {
      const delta = partDelta(seed[name] ?? [], rows);
      return isEmpty(delta) ? [] : [[name, delta]];
    }),
  );
}

/** The store that a delta was taken from, on its own seed. Rows that came since stand behind those of the seed. */
export function withDelta(seed: StoreDump, delta: StoreDelta): StoreDump {
  const names = new Set([...Object.keys(seed), ...Object.keys(delta)]);
  return Object.fromEntries(
    [...names].map((name) => [name, partWithDelta(seed[name] ?? [], delta[name])]),
  );
}

function partDelta(seed: readonly unknown[], rows: readonly unknown[]): PartDelta {
  if (!rows.every(isRow) || !seed.every(isRow)) return { whole: rows };
  const before = new Map(seed.map((row) => [row.id, row]));
  const changed = rows.filter((row) => before.get(row.id) !== row);
  if (rows.length === seed.length + changed.filter(({ id }) => !before.has(id)).length)
    return { changed, gone: [] };
  const there = new Set(rows.map(({ id }) => id));
  return { changed, gone: [...before.keys()].filter((id) => !there.has(id)) };
}

function partWithDelta(seed: readonly unknown[], delta: PartDelta | undefined): readonly unknown[] {
  if (!delta) return seed;
  if ('whole' in delta) return delta.whole;
  const rows = new Map(seed.filter(isRow).map((row) => [row.id, row]));
  for (const id of delta.gone) rows.delete(id);
  for (const row of delta.changed) rows.set(row.id, row);
  return [...rows.values()];
}

const isEmpty = (delta: PartDelta): boolean =>
  'whole' in delta
    ? delta.whole.length === 0
    : delta.changed.length === 0 && delta.gone.length === 0;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
