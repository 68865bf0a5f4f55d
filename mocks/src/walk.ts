import {
  addDuration,
  disputeTransitions,
  escrowTransitions,
  type Duration,
  type Money,
} from '@souk/sdk/contract';
import { createPlatform, createSearchIndex, type Catalog, type Platform } from '@souk/platform';
import { createMemoryStore } from '@souk/platform/store';
import { createVirtualClock, defaultStart } from './clock.js';
import { createFileStore } from './file-store.js';
import { challengingCards, createBank, decliningCards, goodCard, silentCard } from './gateway.js';
import { createIds } from './ids.js';
import { mockClock } from './mock-clock.js';
import { createRandom, type Random } from './random.js';
import { seedCatalog } from './seed/catalog.js';
import { wellKnown } from './seed/well-known.js';
import { createSigner } from './signer.js';
import { webhookSigner } from './webhook-signer.js';

type Store = ReturnType<typeof createMemoryStore>;
type Call = Parameters<Platform['escrows']['confirm']>[0];
type Caller = Call['caller'];

export interface WalkOptions {
  readonly seed: number;
  readonly histories: number;
  /** A copy of the store with a fault in it, to see whether the walk finds it. */
  readonly copy?: (store: Store) => Store;
}

/** What a walk saw. `fault` is the first thing that was wrong, with the seed that repeats it. */
export interface Walk {
  readonly histories: number;
  readonly steps: number;
  readonly refused: number;
  readonly crashes: number;
  readonly duplicates: number;
  readonly paid: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly fault: string | undefined;
}

const historiesPerWorld = 8;
const stepsPerHistory = 10;

/**
 * Random histories through the bare engine, without HTTP: all parts take all steps, allowed or not, in any order, twice, and
 * with power cuts before and after each commit. The books are audited after every step.
 */
export async function walk({
  seed,
  histories,
  copy = (store) => store,
}: WalkOptions): Promise<Walk> {
  const catalog = oneListing();
  const seen = {
    steps: 0,
    refused: 0,
    crashes: 0,
    duplicates: 0,
    paid: 0,
    ends: {} as Record<string, number>,
  };
  for (let done = 0; done < histories; done += historiesPerWorld) {
    const fault = await world(seed + done, catalog, copy, seen).catch((error: unknown) =>
      String(error),
    );
    if (fault !== undefined)
      return { histories: done, ...seen, fault: `SEED=${seed + done}: ${fault}` };
  }
  return { histories, ...seen, fault: undefined };
}

/** Nothing is searched for on a walk, so nothing is indexed. */
const noIndex: ReturnType<typeof createSearchIndex> = {
  ...createSearchIndex({ categories: [] }),
  put: () => {},
  remove: () => {},
};

type Seen = {
  steps: number;
  refused: number;
  crashes: number;
  duplicates: number;
  paid: number;
  ends: Record<string, number>;
};

function oneListing(): Catalog {
  const all = seedCatalog({
    seed: 1,
    size: 'tiny',
    now: defaultStart,
    mediaOrigin: 'https://souk.test',
  });
  return {
    ...all,
    sellers: all.sellers.filter(({ id }) => id === wellKnown.teaHouse),
    listings: all.listings.filter(({ id }) => id === wellKnown.teaBulk),
  };
}

