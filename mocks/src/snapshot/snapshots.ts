import type { Instant } from '@souk/sdk/contract';
import type { Platform } from '@souk/platform';
import type { Company, CompanyState } from '../actors/company.js';
import type { MemoryStore, StoreDump } from '@souk/platform/store';
import type { VirtualClock } from '../clock.js';
import type { MockFiles } from '../file-store.js';
import type { KeptCharge, MockBank } from '../gateway.js';
import type { SeededRandom } from '../random.js';
import { deltaOf, withDelta, type StoreDelta } from './delta.js';
import { stateHash } from './state-hash.js';

/**
 * A mock at one moment: books, stock, timers, sessions, charges, files, the time and the luck to come. Plain data.
 * It holds what became of the seed, not the seed itself, and fits any mock of the same seed and size, at any origin.
 * Faults are no part of it: those of a mock stay when it is restored.
 */
export interface Snapshot {
  readonly format: 'souk-mock';
  readonly version: 1;
  /** Mark of the rows that it stands on. */
  readonly seed: string;
  readonly origin: string;
  readonly now: Instant;
  readonly luck: readonly number[];
  readonly store: StoreDelta;
  readonly charges: readonly KeptCharge[];
  /** Bytes as base64, by id. */
  readonly files: Readonly<Record<string, string>>;
  /** What scripted parties have in mind; absent where nobody acts. */
  readonly company?: CompanyState;
}

type Moment = Pick<Snapshot, 'now' | 'luck' | 'store' | 'charges' | 'files' | 'company'>;

/** Going back to a moment, and telling whether two are the same. */
export interface Snapshots {
  /** The mock as it is now. Rows are shared with it, not copied, so this is cheap. `JSON.stringify` writes it down. */
  snapshot(): Snapshot;
  /** Goes back (or forth) to a moment, its time too. @throws RangeError for what is no snapshot, or of another seed */
  restore(snapshot: Snapshot): Promise<void>;
  /** Goes back to the seed. */
  reset(): Promise<void>;
  /** A short mark of rows, books, timers and charges: equal states have equal marks. The time is no part of it. */
  stateHash(): string;
}

/** What a mock is made of, as far as a snapshot reaches. */
export interface MockParts {
  readonly origin: string;
  readonly platform: Platform;
  readonly store: MemoryStore;
  readonly clock: VirtualClock;
  readonly luck: SeededRandom;
  readonly bank: MockBank;
  readonly files: MockFiles;
  /** Absent where nobody acts. */
  readonly company?: Company | undefined;
}

/** Makes the snapshots of a mock that stands at its seed. */
export function createSnapshots(parts: MockParts): Snapshots {
  const { origin, platform, store, clock, luck, bank, files, company } = parts;
  const seed = store.dump();
  let seedMark: string | undefined;
  const markOfSeed = (): string => (seedMark ??= stateHash(atNoOrigin(seed, origin)));
  const snapshot = (): Snapshot => ({
    format: 'souk-mock',
    version: 1,
    seed: markOfSeed(),
    origin,
    now: clock.now(),
    luck: luck.save(),
    store: deltaOf(seed, store.dump()),
    charges: bank.dump(),
    files: files.dump(),
    ...(company ? { company: company.save() } : {}),
  });
  const idle = company?.save();
  const put = async (wanted: Moment): Promise<void> => {
    const before = store.dump();
    store.load(withDelta(seed, wanted.store));
    bank.load(wanted.charges);
    files.load(wanted.files);
    clock.reset(wanted.now);
    await platform.catalog.reindex(movedListings(before, store.dump()));
    // A moment of a mock where nobody acted leaves nobody anything to do.
    const plans = wanted.company ?? idle;
    if (plans) await company?.load(plans);
    // Last, since whoever listens draws numbers, too.
    luck.load(wanted.luck);
  };
  const start: Moment = { now: clock.now(), luck: luck.save(), store: {}, charges: [], files: {} };
  return {
    snapshot,
    async restore(wanted) {
      assertFits(wanted, markOfSeed());
      await put(wanted.origin === origin ? wanted : movedTo(origin, wanted));
    },
    reset: () => put(start),
    stateHash: () => stateHash({ ...store.dump(), charges: bank.dump() }),
  };
}

function assertFits(wanted: Snapshot, seed: string): void {
  if (wanted.format !== 'souk-mock')
    throw new RangeError('This is not a snapshot of a mock: it lacks "format": "souk-mock".');
  if (wanted.version !== 1)
    throw new RangeError(
      `The snapshot is of version ${String(wanted.version)}; this mock reads version 1.`,
    );
  if (wanted.seed !== seed)
    throw new RangeError(
      'The snapshot stands on another seed, size or start; make the mock with those of the one it was taken from.',
    );
}

/** Addresses of pictures and pages are the origin's; the same seed at another one is the same seed. */
const atNoOrigin = (dump: StoreDump, origin: string): StoreDump =>
  JSON.parse(JSON.stringify(dump).replaceAll(origin, ''));

const movedTo = (origin: string, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  ...JSON.parse(
    JSON.stringify({ store: snapshot.store, company: snapshot.company }).replaceAll(
      snapshot.origin,
      origin,
    ),
  ),
});

/** Listings that search must read anew: their rows differ, or their seller's do. */
function movedListings(before: StoreDump, after: StoreDump): Set<string> {
  const sellers = movedRows(before['sellers'], after['sellers']);
  const moved = movedRows(before['listings'], after['listings']);
  if (sellers.size > 0)
    for (const row of after['listings'] ?? [])
      if (isRow(row) && sellers.has(String(row.sellerId))) moved.add(row.id);
  return moved;
}

function movedRows(before: readonly unknown[] = [], after: readonly unknown[] = []): Set<string> {
  const rows = new Map(before.filter(isRow).map((row) => [row.id, row]));
  const moved = new Set<string>();
  for (const row of after.filter(isRow)) {
    if (rows.get(row.id) !== row) moved.add(row.id);
    rows.delete(row.id);
  }
  for (const id of rows.keys()) moved.add(id);
  return moved;
}

const isRow = (value: unknown): value is { readonly id: string; readonly sellerId?: unknown } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
