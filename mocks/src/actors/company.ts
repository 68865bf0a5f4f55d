import { isSoukError } from '@souk/sdk';
import type { Instant, SoukEvent } from '@souk/sdk/contract';
import { carrierSteps } from './carrier.js';
import { hagglerSteps } from './haggling-seller.js';
import { shipperSteps } from './shipper.js';
import { createStage, type ActorStage, type ActorWorld, type Intent, type Steps } from './stage.js';

/** Who takes part by itself. */
export const actorNames = ['hagglers', 'shippers', 'carrier'] as const;
export type ActorName = (typeof actorNames)[number];

const stepsOf: Readonly<Record<ActorName, Steps>> = {
  hagglers: hagglerSteps,
  shippers: shipperSteps,
  carrier: carrierSteps,
};

/** Scripted counterparties. They hear what happens like anyone, and act by the mock's clock, never by real time. */
export interface Company {
  /** Hears what has happened, and makes plans. */
  look(): Promise<void>;
  /** When the next of them acts. */
  next(): Instant | undefined;
  /** Lets those act whose moment has come. @returns how many did */
  runDue(): Promise<number>;
}

/** Brings actors together. */
export function createCompany(names: readonly ActorName[], world: ActorWorld): Company {
  const stage = createStage(world);
  const intents: Intent[] = [];
  let heard: string | undefined;
  const add = (intent: Intent): void => {
    const later = intents.findIndex(({ at }) => at > intent.at);
    intents.splice(later < 0 ? intents.length : later, 0, intent);
  };
  const hear = async (event: SoukEvent): Promise<void> => {
    for (const name of names) {
      const intent = await stepsOf[name](event, stage);
      if (intent) add(intent);
    }
  };
  const look = async (): Promise<void> => {
    for (;;) {
      const page = await newsAfter(stage, heard);
      for (const event of page) {
        heard = event.id;
        await hear(event);
      }
      if (page.length === 0) return;
    }
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
        await first.act(stage).catch((error: unknown) => {
          if (!isSoukError(error)) throw error;
        });
        await look();
      }
      return count;
    },
  };
} // prettier-ignore

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
