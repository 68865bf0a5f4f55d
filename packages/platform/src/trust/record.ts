import {
  addDuration,
  durationMs,
  epochMsOf,
  instantOf,
  trustFormula,
  type Duration,
  type Instant,
} from '@souk/sdk/contract';
import type { RecordDay, SellerRow } from '../catalog/rows.js';

/** What one event adds to a day; negative amounts take back. */
export type RecordChange = Partial<Omit<RecordDay, 'day'>>;

/** What a seller's record holds within the windows of the formula. */
export interface WindowedRecord {
  readonly completed: number;
  readonly lost: number;
  /** Mean hours to the first answer. */
  readonly responseHours: number;
  /** Mean days of a delivery, or `null` without one. */
  readonly deliveryDays: number | null;
}

const { windows, prior } = trustFormula;
/** A mean that a seller has brought along weighs like so many answers. */
const importedReplies = 20;

/** The UTC day of an instant. */
export const dayOf = (at: Instant): string => at.slice(0, 10);
const startOf = (day: string): Instant => `${day}T00:00:00.000Z`;
/** What began before or at this instant has left the window. */
const edgeOf = (window: Duration, now: Instant): Instant =>
  instantOf(epochMsOf(now) - durationMs(window));

/** Edges of one moment: a page asks for them once for each of its sellers. */
let edges = { now: '', replies: '', deals: '' };
function edgesAt(now: Instant): typeof edges {
  if (edges.now !== now)
    edges = {
      now,
      replies: edgeOf(windows.responseHours, now),
      deals: edgeOf(windows.disputeRate, now),
    };
  return edges;
}

/** A record with something added to one of its days. */
export function withChange(
  record: readonly RecordDay[],
  day: string,
  change: RecordChange,
): readonly RecordDay[] {
  const found = record.find((each) => each.day === day);
  const { completed, lost, deliveries, deliveryDays, replies, replyHours } = found ?? emptyDay;
  const changed: RecordDay = {
    day,
    completed: completed + (change.completed ?? 0),
    lost: lost + (change.lost ?? 0),
    deliveries: deliveries + (change.deliveries ?? 0),
    deliveryDays: deliveryDays + (change.deliveryDays ?? 0),
    replies: replies + (change.replies ?? 0),
    replyHours: replyHours + (change.replyHours ?? 0),
  };
  return [
    ...record.filter((each) => each.day < day),
    changed,
    ...record.filter((each) => each.day > day),
  ];
}

const emptyDay = {
  completed: 0,
  lost: 0,
  deliveries: 0,
  deliveryDays: 0,
  replies: 0,
  replyHours: 0,
} as const;

/**
 * What counts now. A day counts whole until its beginning has left the window, and so does what was brought along from
 * the moment it was loaded.
 */
export function windowed(seller: SellerRow, now: Instant): WindowedRecord {
  const { importedAt = now, record = [] } = seller;
  const { replies: repliesEdge, deals: dealsEdge } = edgesAt(now);
  let replies = importedAt > repliesEdge ? importedReplies : 0;
  let replyHours = replies * seller.responseHours;
  let completed = importedAt > dealsEdge ? seller.completedOrders : 0;
  let lost = importedAt > dealsEdge ? seller.disputesLost : 0;
  let deliveries = 0;
  let deliveryDays = 0;
  for (const each of record) {
    const start = startOf(each.day);
    if (start > repliesEdge) {
      replies += each.replies;
      replyHours += each.replyHours;
    }
    if (start <= dealsEdge) continue;
    completed += each.completed;
    lost += each.lost;
    deliveries += each.deliveries;
    deliveryDays += each.deliveryDays;
  }
  return {
    completed,
    lost,
    responseHours: replies === 0 ? prior.responseHours : replyHours / replies,
    deliveryDays: deliveries === 0 ? null : deliveryDays / deliveries,
  };
}

/** When the next part of a record leaves a window, so that the score is computed anew; `undefined` when none will. */
export function nextLeaving(
  { importedAt, record = [] }: SellerRow,
  now: Instant,
): Instant | undefined {
  let first: Instant | undefined;
  for (const window of [windows.responseHours, windows.disputeRate]) {
    const edge = edgeOf(window, now);
    // Oldest first, so that the first day within is the next to leave.
    const day = record.find((each) => startOf(each.day) > edge)?.day;
    for (const start of [importedAt, day === undefined ? undefined : startOf(day)]) {
      if (start === undefined || start <= edge) continue;
      const at = addDuration(start, window);
      if (first === undefined || at < first) first = at;
    }
  }
  return first;
}

/** A record without the days that no window reaches any more. */
export function pruned(record: readonly RecordDay[], now: Instant): readonly RecordDay[] {
  const edge = edgeOf(windows.disputeRate, now);
  return record.filter(({ day }) => startOf(day) > edge);
}
