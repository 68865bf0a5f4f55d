import type { Instant } from '@souk/sdk/contract';
import { keysOf, type EventDraft, type EventRow } from '../events/rows.js';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

/** More are not kept, however young they are: a page's memory is finite. */
const keptMax = 50_000;

type Events = Transaction['events'];

/**
 * The log of events in memory, with an index of positions by key. Those that are let go are skipped at once and thrown
 * away once they are half of all, so that letting go costs a constant share of adding.
 */
export class MemoryEvents implements Events, Kept {
  #epoch: string | undefined;
  #rows: EventRow[] = [];
  /** Positions that were thrown away: the first row has the next one. */
  #thrownAway = 0;
  #first = 1;
  #positions = new Map<string, number[]>();
  readonly #sequences = new Map<string, number>();
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  epoch: Events['epoch'] = (make) => {
    if (this.#epoch === undefined) {
      this.#epoch = make();
      this.#undo.add(() => (this.#epoch = undefined));
    }
    return this.#epoch;
  };

  bounds: Events['bounds'] = () => ({ first: this.#first, last: this.#last });

  append: Events['append'] = (draft) => {
    const { type, resource, createdAt, data, audience, topics } = draft;
    const position = this.#last + 1;
    const sequence = this.#nextSequence(draft);
    const row = { position, sequence, type, resource, createdAt, data, audience, topics };
    this.#rows.push(row);
    for (const key of keysOf(row)) index(this.#positions, key, row.position);
    this.#undo.add(() => {
      this.#rows.pop();
      for (const key of keysOf(row)) this.#positions.get(key)?.pop();
    });
    if (this.#last - this.#first >= keptMax) this.#moveFirst(this.#first + 1);
    return row;
  };

  after: Events['after'] = (position, { keys, limit }) => {
    const from = Math.max(position, this.#first - 1);
    if (keys === undefined) {
      const start = from - this.#thrownAway;
      return this.#rows.slice(start, start + limit);
    }
    const found = new Set(keys.flatMap((key) => behind(this.#positions.get(key), from, limit)));
    const inOrder = [...found].sort((a, b) => a - b).slice(0, limit);
    return inOrder.flatMap((each) => this.#rowAt(each) ?? []);
  };

  forget: Events['forget'] = (before: Instant) => {
    let first = this.#first;
    for (let row = this.#rowAt(first); row && row.createdAt < before; row = this.#rowAt(first))
      first += 1;
    if (first > this.#first) this.#moveFirst(first);
  };

  dump(): readonly unknown[] {
    const rows = this.#rows.slice(this.#first - 1 - this.#thrownAway);
    const head: Head = { forgotten: this.#first - 1, sequences: [...this.#sequences] };
    return [head, ...rows];
  }

  /**
   * The mark is not taken over: what was dumped may be older than what readers have seen, and then the same positions
   * would soon hold other events.
   */
  load(dumped: readonly unknown[]): void {
    this.#epoch = undefined;
    // What was dumped here is a head and rows, or nothing.
    const [head = { forgotten: 0, sequences: [] }, ...rows] = dumped as [Head?, ...EventRow[]];
    this.#rows = rows;
    this.#thrownAway = head.forgotten;
    this.#first = head.forgotten + 1;
    this.#sequences.clear();
    for (const [id, sequence] of head.sequences) this.#sequences.set(id, sequence);
    this.#positions = indexOf(rows);
  }

  get #last(): number {
    return this.#thrownAway + this.#rows.length;
  }

  #rowAt(position: number): EventRow | undefined {
    return this.#rows[position - this.#thrownAway - 1];
  }

  #nextSequence({ resource }: EventDraft): number {
    const before = this.#sequences.get(resource.id) ?? 0;
    this.#sequences.set(resource.id, before + 1);
    this.#undo.add(() => this.#sequences.set(resource.id, before));
    return before + 1;
  }

  #moveFirst(first: number): void {
    const before = this.#first;
    this.#first = first;
    this.#undo.add(() => (this.#first = before));
    if (first - this.#thrownAway > this.#rows.length / 2) this.#throwAway(first - 1);
  }

  /** Rows and index are replaced, not changed, so that the old ones can come back. */
  #throwAway(upTo: number): void {
    const [rows, thrownAway, positions] = [this.#rows, this.#thrownAway, this.#positions];
    this.#rows = rows.slice(upTo - thrownAway);
    this.#thrownAway = upTo;
    this.#positions = indexOf(this.#rows);
    this.#undo.add(() => {
      this.#rows = rows;
      this.#thrownAway = thrownAway;
      this.#positions = positions;
    });
  }
}

interface Head {
  readonly forgotten: number;
  readonly sequences: readonly (readonly [string, number])[];
}

function indexOf(rows: readonly EventRow[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const row of rows) for (const key of keysOf(row)) index(positions, key, row.position);
  return positions;
}

function index(positions: Map<string, number[]>, key: string, position: number): void {
  const known = positions.get(key);
  if (known) known.push(position);
  else positions.set(key, [position]);
}

/** At most `limit` of the ascending positions that lie behind one, found by halving. */
function behind(positions: readonly number[] | undefined, from: number, limit: number): number[] {
  if (!positions) return [];
  let low = 0;
  for (let high = positions.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return positions.slice(low, low + limit);
}
