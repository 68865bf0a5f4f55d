import type { Instant, listEvents, QueryOf, SoukEvent, StreamSignal } from '@souk/sdk/contract';
import type { Caller } from '../caller.js';
import { DomainError } from '../domain-error.js';
import { pageOf } from '../page.js';
import type { Ids, Ports } from '../ports.js';
import type { Transaction } from '../store/store.js';
import type { Bells } from './bells.js';
import { epochLength, eventIdOf, resumePoint, type ResumePoint } from './event-id.js';
import { presentEvent } from './present.js';
import type { EventRow } from './rows.js';
import { followings } from './topic-queries.js';
import { readTopics, type Topic } from './topics.js';

/** What a caller wants to be told. */
export interface Subscription {
  readonly topic?: readonly string[] | undefined;
  /** Id of the last event that was seen. */
  readonly after?: string | undefined;
}

/** What is new on a feed, and the id behind which a later one resumes. */
export interface News {
  readonly signals: readonly StreamSignal[];
  readonly events: readonly SoukEvent[];
  readonly resumeId: string;
  /** There may be more right now. */
  readonly hasMore: boolean;
}

/** The events that one caller may see, as they come. It holds nothing open: whoever waits, listens. */
export interface Feed {
  /** The id from which it goes on, and whether that is without a gap behind the event that the caller named. */
  readonly start: { readonly id: string } & (
    { readonly resumed: boolean } | { readonly lost: string }
  );
  /** The next events, and the states that are not as they were last told. `undefined` when the caller's session has ended. */
  read(options: { readonly withStates: boolean }): Promise<News | undefined>;
  /** Calls `wake` when something new may have come; a state that is not wanted does not wake. @returns how to stop listening */
  listen(wake: () => void, options: { readonly withStates: boolean }): () => void;
}

const batch = 100;

/** What happened, for whoever may know. */
export const eventQueries = ({ store, clock, ids }: Ports, bells: Bells) => {
  return {
    /** How many feeds wait for news right now. */
    get waiting() {
      return bells.waiting;
    },

    list: (caller: Caller, query: QueryOf<typeof listEvents>) =>
      store.transaction((tx) => {
        const limit = query.limit ?? 20;
        const view = viewOf(tx, caller, readTopics(query.topic));
        const { position, epoch } = placeBehind(tx, ids, query.cursor ?? query.after);
        const { rows } = seen(tx, view, position, limit + 1);
        return pageOf(rows, limit, (row) => {
          const shown = presentEvent(row, epoch);
          return { shown, cursor: [shown.id] };
        });
      }),

    /** Opens a feed behind an event, or from now on. */
    follow: (caller: Caller, { topic, after }: Subscription): Promise<Feed> =>
      store.transaction((tx) => {
        const topics = readTopics(topic);
        const view = viewOf(tx, caller, topics);
        const point = after === undefined ? undefined : pointOf(tx, ids, after);
        // What has a state changes often: whoever was told just now does not want to be woken by it.
        const quietKeys = topics.some(({ kind }) => followings[kind].state)
          ? topics.filter(({ kind }) => !followings[kind].state).map(({ key }) => key)
          : (view.keys ?? 'anything');
        const told = new Map<string, string>();
        let position = point && 'position' in point ? point.position : tx.events.bounds().last;

        const read =
          (withStates: boolean) =>
          (inside: Transaction): News | undefined => {
            const now = clock.now();
            if (caller.expiresBy !== undefined && now >= caller.expiresBy) return undefined;
            const next = seen(inside, view, position, batch);
            position = next.position;
            return {
              events: next.rows.map((row) => presentEvent(row, epochOf(inside, ids))),
              signals: withStates ? changedStates(inside, topics, told, now) : [],
              resumeId: eventIdOf(epochOf(inside, ids), position),
              hasMore: next.position < inside.events.bounds().last,
            };
          };
        return {
          start: {
            id: eventIdOf(epochOf(tx, ids), position),
            ...(point && 'lost' in point ? point : { resumed: point !== undefined }),
          },
          read: ({ withStates }) => store.transaction(read(withStates)),
          listen: (wake, { withStates }) =>
            bells.listen(withStates ? (view.keys ?? 'anything') : quietKeys, wake),
        };
      }),
  };
};

/** The mark of the log of events. */
export const epochOf = (tx: Transaction, ids: Ids): string =>
  tx.events.epoch(() => ids.mark(epochLength));

const pointOf = (tx: Transaction, ids: Ids, id: string): ResumePoint =>
  resumePoint(id, { epoch: epochOf(tx, ids), ...tx.events.bounds() });

/** The place behind an event, or before the first one. @throws DomainError `events_gone` */
export function placeBehind(
  tx: Transaction,
  ids: Ids,
  after: string | undefined,
): { readonly position: number; readonly epoch: string } {
  const point = after === undefined ? { position: 0 } : pointOf(tx, ids, after);
  if ('lost' in point) throw gone(after ?? '');
  return { position: point.position, epoch: epochOf(tx, ids) };
}

/** What a caller sees: events under these keys (all of them when undefined), of those that these parties may know of. */
interface View {
  readonly keys: readonly string[] | undefined;
  readonly parties: readonly string[] | 'all';
}

/** @throws DomainError when a topic is not the caller's to follow, or `topic_invalid` when one is missing */
function viewOf(tx: Transaction, caller: Caller, topics: readonly Topic[]): View {
  const admitted = topics.flatMap(({ kind, id }) => followings[kind].admit(tx, caller, id) ?? []);
  const keys = topics.length > 0 ? topics.map(({ key }) => key) : undefined;
  if (caller.isServer) return { keys, parties: 'all' };
  if (caller.party)
    return { keys: keys ?? [caller.party.id], parties: [caller.party.id, ...admitted] };
  if (!keys)
    throw new DomainError(
      'topic_invalid',
      'Name what to follow, such as "listing:lst_…"; only a session and a secret key have events of their own.',
      { param: 'topic' },
    );
  return { keys, parties: admitted };
}

/** The rows that a view shows behind a position, and the position up to which it has looked. */
function seen(tx: Transaction, view: View, from: number, limit: number) {
  const rows: EventRow[] = [];
  for (let position = from; ;) {
    const found = tx.events.after(position, { keys: view.keys, limit: limit - rows.length });
    rows.push(...found.filter((row) => maySee(view, row)));
    position = found.at(-1)?.position ?? tx.events.bounds().last;
    if (found.length === 0 || rows.length === limit) return { rows, position };
  }
}

const maySee = ({ parties }: View, { audience }: EventRow): boolean =>
  parties === 'all' || audience === 'everybody' || audience.some((id) => parties.includes(id));

function changedStates(
  tx: Transaction,
  topics: readonly Topic[],
  told: Map<string, string>,
  now: Instant,
): StreamSignal[] {
  return topics.flatMap(({ kind, id, key }) => {
    const signal = followings[kind].state?.(tx, id, now);
    const state = JSON.stringify(signal && 'data' in signal ? signal.data : undefined);
    if (!signal || told.get(key) === state) return [];
    told.set(key, state);
    return [signal];
  });
}

const gone = (after: string): DomainError =>
  new DomainError('events_gone', `The events after ${after} cannot be told any more.`, {
    param: 'after',
  });
