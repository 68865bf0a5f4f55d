import type { PlatformEvent } from '../events/event.js';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

type Outbox = Transaction['outbox'];

/**
 * The outbox in memory. Events that were let go are skipped at once and thrown away once they are half of all, so that
 * letting go costs a constant share of appending.
 */
export class MemoryOutbox implements Outbox, Kept {
  #events: PlatformEvent[] = [];
  /** Positions that were thrown away: the first event is behind them. */
  #thrownAway = 0;
  /** Positions that were let go. */
  #forgotten = 0;
  readonly #positions = new Map<string, number>();
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  append(event: PlatformEvent): void {
    this.#events.push(event);
    this.#undo.add(() => this.#events.pop());
  }

  last(): number {
    return this.#thrownAway + this.#events.length;
  }

  after: Outbox['after'] = (position, limit) => {
    const start = Math.max(position, this.#forgotten) - this.#thrownAway;
    return this.#events.slice(start, start + limit);
  };

  position(reader: string): number {
    return Math.max(this.#positions.get(reader) ?? 0, this.#forgotten);
  }

  advance(reader: string, to: number): void {
    const before = this.#positions.get(reader) ?? 0;
    this.#positions.set(reader, to);
    this.#undo.add(() => this.#positions.set(reader, before));
  }

  forget(upTo: number): void {
    const [events, thrownAway, forgotten] = [this.#events, this.#thrownAway, this.#forgotten];
    if (upTo <= forgotten) return;
    this.#forgotten = upTo;
    // Replaced, not changed, so that the old ones can come back.
    if (upTo - thrownAway > events.length / 2) {
      this.#events = events.slice(upTo - thrownAway);
      this.#thrownAway = upTo;
    }
    this.#undo.add(() => {
      this.#events = events;
      this.#thrownAway = thrownAway;
      this.#forgotten = forgotten;
    });
  }

  dump(): readonly unknown[] {
    const kept = this.#events.slice(this.#forgotten - this.#thrownAway);
    return [kept, [...this.#positions].filter(([, at]) => at > 0), this.#forgotten];
  }

  load([written = [], read = [], forgotten = 0]: readonly unknown[]): void {
    // What was dumped here are the events, pairs of a reader and its position, and how many events were let go.
    this.#events = [...(written as readonly PlatformEvent[])];
    this.#thrownAway = this.#forgotten = forgotten as number;
    this.#positions.clear();
    for (const [reader, at] of read as readonly [string, number][]) this.#positions.set(reader, at);
  }
}
