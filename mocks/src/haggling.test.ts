import assert from 'node:assert/strict';
import test from 'node:test';
import { createSouk, isSoukError, type Souk } from '@souk/sdk';
import { addDuration, type Duration, type Instant } from '@souk/sdk/contract';
import fc from 'fast-check';
import { createMockSouk, mockKeys, type MockSouk } from './scenario.js';
import { wellKnown } from './seed/well-known.js';

/*
 * What a buyer can learn of a seller's rules. Two worlds are compared, reply for reply and header for header: in one the
 * seller has a floor and prices that are accepted or declined by rule; in the other the seller has none, and makes the
 * same moves by hand at the same moments. If a buyer could tell these worlds apart by anything, the rules would
 * leak through it. They cannot, so all that is revealed are the moves themselves, as the published terms say:
 * a price that a rule accepts is at or above a limit, one that it declines is below another.
 *
 * Revealed, and not hidden by this: that nobody seemed to be there when an answer came, if the seller shows presence.
 */

const listing = wellKnown.silkScarf;
const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

interface Rules {
  readonly floor: number;
  readonly autoAcceptAt: number;
  readonly autoDeclineBelow: number;
}

/** A move of the seller, and when it came. */
interface Move {
  readonly at: Instant;
  readonly move: 'accept' | 'decline';
}

/** What an attacker does next. `seller` is what the real seller does by hand, in both worlds alike. */
type Act =
  | { readonly do: 'make' | 'counter'; readonly share: number; readonly quantity: number }
  | { readonly do: 'withdraw' | 'accept' | 'check_out' | 'look' | 'pry' }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'seller_counters' | 'seller_writes'; readonly share: number };

class World {
  readonly transcript: string[] = [];
  readonly moves: Move[] = [];
  readonly #names = new Map<string, string>();
  conversation = '';
  #offer = '';
  #bounds: { above: number; below: number } = { above: 0, below: 1840 };
  #keys = 0;

  #buyer = '';
  #seller: Souk | undefined;

  readonly souk: MockSouk;
  readonly rules: Rules | undefined;
  readonly script: readonly Move[];

  private constructor(souk: MockSouk, rules: Rules | undefined, script: readonly Move[]) {
    this.souk = souk;
    this.rules = rules;
    this.script = script;
  }

  /** @param rules of the seller, in the real world; @param script what the seller does by hand, in the other */
  static async begin(rules: Rules | undefined, script: readonly Move[] = []): Promise<World> {
    const world = new World(await createMockSouk({ seed: 7 }), rules, script);
    await world.#signIn();
    if (rules)
      await world.seller.haggling.update(listing, {
        floor: usd(rules.floor),
        autoAcceptAt: usd(rules.autoAcceptAt),
        autoDeclineBelow: usd(rules.autoDeclineBelow),
      });
    const begun = await world.#ask('POST', '/v1/conversations', { listing });
    world.conversation = String(Reflect.get(Object(begun), 'id'));
    return world;
  }

  get seller(): Souk {
    assert.ok(this.#seller);
    return this.#seller;
  }

  /** Sessions end after half a day, and attackers have longer. */
  async #signIn(): Promise<void> {
    const client = (key: string, session?: string): Souk =>
      createSouk({
        key,
        session,
        apiOrigin: this.souk.origin,
        fetch: this.souk.fetch,
        retryCountMax: 0,
      });
    const { sessions } = client(mockKeys.secret);
    this.#buyer = (await sessions.create({ party: 'buyer', id: 'buy_amina' })).token;
    const { token } = await sessions.create({ party: 'seller', id: wellKnown.weaver });
    this.#seller = client(mockKeys.publishable, token);
  }

  async act(act: Act): Promise<void> {
    switch (act.do) {
      case 'make':
      case 'counter': {
        const { above, below } = this.#bounds;
        const unitPrice = usd(Math.round(above + (below - above) * act.share));
        const body = { unitPrice, quantity: act.quantity };
        return this.#take(
          act.do === 'make'
            ? await this.#ask('POST', `/v1/conversations/${this.conversation}/offers`, body)
            : await this.#ask('POST', `/v1/offers/${this.#offer}/counter`, body),
        );
      }
      case 'accept':
      case 'withdraw':
        return this.#take(await this.#ask('POST', `/v1/offers/${this.#offer}/${act.do}`, {}));
      case 'check_out': {
        const offer = Object(await this.#ask('GET', `/v1/offers/${this.#offer}`));
        const { offerToken, quantity } = offer;
        await this.#ask('POST', '/v1/checkouts', { listing, quantity, offerToken });
        return;
      }
      case 'look':
        return this.#look();
      case 'pry':
        return this.#pry();
      case 'wait':
        return this.#wait(`PT${act.minutes}M`);
      case 'seller_counters':
        return this.#sellerCounters(act.share);
      case 'seller_writes':
        await this.seller.messages
          .send(
            this.conversation,
            { type: 'text', text: `I think of ${act.share}` },
            { idempotencyKey: `seller-${(this.#keys += 1)}` },
          )
          .catch(passRefusals);
    }
  }