async function world(
  seed: number,
  catalog: Catalog,
  copy: (store: Store) => Store,
  seen: Seen,
): Promise<string | undefined> {
  const random = createRandom(seed);
  const clock = createVirtualClock(defaultStart, () => 0);
  const bank = createBank();
  const kept = copy(createMemoryStore());
  let cut: 'before' | 'after' | undefined;
  const fall = (when: 'before' | 'after'): void => {
    if (cut !== when) return;
    cut = undefined;
    seen.crashes += 1;
    throw new PowerCut('the power went');
  };
  const store: Store = {
    ...kept,
    async transaction(work) {
      fall('before');
      const value = await kept.transaction(work);
      fall('after');
      return value;
    },
  };
  const platform = createPlatform(
    {
      clock,
      store,
      ids: createIds(random),
      gateway: bank,
      index: noIndex,
      files: createFileStore(),
      signer: createSigner(),
      webhookSigner,
      webhookSender: { post: async () => ({ failure: 'nobody listens' }) },
    },
    { origin: 'https://souk.test' },
  );
  await platform.catalog.load(catalog);
  const time = mockClock(platform, clock);
  const escrows: string[] = [];
  let keys = 0;

  const audited = async (what: string): Promise<void> => {
    const { faults } = await platform.ledger.audit();
    if (faults.length > 0) throw new Error(`after ${what}: ${faults.join(' ')}`);
  };
  /** Does something under a key of its own: perhaps the power goes meanwhile, perhaps it is sent twice. */
  const act = async (
    what: string,
    caller: Caller,
    work: (call: Call) => Promise<unknown>,
  ): Promise<unknown> => {
    seen.steps += 1;
    const call = {
      caller,
      wish: { principal: 'walk', key: `key ${(keys += 1)}`, fingerprint: what },
      now: clock.now(),
    };
    if (random() < 0.06) cut = random() < 0.5 ? 'before' : 'after';
    let value = await work(call).catch(refusalOr);
    const isCut = value === powerCut;
    cut = undefined;
    await audited(what);
    if (isCut ? random() < 0.7 : random() < 0.12) {
      // The power may have gone in the middle: whoever began must wait until the lease is over.
      if (isCut) await time.advance('PT31S');
      const { entries } = await platform.ledger.audit();
      const again = await work({ ...call, now: clock.now() }).catch(refusalOr);
      await audited(`${what}, again`);
      if (!isCut) {
        seen.duplicates += 1;
        const after = await platform.ledger.audit();
        if (isValue(value) && after.entries !== entries)
          throw new Error(`${what}, sent twice, moved money twice`);
      }
      value = isCut ? again : value;
    }
    if (value === undefined) seen.refused += 1;
    return value;
  };

  for (let step = 0; step < historiesPerWorld * stepsPerHistory; step++) {
    if (escrows.length < historiesPerWorld && (escrows.length === 0 || random() < 0.2)) {
      const number = random() < 0.75 ? goodCard.number : (pick(random, oddCards) ?? '');
      const request = {
        listing: wellKnown.teaBulk,
        quantity: 10 + Math.floor(random() * 40),
        feePayer: pick(random, ['buyer', 'seller', 'split'] as const),
      };
      const isPaidAtOnce = random() < 0.7;
      const made = await act('create', server, (call) =>
        isPaidAtOnce
          ? platform.checkouts.createEscrow(call, { ...request, card: { ...goodCard, number } })
          : platform.checkouts.create(call, request),
      );
      escrows.push(textIn(made, isPaidAtOnce ? 'id' : 'escrow') ?? '');
    } else if (random() < 0.12) {
      await time.set(addDuration(clock.now(), pick(random, waits) ?? 'PT1H')).catch(refusalOr);
      await audited('time');
    } else {
      const id = pick(random, escrows) ?? '';
      // Of one that has ended only now and then: everything is refused there.
      if (id !== '' && (random() < 0.1 || !(await hasEnded(platform, id))))
        await anyStep(platform, random, id, act);
    }
    if (random() < 0.1) await platform.settle();
  }
  cut = undefined;
  await time.advance('P200D');
  await audited('the end');
  const { held } = await platform.ledger.audit();
  if (Object.values(held).some((amount) => amount !== 0))
    return `money is still held: ${JSON.stringify(held)}`;
  for (const id of escrows.filter((each) => each !== '')) {
    const { status, fundedAt } = await platform.escrows.retrieve(server, id);
    if (fundedAt !== null) seen.paid += 1;
    seen.ends[status] = (seen.ends[status] ?? 0) + 1;
  }
  return undefined;
}

const hasEnded = async (platform: Platform, id: string): Promise<boolean> =>
  possible(escrowTransitions, (await platform.escrows.retrieve(server, id)).status).length === 0;

type Act = (
  what: string,
  caller: Caller,
  work: (call: Call) => Promise<unknown>,
) => Promise<unknown>;

