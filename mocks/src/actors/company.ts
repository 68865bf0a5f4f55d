import { isSoukError } from '@souk/sdk';
import { epochMsOf, instantOf, type Instant, type SoukEvent } from '@souk/sdk/contract';
import { carrier } from './carrier.js';
import { claimant } from './claimant.js';
import { haggler } from './haggling-seller.js';
import { shipper } from './shipper.js';
import {
  createStage,
  type Actor,
  type ActorStage,
  type ActorWorld,
  type StageState,
} from './stage.js';

/** Who takes part by itself. */
export const actorNames = ['hagglers', 'shippers', 'carrier', 'claimants'] as const;
export type ActorName = (typeof actorNames)[number];

/** Reads who shall act: names with commas between them, or `all`. @throws RangeError that says who there is */
export function readActors(text: string): ActorName[] {
  if (text === 'all') return [...actorNames];
  return text.split(',').map((word) => {
    const name = actorNames.find((each) => each === word.trim());
    if (name) return name;
    throw new RangeError(
      `There is no actor "${word}"; say all, or some of ${actorNames.join(',')}.`,
    );
  });
}

const actors: Readonly<Record<ActorName, Actor>> = {
  hagglers: haggler,
  shippers: shipper,
  carrier,
  claimants: claimant,
};

/** Something that an actor will do, at its moment. */
interface Intent {
  readonly at: Instant;
  readonly actor: ActorName;
  readonly event: SoukEvent;
}

/** What a company has in mind, as plain data. */
export interface CompanyState {
  readonly intents: readonly Intent[];
  readonly stage: StageState;
}

/** Scripted counterparties. They hear what happens like anyone, and act by the mock's clock, never by real time. */
export interface Company {
  /** Hears what has happened, and makes plans. */
  look(): Promise<void>;
  /** When the next of them acts. */
  next(): Instant | undefined;
  /** Lets those act whose moment has come. @returns how many did */
  runDue(): Promise<number>;
  save(): CompanyState;
  /** Has in mind what was saved. What is in the log by now has been heard. */
  load(state: CompanyState): Promise<void>;
}

/** Brings actors together. */
export function createCompany(names: readonly ActorName[], world: ActorWorld): Company {
  const stage = createStage(world);
  let intents: Intent[] = [];
  let heard: string | undefined;
  const add = (intent: Intent): void => {
    const later = intents.findIndex(({ at }) => at > intent.at);
    intents.splice(later < 0 ? intents.length : later, 0, intent);
  };
  const hear = async (event: SoukEvent): Promise<void> => {
    for (const actor of names) {
      const at = await actors[actor].plan(event, stage);
      if (at !== undefined) add({ at: sooner(at, world), actor, event });
    }
  };
  const listen = async (toEach: (event: SoukEvent) => Promise<void>): Promise<void> => {
    for (;;) {
      const page = await newsAfter(stage, heard);
      for (const event of page) {
        heard = event.id;
        await toEach(event);
      }
      if (page.length === 0) return;
    }
  };
  // One after the other: two who listen at once would hear everything twice.
  let listening: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    const looked = listening.then(() => listen(hear));
    listening = looked.catch(() => {});
    return looked;
  };
  return {
    look,
    next: () => intents[0]?.at,
    async runDue() {
      let count = 0;
      for (let first = intents[0]; first && first.at <= world.now(); first = intents[0]) {
        intents.shift();
        count += 1;
        // Whoever was overtaken (an offer withdrawn, a parcel canceled) lets it be.
        await actors[first.actor].act(first.event, stage).catch((error: unknown) => {
          if (!isSoukError(error)) throw error;
        });
        await look();
      }
      return count;
    },
    save: () => ({ intents: [...intents], stage: stage.save() }),
    async load(state) {
      intents = [...state.intents];
      stage.load(state.stage);
      heard = undefined;
      if (names.length > 0) await listen(async () => {});
    },
  };
} // prettier-ignore

/** The moment to act, for actors in a hurry. */
const sooner = (at: Instant, { now, haste }: ActorWorld): Instant => {
  const from = epochMsOf(now());
  return instantOf(from + Math.round((epochMsOf(at) - from) / haste));
};

/** The events behind the last one that was heard; all of them when the log was begun anew. */
async function newsAfter(stage: ActorStage, after: string | undefined): Promise<SoukEvent[]> {
  const list = (query: { after?: string }): Promise<SoukEvent[]> =>
    stage.server.events.list({ ...query, limit: 50 }).toArray({ limit: 50 });
  if (after === undefined) return list({});
  return list({ after }).catch((error: unknown) => {
    if (isSoukError(error) && error.code === 'events_gone') return list({});
    throw error;
  });
}