  /** Everything that a buyer can read. */
  async #look(): Promise<void> {
    for (const path of [
      `/v1/conversations/${this.conversation}`,
      `/v1/conversations/${this.conversation}/messages`,
      `/v1/conversations/${this.conversation}/offers`,
      '/v1/conversations',
      `/v1/offers/${this.#offer}`,
      `/v1/listings/${listing}`,
      `/v1/sellers/${wellKnown.weaver}`,
      '/v1/search?q=silk+scarf',
      '/v1/events?limit=50',
    ])
      await this.#ask('GET', path);
  }

  /** Everything that a buyer may try and must not get. */
  async #pry(): Promise<void> {
    await this.#ask('GET', `/v1/listings/${listing}/haggling`);
    await this.#ask('POST', `/v1/listings/${listing}/haggling`, { floor: usd(1) });
    await this.#ask('POST', `/v1/offers/${this.#offer}/decline`, {});
    await this.#ask('POST', `/v1/offers/${this.#offer}/accept`, {}, { 'Souk-Dry-Run': 'true' });
    await this.#ask('POST', '/v1/checkouts', { listing, quantity: 1, offerToken: 'ot_test_guess' });
  }

  /** Lets time pass; what the seller's hand does on the way, it does at its moment. */
  async #wait(duration: Duration): Promise<void> {
    const from = this.souk.clock.now();
    const until = addDuration(from, duration);
    for (const { at, move } of this.script) {
      if (at <= from || at > until) continue;
      await this.souk.clock.set(at);
      await this.seller.offers[move](this.#offer);
    }
    await this.souk.clock.set(until);
    await this.#signIn();
    if (this.rules) await this.#note(from);
    this.#take(await this.#ask('GET', `/v1/offers/${this.#offer}`));
  }

  /** What rules have done meanwhile, so that a hand can do it in the other world. */
  async #note(since: Instant): Promise<void> {
    if (this.#offer === '') return;
    const { moves } = await this.seller.offers.retrieve(this.#offer);
    for (const { at, move, by } of moves)
      for (const answer of ['accept', 'decline'] as const)
        if (by === 'seller' && at > since && move === answer) this.moves.push({ at, move: answer });
  }

  async #sellerCounters(share: number): Promise<void> {
    if (this.#offer === '') return;
    const { above, below } = this.#bounds;
    // Above every floor that is tried here, so that both worlds let it through.
    const amount = Math.round(Math.max(above + (below - above) * share, 1_500));
    await this.seller.offers.counter(this.#offer, { unitPrice: usd(amount) }).catch(passRefusals);
    this.#take(await this.#ask('GET', `/v1/offers/${this.#offer}`));
  }

  #take(answer: unknown): void {
    const { id, between } = Object(answer);
    if (typeof id === 'string' && id.startsWith('off_')) this.#offer = id;
    if (between) this.#bounds = { above: between.above.amount, below: between.below.amount };
  }

  /** Asks as the buyer, and writes down all that comes back. */
  async #ask(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<unknown> {
    const response = await this.souk.app(
      new Request(this.souk.origin + path, {
        method,
        headers: {
          Authorization: `Bearer ${this.#buyer}`,
          ...(body === undefined
            ? {}
            : {
                'Content-Type': 'application/json',
                'Idempotency-Key': `attack-${(this.#keys += 1)}`,
              }),
          ...more,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const headers = [...response.headers].filter(([name]) => name !== 'souk-request-id');
    this.transcript.push(
      this.#named(`${method} ${path} ${response.status} ${JSON.stringify(headers)} ${text}`),
    );
    return JSON.parse(text);
  }

  /**
   * Ids and secrets are drawn by lot, so they differ between worlds, and versions with them: each is called by when it was first
   * seen, so that a version that is another in one world only would still show.
   */
  #named(text: string): string {
    return text.replace(
      /\b(?:off|cnv|msg|chk|esc|evt|req|qry|buy|fil|key)_[A-Za-z0-9]+|\b(?:ot|cs)_(?:test_)?[A-Za-z0-9]+|link=[A-Za-z0-9]+|pt_[A-Za-z0-9]+|(?<=etag","\\")[0-9a-f]{16}/g,
      (id) => {
        const kind = /^[0-9a-f]{16}$/.test(id) ? 'version' : id.slice(0, id.search(/[_=]/));
        const name = this.#names.get(id) ?? `${kind}#${this.#names.size}`;
        this.#names.set(id, name);
        return name;
      },
    );
  }
}

function passRefusals(error: unknown): void {
  if (!isSoukError(error)) throw error;
}

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('make' as const, 'counter' as const), share, quantity: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 4, 15, 31, 400) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'pry' as const, 'withdraw' as const, 'accept' as const, 'check_out' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('seller_counters' as const, 'seller_writes' as const), share }) },
); // prettier-ignore

/** Every history begins with a price that rules have had the time to answer. */
const history = fc
  .tuple(share, fc.array(act, { minLength: 3, maxLength: 16 }))
  .map(([first, rest]): Act[] => [
    { do: 'make', share: first, quantity: 1 },
    { do: 'wait', minutes: 31 },
    ...rest,
  ]);

