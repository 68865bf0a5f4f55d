import type { SoukEvent } from '@souk/sdk/contract';

/** An event before the log gives it its place. */
export interface EventDraft {
  readonly type: SoukEvent['type'];
  readonly resource: SoukEvent['resource'];
  readonly createdAt: SoukEvent['createdAt'];
  readonly data: SoukEvent['data'];
  /** Parties who may know of it, by id, or everybody. Servers know of everything. */
  readonly audience: readonly string[] | 'everybody';
  /** What it is about, `escrow:esc_…`: whoever follows one of these is told. */
  readonly topics: readonly string[];
}

/** An event of the log. Its position, from 1, is its place among all events. */
export interface EventRow extends EventDraft {
  readonly position: number;
  /** Place among the events of its resource, from 1. */
  readonly sequence: number;
}

/** The keys under which an event is found without looking at others: who may know of it, and what it is about. */
export const keysOf = ({ audience, topics }: EventDraft): readonly string[] =>
  audience === 'everybody' ? topics : [...audience, ...topics];
