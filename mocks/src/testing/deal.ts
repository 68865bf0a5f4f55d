import { Dispute, Escrow, type DisputeReason } from '@souk/sdk/contract';
import { goodCard } from '../gateway.js';
import { createMockSouk, mockKeys, type MockSouk } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';

/**
 * Whoever may knock at a deal: its parties, the buyer also by the page with the client secret, a server, two mediators, and
 * people who have no part in it, one with a secret of another deal.
 */
export const knockers = [
  'buyer',
  'buyer_page',
  'seller',
  'mediator',
  'second_mediator',
  'platform',
  'other_buyer',
  'other_seller',
  'page',
  'other_page',
] as const;
export type Knocker = (typeof knockers)[number];

/** The part that somebody plays in the tables; `undefined` for those who have none. */
export const actorOf: Readonly<
  Record<Knocker, 'buyer' | 'seller' | 'mediator' | 'platform' | undefined>
> = {
  buyer: 'buyer',
  buyer_page: 'buyer',
  seller: 'seller',
  mediator: 'mediator',
  second_mediator: 'mediator',
  platform: 'platform',
  other_buyer: undefined,
  other_seller: undefined,
  page: undefined,
  other_page: undefined,
};

/** What was answered, before anybody makes sense of it. */
export interface Answered {
  readonly status: number;
  /** The code of a refusal; absent when it was done. */
  readonly code: string | undefined;
  readonly json: unknown;
}

/** One deal on a mock of its own, and everybody around it, over HTTP. */
export interface Deal {
  readonly souk: MockSouk;
  readonly escrow: string;
  readonly checkout: string;
  /** Signs everyone in, as of now: sessions end after half a day. */
  signIn(): Promise<void>;
  /** Posts in somebody's name, or reads where there is no body. */
  ask(who: Knocker, path: string, body?: unknown): Promise<Answered>;
  read(who?: Knocker): Promise<Escrow>;
  readDispute(who?: Knocker): Promise<Dispute>;
}

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

/** A scarf of which so many are in the basket, reserved and not paid. */
export async function openDeal(quantity = 1): Promise<Deal> {
  const souk = await createMockSouk();
  if (quantity > 1) await souk.restock(wellKnown.silkScarf, quantity);
  const tokens = new Map<Knocker, string>();
  const send = sender(souk);
  const made = await send(mockKeys.secret, '/v1/checkouts', {
    listing: wellKnown.silkScarf,
    quantity,
  });
  const { id: checkout, escrow, clientSecret } = Object(made.json);
  const secrets: Partial<Record<Knocker, string>> = {
    buyer_page: clientSecret,
    other_page: `${clientSecret}x`,
  };
  const deal: Deal = {
    souk,
    escrow,
    checkout,
    async signIn() {
      const { buyer } = await deal.read('platform');
      for (const [who, party, id] of [
        ['buyer', 'buyer', buyer],
        ['seller', 'seller', wellKnown.weaver],
        ['mediator', 'mediator', 'med_ada'],
        ['second_mediator', 'mediator', 'med_grace'],
        ['other_buyer', 'buyer', 'buy_stranger'],
        ['other_seller', 'seller', wellKnown.teaHouse],
      ] as const) {
        const { json } = await send(mockKeys.staff, '/v1/sessions', { party, id });
        tokens.set(who, String(Object(json).token));
      }
    },
    ask: (who, path, body) =>
      send(
        who === 'platform' ? mockKeys.secret : (tokens.get(who) ?? mockKeys.publishable),
        path,
        body,
        secrets[who],
      ),
    read: async (who = 'platform') =>
      Escrow.parse((await deal.ask(who, `/v1/escrows/${escrow}`)).json),
    async readDispute(who = 'platform') {
      const { dispute } = await deal.read();
      return Dispute.parse((await deal.ask(who, `/v1/disputes/${dispute}`)).json);
    },
  };
  await deal.signIn();
  return deal;
}

function sender(souk: MockSouk) {
  let keys = 0;
  return async (
    token: string,
    path: string,
    body?: unknown,
    clientSecret?: string,
  ): Promise<Answered> => {
    const answer = await souk.app(
      new Request(`${souk.origin}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          ...(clientSecret === undefined ? {} : { 'Souk-Client-Secret': clientSecret }),
          ...(body === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Idempotency-Key': `deal-${(keys += 1)}-key` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const json: unknown = await answer.json();
    return {
      status: answer.status,
      code: answer.ok ? undefined : String(Object(json).code),
      json,
    };
  };
}

/** Steps that a story is told in. Each must succeed. */
export const story = (deal: Deal) => {
  const must = async (who: Knocker, path: string, body: unknown = {}): Promise<void> => {
    const { status, json } = await deal.ask(who, path, body);
    if (status >= 300) throw new Error(`${who} ${path}: ${status} ${JSON.stringify(json)}`);
  };
  const own = `/v1/escrows/${deal.escrow}`;
  const inDispute = async (who: Knocker, step: string, body?: unknown): Promise<void> =>
    must(who, `/v1/disputes/${(await deal.read()).dispute}/${step}`, body);
  const steps = {
    pay: () => must('platform', `/v1/checkouts/${deal.checkout}/pay`, { card: goodCard }),
    ship: () => must('seller', `${own}/ship`, parcel),
    deliver: () => must('platform', `${own}/deliver`),
    confirm: () => must('buyer', `${own}/confirm`),
    extend: () => must('buyer', `${own}/extend`),
    cancel: (who: Knocker) => must(who, `${own}/cancel`),
    dispute: (reason: DisputeReason = 'damaged', evidence?: readonly unknown[]) =>
      must('buyer', '/v1/disputes', {
        escrow: deal.escrow,
        reason,
        statement: 'The silk is torn along one edge.',
        ...(evidence ? { evidence } : {}),
      }),
    inDispute,
    /** Lets time pass, and signs everyone in again. */
    async wait(duration: `P${string}`) {
      await deal.souk.clock.advance(duration);
      await deal.signIn();
    },
    async shipped() {
      await steps.pay();
      await steps.ship();
    },
    async delivered() {
      await steps.shipped();
      await steps.deliver();
    },
  };
  return steps;
};
export type Story = ReturnType<typeof story>;