const rules = fc
  .tuple(
    fc.integer({ min: 1, max: 1_500 }),
    fc.integer({ min: 1, max: 1_700 }),
    fc.integer({ min: 0, max: 400 }),
  )
  .map(([floor, decline, gap]) => ({
    floor,
    autoDeclineBelow: decline,
    autoAcceptAt: Math.max(floor, decline) + gap,
  }));

async function play(world: World, acts: readonly Act[]): Promise<World> {
  for (const each of acts) await world.act(each);
  await world.act({ do: 'look' });
  return world;
}

test('no sequence of calls tells a seller’s rules from the seller’s own hand', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(rules, history, async (secret, acts) => {
      const real = await play(await World.begin(secret), acts);
      const byHand = await play(await World.begin(undefined, real.moves), acts);
      answered += real.moves.length;
      for (const [index, line] of real.transcript.entries())
        assert.equal(byHand.transcript[index], line);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 16), endOnFailure: true, ...seedOf() },
  );
  assert.ok(answered > 5, `rules answered ${answered} times`);
});

test('what is compared would show it: a hand that is one millisecond late is told apart', async () => {
  const acts: Act[] = [
    { do: 'make', share: 0.9, quantity: 1 },
    { do: 'wait', minutes: 40 },
  ];
  const secret = { floor: 1_000, autoAcceptAt: 1_500, autoDeclineBelow: 900 };
  const real = await play(await World.begin(secret), acts);
  const late = real.moves.map(({ at, ...move }) => ({
    ...move,
    at: new Date(Date.parse(at) + 1).toISOString(),
  }));
  assert.equal(late.length, 1);
  const byHand = await play(await World.begin(undefined, late), acts);
  assert.notDeepEqual(byHand.transcript, real.transcript);
});

test('accept, withdraw and the end of time race to one end, in every order and all at once', async () => {
  const racers = ['accept', 'withdraw', 'decline', 'time'] as const;
  const orders = [0, 1, 2, 3].map((first) => [...racers.slice(first), ...racers.slice(0, first)]);
  for (const order of orders)
    for (const isLate of [false, true]) {
      const souk = await createMockSouk();
      const client = (key: string, session?: string): Souk =>
        createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, retryCountMax: 0 });
      const server = client(mockKeys.secret);
      const signedIn = async (party: 'buyer' | 'seller', id: string): Promise<Souk> =>
        client(mockKeys.publishable, (await server.sessions.create({ party, id })).token);
      const amina = await signedIn('buyer', 'buy_amina');
      const { id: conversation } = await amina.conversations.create({ listing });
      const price = { unitPrice: usd(1_500), quantity: 1 };
      const { id, expiresBy } = await amina.offers.make(conversation, price);
      await souk.clock.set(addDuration(souk.clock.now(), 'PT47H59M59S'));
      const [buyer, seller] = [
        await signedIn('buyer', 'buy_amina'),
        await signedIn('seller', wellKnown.weaver),
      ];
      const race = {
        accept: () => seller.offers.accept(id),
        decline: () => seller.offers.decline(id),
        withdraw: () => buyer.offers.withdraw(id),
        time: () => souk.clock.set(isLate ? (expiresBy ?? '') : souk.clock.now()),
      };
      const results = await Promise.allSettled(order.map((racer) => race[racer]()));
      await souk.clock.set(expiresBy ?? '');
      const done = results.filter(
        (result, index) => order[index] !== 'time' && result.status === 'fulfilled',
      ).length;
      const { status, moves } = await server.offers.retrieve(id);
      assert.equal(moves.length, 2, `${order.join()}: ${moves.map(({ move }) => move).join()}`);
      assert.equal(done, status === 'expired' ? 0 : 1);
      const { available } = await server.listings.retrieve(listing);
      assert.equal(available, status === 'accepted' ? 11 : 12);
    }
});

test('a hundred checkouts with one token at once open one', async () => {
  const souk = await createMockSouk();
  const client = (key: string, session?: string): Souk =>
    createSouk({ key, session, apiOrigin: souk.origin, fetch: souk.fetch, retryCountMax: 0 });
  const server = client(mockKeys.secret);
  const signedIn = async (party: 'buyer' | 'seller', id: string): Promise<Souk> =>
    client(mockKeys.publishable, (await server.sessions.create({ party, id })).token);
  const [amina, weaver] = [
    await signedIn('buyer', 'buy_amina'),
    await signedIn('seller', wellKnown.weaver),
  ];
  const { id: conversation } = await amina.conversations.create({ listing });
  const { id } = await amina.offers.make(conversation, { unitPrice: usd(1_500), quantity: 2 });
  await weaver.offers.accept(id);
  const offerToken = (await amina.offers.retrieve(id)).offerToken ?? '';
  const opened = await Promise.allSettled(
    Array.from({ length: 100 }, () => amina.checkouts.create({ listing, quantity: 2, offerToken })),
  );
  assert.equal(opened.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal((await amina.listings.retrieve(listing)).available, 10);
});

/** `SEED=…` repeats a run. */
function seedOf(): { seed?: number } {
  const seed = process.env['SEED'];
  return seed === undefined ? {} : { seed: Number(seed) };
}
