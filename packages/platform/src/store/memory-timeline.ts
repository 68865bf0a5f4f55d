import { timelineHash } from '@souk/sdk/contract';
import type { NewTimelineRow, TimelineRow } from '../escrow/rows.js';
import type { Kept } from './kept.js';
import type { Transaction } from './store.js';
import type { UndoLog } from './undo-log.js';

/** Histories of escrows in memory, a list of sealed lines each. */
export class MemoryTimeline implements Kept {
  readonly #histories = new Map<string, TimelineRow[]>();
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  append(escrowId: string, line: NewTimelineRow): void {
    let history = this.#histories.get(escrowId);
    if (!history) this.#histories.set(escrowId, (history = []));
    const previous = history[history.length - 1]?.hash ?? escrowId;
    const { type, actor, at, status, by, facts } = line;
    const sequence = history.length + 1;
    // Written out: a copy that grows by two fields costs more than all the rest, except for the hash.
    const hash = timelineHash(previous, { sequence, type, actor, at, status, by, facts });
    history.push({ sequence, type, actor, at, status, by, facts, hash });
    this.#undo.add(() => history.pop());
  }

  of: Transaction['timeline']['of'] = (escrowId) => this.#histories.get(escrowId) ?? [];

  // A transaction that was taken back leaves an empty history, which is as good as none.
  dump(): readonly unknown[] {
    return [...this.#histories].flatMap(([escrowId, history]) =>
      history.length === 0 ? [] : [[escrowId, [...history]]],
    );
  }

  load(dumped: readonly unknown[]): void {
    this.#histories.clear();
    // What was dumped here are pairs of an id and its lines.
    for (const [escrowId, history] of dumped as readonly [string, TimelineRow[]][])
      this.#histories.set(escrowId, [...history]);
  }
}