/** One step of anybody: of the right party or of a wrong one, allowed or not. */
async function anyStep(platform: Platform, random: Random, id: string, act: Act): Promise<void> {
  const { escrows, disputes } = platform;
  const { buyer, seller, held, dispute, checkout, status } = await escrows.retrieve(server, id);
  const parties: readonly Caller[] = [
    partyCaller('buyer', buyer),
    partyCaller('seller', seller),
    mediator('med_ada'),
    mediator('med_grace'),
    server,
  ];
  const who = pick(random, parties) ?? server;
  const part = (): Money => ({
    amount: Math.floor(random() * (held.amount + 2)),
    currency: held.currency,
  });
  const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;
  const own = random() < 0.7;
  const as = (is: 'buyer' | 'seller'): Caller =>
    own ? partyCaller(is, is === 'buyer' ? buyer : seller) : who;
  const steps: Steps = {
    pay: () =>
      act('pay', server, (call) => platform.checkouts.pay(call, { checkout, card: goodCard })),
    ship: () => act('ship', as('seller'), (call) => escrows.ship(call, id, parcel)),
    deliver: () => act('deliver', own ? server : who, (call) => escrows.deliver(call, id)),
    confirm: () => act('confirm', as('buyer'), (call) => escrows.confirm(call, id)),
    extend: () => act('extend', as('buyer'), (call) => escrows.extend(call, id)),
    cancel: () => act('cancel', who, (call) => escrows.cancel(call, id)),
    release_part: () =>
      act('release part', as('buyer'), (call) => escrows.releasePart(call, id, { amount: part() })),
    refund_part: () =>
      act('refund part', as('seller'), (call) => escrows.refundPart(call, id, { amount: part() })),
    dispute: () =>
      act('dispute', as('buyer'), (call) =>
        disputes.create(call, {
          escrow: id,
          reason: pick(random, reasons) ?? 'other',
          statement: 'It is not right.',
        }),
      ),
  };
  if (dispute === null || random() < 0.3)
    return takeOne(steps, random, [...possible(escrowTransitions, status), ...paying(status)]);
  const found = await disputes.retrieve(server, dispute);
  await takeOne(
    {
      concede: () => act('concede', as('seller'), (call) => disputes.concede(call, dispute)),
      offer_split: () =>
        act('offer', as('seller'), (call) =>
          disputes.offerSplit(call, dispute, { refund: part() }),
        ),
      ask_return: () =>
        act('ask return', as('seller'), (call) => disputes.askReturn(call, dispute)),
      contest: () =>
        act('contest', as('seller'), (call) =>
          disputes.contest(call, dispute, { statement: 'It is right.' }),
        ),
      accept: () =>
        act('accept', own ? as('buyer') : who, (call) => disputes.accept(call, dispute)),
      reject: () => act('reject', as('buyer'), (call) => disputes.reject(call, dispute)),
      appeal: () => act('appeal', as('buyer'), (call) => disputes.appeal(call, dispute, {})),
      ship_return: () =>
        act('ship return', as('buyer'), (call) => disputes.shipReturn(call, dispute, parcel)),
      confirm_return: () =>
        act('confirm return', as('seller'), (call) => disputes.confirmReturn(call, dispute)),
      reject_return: () =>
        act('reject return', as('seller'), (call) =>
          disputes.rejectReturn(call, dispute, { statement: 'Not ours.' }),
        ),
      decide: () =>
        act('decide', mediator('med_ada'), (call) =>
          disputes.decide(call, dispute, {
            outcome: pick(random, ['refund', 'release', 'split'] as const) ?? 'split',
            refund: part(),
            note: '',
          }),
        ),
      approve: () =>
        act('approve', own ? mediator('med_grace') : who, (call) =>
          disputes.approve(call, dispute),
        ),
      withdraw: () => act('withdraw', as('buyer'), (call) => disputes.withdraw(call, dispute)),
      overturn: () =>
        act('overturn', mediator('med_grace'), (call) =>
          disputes.overturn(call, dispute, { note: '' }),
        ),
    },
    random,
    possible(disputeTransitions, found.status),
  );
}

type Steps = Readonly<Record<string, () => Promise<unknown>>>;

/** Mostly a step that the state knows, so that histories get somewhere; else any, which must be refused. */
async function takeOne(steps: Steps, random: Random, known: readonly string[]): Promise<void> {
  const all = Object.keys(steps);
  const fitting = all.filter((action) => known.includes(action));
  const action = pick(random, fitting.length > 0 && random() < 0.6 ? fitting : all);
  await steps[action ?? '']?.();
}

const possible = (
  table: readonly { readonly action: string; readonly from: string }[],
  status: string,
): string[] => table.filter(({ from }) => from === status).map(({ action }) => action);

/** The platform funds an escrow when its checkout is paid. */
const paying = (status: string): string[] => (status === 'awaiting_payment' ? ['pay'] : []);

const oddCards = [...Object.keys(decliningCards).slice(0, 1), ...challengingCards, silentCard];
const reasons = ['not_received', 'damaged', 'incomplete', 'other'] as const;
const waits: readonly Duration[] = ['PT2M', 'PT1H', 'PT20H', 'P2D', 'P4D', 'P9D'];
const server: Caller = { scopes: new Set(), isServer: true };
const partyCaller = (is: 'buyer' | 'seller', id: string): Caller => ({
  scopes: new Set(),
  isServer: false,
  party: { is, id },
});
const mediator = (id: string): Caller => ({ scopes: new Set(), isServer: false, mediatorId: id });

class PowerCut extends Error {}
const powerCut = Symbol('power cut');

/** Refusals are part of a walk; a power cut is told apart; anything else is a fault of ours. */
function refusalOr(error: unknown): typeof powerCut | undefined {
  if (error instanceof PowerCut) return powerCut;
  if (error instanceof Error && error.name === 'DomainError') return undefined;
  throw error;
}

const isValue = (value: unknown): boolean => value !== undefined && value !== powerCut;

function textIn(answer: unknown, field: 'id' | 'escrow'): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
  const text: unknown = Object(answer.value)[field];
  return typeof text === 'string' ? text : undefined;
}

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)];
