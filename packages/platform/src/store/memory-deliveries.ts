import { isFinished, type DeliveryRow } from '../webhook/rows.js';
import { MemoryTable } from './memory-table.js';
import type { Transaction } from './store.js';

type Deliveries = Transaction['deliveries'];

/** What is known of one address's deliveries. */
interface OfWebhook {
  /** Ids by number; numbers only grow. */
  readonly ids: Map<number, string>;
  last: number;
  /** Ids of those that are due, and of those that are finished, each in the order in which they became so. */
  readonly due: Set<string>;
  readonly finished: Set<string>;
  /** By resource, those that are not finished, in the order of their events. */
  readonly lanes: Map<string, DeliveryRow[]>;
}

/** Deliveries, with everything found without a look at the others. */
export class MemoryDeliveries extends MemoryTable<DeliveryRow> implements Deliveries {
  readonly #webhooks = new Map<string, OfWebhook>();

  lastNumber: Deliveries['lastNumber'] = (webhookId) => this.#webhooks.get(webhookId)?.last ?? 0;

  due: Deliveries['due'] = (isFree) => {
    for (const [webhookId, { due }] of this.#webhooks) {
      const [first] = due;
      if (first !== undefined && isFree(webhookId)) return this.get(first);
    }
    return undefined;
  };

  head: Deliveries['head'] = (webhookId, resourceId) =>
    this.#webhooks.get(webhookId)?.lanes.get(resourceId)?.[0];

  heads: Deliveries['heads'] = (webhookId) =>
    [...(this.#webhooks.get(webhookId)?.lanes.values() ?? [])].flatMap(([head]) => head ?? []);

  isOpen: Deliveries['isOpen'] = (webhookId, event) =>
    this.#webhooks
      .get(webhookId)
      ?.lanes.get(event.resource.id)
      ?.some((row) => row.event.id === event.id) ?? false;

  newest: Deliveries['newest'] = (webhookId, { before = Infinity, limit, where = () => true }) => {
    const rows: DeliveryRow[] = [];
    const { ids, last } = this.#webhooks.get(webhookId) ?? nothing();
    let left = ids.size;
    for (let number = last; number > 0 && left > 0 && rows.length < limit; number--) {
      const row = this.get(ids.get(number) ?? '');
      if (!row) continue;
      left -= 1;
      if (number < before && where(row)) rows.push(row);
    }
    return rows;
  };

  finishedBeyond: Deliveries['finishedBeyond'] = (webhookId, kept) => {
    const finished = this.#webhooks.get(webhookId)?.finished;
    return finished ? [...take(finished, finished.size - kept)] : [];
  };

  protected override changed(
    before: DeliveryRow | undefined,
    after: DeliveryRow | undefined,
  ): void {
    const row = after ?? before;
    if (!row) return;
    const known = this.#webhooks.get(row.webhookId) ?? nothing();
    this.#webhooks.set(row.webhookId, known);
    if (!before) known.ids.set(row.number, row.id);
    if (!after) known.ids.delete(row.number);
    known.last = Math.max(known.last, row.number);
    toggle(known.due, row.id, after?.state === 'due');
    toggle(known.finished, row.id, after !== undefined && isFinished(after));
    moveInLane(known, openOf(before), openOf(after));
    if (known.ids.size === 0) this.#webhooks.delete(row.webhookId);
  }
}

const nothing = (): OfWebhook => ({
  ids: new Map(),
  last: 0,
  due: new Set(),
  finished: new Set(),
  lanes: new Map(),
});

function toggle(set: Set<string>, id: string, isIn: boolean): void {
  if (!isIn) set.delete(id);
  else set.add(id);
}

const openOf = (row: DeliveryRow | undefined): DeliveryRow | undefined =>
  row && !isFinished(row) ? row : undefined;

function moveInLane(
  known: OfWebhook,
  before: DeliveryRow | undefined,
  after: DeliveryRow | undefined,
): void {
  if (before && after) {
    const lane = known.lanes.get(after.event.resource.id) ?? [];
    lane[placeOf(lane, before)] = after;
  } else if (before) leaveLane(known, before);
  else if (after) joinLane(known, after);
}

const placeOf = (lane: readonly DeliveryRow[], { id }: DeliveryRow): number =>
  lane.findIndex((row) => row.id === id);

function joinLane({ lanes }: OfWebhook, row: DeliveryRow): void {
  const lane = lanes.get(row.event.resource.id);
  if (!lane) {
    lanes.set(row.event.resource.id, [row]);
    return;
  }
  // New ones belong at the end; those that come back were at the front.
  let at = lane.length;
  while (at > 0 && isBehind(lane[at - 1], row)) at -= 1;
  lane.splice(at, 0, row);
}

const isBehind = (one: DeliveryRow | undefined, other: DeliveryRow): boolean =>
  one !== undefined && one.event.sequence > other.event.sequence;

function leaveLane({ lanes }: OfWebhook, row: DeliveryRow): void {
  const lane = lanes.get(row.event.resource.id) ?? [];
  lane.splice(placeOf(lane, row), 1);
  if (lane.length === 0) lanes.delete(row.event.resource.id);
}

function* take<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}
