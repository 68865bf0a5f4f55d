import { createMockSouk, goodCard, wellKnown, type MockSouk, type Snapshot } from '@souk/mocks';
import {
  isSoukError,
  type Dispute,
  type DisputeAction,
  type Escrow,
  type EscrowAction,
  type Money,
  type Outcome,
  type Souk,
} from '@souk/sdk';
import { clientsOf } from '../shared/clients.js';

/** Who can press a button here. Time is the sixth actor, and has buttons of its own. */
export const parties = ['buyer', 'seller', 'platform', 'mediator'] as const;
export type Party = (typeof parties)[number];
export type Action = EscrowAction | DisputeAction;

/** One deal in a world of its own, and everything that can be known about it. */
export interface World {
  readonly mock: MockSouk;
  /** Starts another deal: the buyer orders a silk scarf and has not paid. */
  begin(): Promise<void>;
  look(): Promise<View>;
  /** The deal's history, as the platform keeps it. */
  timeline(): ReturnType<Souk['escrows']['timeline']>;
  /** Does what a party may. @throws SoukError when the platform refuses */
  act(party: Party, action: Action): Promise<unknown>;
  advance(duration: string): Promise<number>;
  /** Back to before the last step. */
  undo(): Promise<void>;
  readonly canUndo: boolean;
}

export interface View {
  readonly escrow: Escrow;
  readonly dispute: Dispute | undefined;
  readonly offers: Readonly<Record<Party, readonly Action[]>>;
}

interface Deal {
  readonly checkout: string;
  readonly escrow: string;
}

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };
const people = { buyer: 'buy_amina', seller: wellKnown.weaver, mediator: 'med_ruth' } as const;

export async function createWorld(): Promise<World> {
  const mock = await createMockSouk();
  const { server, as: signIn } = clientsOf(mock);
  await server.webhooks.create({ url: 'https://shop.example/webhooks' });
  const as = async (party: Party): Promise<Souk> =>
    party === 'platform' ? server : signIn(party, people[party]);
  let deal: Deal = { checkout: '', escrow: '' };
  const past: { readonly snapshot: Snapshot; readonly deal: Deal }[] = [];
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = { snapshot: mock.snapshot(), deal };
    const result = await work();
    if (isUndone(result)) throw result.error;
    past.push(before);
    return result;
  };
  const look = async (): Promise<View> => {
    const escrow = await server.escrows.retrieve(deal.escrow);
    const dispute = escrow.dispute ? await server.disputes.retrieve(escrow.dispute) : undefined;
    const asked = parties.map(async (party) => [party, await offersTo(await as(party), escrow)]);
    return { escrow, dispute, offers: Object.fromEntries(await Promise.all(asked)) };
  };
  return {
    mock,
    look,
    timeline: () => server.escrows.timeline(deal.escrow),
    begin: () =>
      step(async () => {
        const { id: checkout, escrow } = await (await as('buyer')).checkouts.create(scarf);
        deal = { checkout, escrow };
      }),
    act: (party, action) =>
      step(async () => performers[action]?.(await as(party), deal, await look())),
    advance: (duration) => step(() => mock.clock.advance(duration)),
    async undo() {
      const before = past.pop();
      if (!before) return;
      deal = before.deal;
      await mock.restore(before.snapshot);
    },
    get canUndo() {
      return past.length > 1;
    },
  };
}

/** What the platform lets a party do: of the escrow, and of its dispute. A stranger to the deal may do nothing. */
async function offersTo(souk: Souk, { id, dispute }: Escrow): Promise<readonly Action[]> {
  const own = souk.escrows.retrieve(id).then(({ availableActions }) => availableActions);
  const ofDispute = dispute
    ? souk.disputes.retrieve(dispute).then(({ availableActions }) => availableActions)
    : [];
  const offered = await Promise.all([own, ofDispute].map((each) => orNothing(each)));
  // `withdraw` is in both tables: it is one step, of the dispute.
  return [...new Set(offered.flat())].filter((action) => isAction(action));
}

const isAction = (name: string): name is Action => name in performers;

const orNothing = async (asked: Promise<readonly string[]> | readonly string[]) => {
  try {
    return await asked;
  } catch (error) {
    if (isSoukError(error)) return [];
    throw error;
  }
};

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;
const statement = 'The scarf is blue; it was sold as teal.';

/** How each action is done: with the client's own calls, as a shop's pages would. */
const performers: Partial<
  Record<Action, (souk: Souk, deal: Deal, view: View) => Promise<unknown>>
> = {
  fund: (souk, { checkout }) => souk.checkouts.pay(checkout, { card: goodCard }),
  cancel: (souk, { escrow }) => souk.escrows.cancel(escrow),
  ship: (souk, { escrow }) => souk.escrows.ship(escrow, parcel),
  deliver: (souk, { escrow }) => souk.escrows.deliver(escrow),
  confirm: (souk, { escrow }) => souk.escrows.confirm(escrow),
  extend: (souk, { escrow }) => souk.escrows.extend(escrow),
  release_part: (souk, { escrow }, view) =>
    souk.escrows.releasePart(escrow, { amount: aQuarter(view) }),
  refund_part: (souk, { escrow }, view) =>
    souk.escrows.refundPart(escrow, { amount: aQuarter(view) }),
  dispute: (souk, { escrow }) =>
    souk.disputes.create({ escrow, reason: 'not_as_described', statement }),
  withdraw: (souk, _, view) => souk.disputes.withdraw(disputeOf(view)),
  concede: (souk, _, view) => souk.disputes.concede(disputeOf(view)),
  offer_split: (souk, _, view) =>
    souk.disputes.offerSplit(disputeOf(view), { refund: aQuarter(view) }),
  ask_return: (souk, _, view) => souk.disputes.askReturn(disputeOf(view)),
  contest: (souk, _, view) =>
    souk.disputes.contest(disputeOf(view), { statement: 'It is the teal of the picture.' }),
  accept: (souk, _, view) => souk.disputes.accept(disputeOf(view)),
  reject: (souk, _, view) => souk.disputes.reject(disputeOf(view)),
  appeal: (souk, _, view) => souk.disputes.appeal(disputeOf(view), { statement }),
  ship_return: (souk, _, view) => souk.disputes.shipReturn(disputeOf(view), parcel),
  confirm_return: (souk, _, view) => souk.disputes.confirmReturn(disputeOf(view)),
  reject_return: (souk, _, view) => souk.disputes.rejectReturn(disputeOf(view), { statement }),
  decide: (souk, _, view) =>
    souk.disputes.decide(disputeOf(view), {
      outcome: 'split',
      refund: aQuarter(view),
      note: 'The picture is too green; the scarf is usable.',
    }),
};

const disputeOf = ({ dispute }: View): string => dispute?.id ?? '';
const aQuarter = ({ escrow: { held } }: View): Money => ({
  ...held,
  amount: Math.round(held.amount / 4),
});

/** A call that moves money does not throw: it says that nothing was done, or that nobody knows. */
const isUndone = (result: unknown): result is Exclude<Outcome<unknown>, { outcome: 'confirmed' }> =>
  typeof result === 'object' &&
  result !== null &&
  'outcome' in result &&
  (result.outcome === 'not_done' || result.outcome === 'unknown');
