import type { Fault } from '../faults/fault.js';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { benchSentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };

/** However the answer to a payment goes wrong, asking again with the same key finds the one charge. */
const paidOnce = (what: string, effect: Fault['what']): Sentence =>
  benchSentence(`a payment whose answer is ${what} is made once`, async (stage) => {
    const { shop, server, bench, equal } = stage;
    const { id } = await shop.checkouts.create(scarf);
    await bench.break({ on: /\/pay$/, times: 1, what: effect });
    const paid = orThrow(await server.checkouts.pay(id, { card: goodCard }, { timeoutMs: 700 }));
    equal(paid.status, 'paid');
    const charges = (await bench.bankRecords()).filter(({ state }) => state === 'authorized');
    equal([charges.length, (await bench.audit()).entries], [1, 1]);
  });

/** A read that fails for a moment is asked again. */
const readAgain = (what: string, effect: Fault['what']): Sentence =>
  benchSentence(`a read that ${what} is asked again`, async ({ shop, bench, equal }) => {
    await bench.break({ times: 1, what: effect });
    const { id } = await shop.listings.retrieve(wellKnown.silkScarf, {}, { timeoutMs: 700 });
    equal(id, wellKnown.silkScarf);
  });

export const faultSuite: readonly Sentence[] = [
  paidOnce('cut half-way', { kind: 'cut_body' }),
  paidOnce('cut before its first byte', { kind: 'cut_body', after: 0 }),
  paidOnce('stalled', { kind: 'stall_body' }),
  paidOnce('truncated', { kind: 'truncate_body' }),
  paidOnce('replaced by a sign-in page', { kind: 'captive_portal', committed: true }),
  paidOnce('never asked for, since a sign-in page came first', { kind: 'captive_portal' }),
  paidOnce('replaced by a 502 after the deed', { kind: 'refuse', status: 502, committed: true }),
  paidOnce('a 500', { kind: 'refuse', status: 500 }),
  paidOnce('to a request that came twice', { kind: 'duplicate_request' }),

  readAgain('is turned away with 429', { kind: 'refuse', status: 429, retryAfterSeconds: 1 }),
  readAgain('meets a 503', { kind: 'refuse', status: 503, retryAfterSeconds: 1 }),
  readAgain('is cut', { kind: 'cut_body', after: 0.3 }),
  readAgain('stalls', { kind: 'stall_body' }),
  readAgain('is truncated', { kind: 'truncate_body', after: 0.9 }),

  benchSentence('a refusal for now says when to ask again', async ({ bench, equal, ...stage }) => {
    await bench.break({ times: 1, what: { kind: 'refuse', status: 429, retryAfterSeconds: 7 } });
    const answer = await rawSearch(stage);
    const { code, retryable } = await answer.json();
    equal(
      [answer.status, answer.headers.get('Retry-After'), code, retryable],
      [429, '7', 'rate_limited', true],
    );
  }),

  benchSentence('offline, nothing is done, and the client says so', async (stage) => {
    const { shop, bench, refused, equal } = stage;
    await bench.break({ what: { kind: 'lose_request' } });
    await refused('network_failed', shop.checkouts.create(scarf));
    equal((await bench.audit()).entries, 0);
  }),

  benchSentence('an answer is late by what it was told', async ({ bench, equal, ...stage }) => {
    await bench.break({ times: 1, what: { kind: 'latency', milliseconds: 120 } });
    const start = performance.now();
    await rawSearch(stage);
    equal(performance.now() - start >= 119, true);
  }),

  benchSentence('a session that has just ended is refused', async ({ seller, bench, refused }) => {
    const weaver = await seller();
    await bench.break({ times: 1, what: { kind: 'expire_token' } });
    return refused('session_expired', weaver.listings.retrieve(wellKnown.silkScarf));
  }),

  benchSentence(
    'a skewed clock shows in the Date of answers',
    async ({ bench, equal, ...stage }) => {
      const told = async (): Promise<number> =>
        Date.parse((await rawSearch(stage)).headers.get('Date') ?? '');
      const before = await told();
      await bench.break({ what: { kind: 'skew_clock', seconds: -420 } });
      equal((await told()) - before, -420_000);
    },
  ),

  benchSentence('a stale index shows what is sold out until it catches up', async (stage) => {
    const { server, shop, bench, equal } = stage;
    const isShown = async (): Promise<boolean> => {
      const { data } = await shop.search.query({ q: 'silk scarf Alba', limit: 50 });
      return data.some(({ id }) => id === wellKnown.lastOne);
    };
    const repair = await bench.break({ what: { kind: 'stale_index' } });
    const wish = { listing: wellKnown.lastOne, quantity: 1, card: goodCard };
    orThrow(await server.escrows.create(wish));
    equal(await isShown(), true);
    await repair();
    equal(await isShown(), false);
  }),
];

const rawSearch = ({
  origin,
  fetch,
  keys,
}: Pick<Stage, 'origin' | 'fetch' | 'keys'>): Promise<Response> =>
  fetch(`${origin}/v1/search?q=silk`, {
    headers: { Authorization: `Bearer ${keys.publishable}` },
  });
