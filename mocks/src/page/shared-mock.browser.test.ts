import { assert } from 'chai';
import { createSouk, type Souk } from '@souk/sdk';
import { mockKeys } from '../scenario.js';
import { wellKnown } from '../seed/well-known.js';
import { benchAt, type RemoteBench } from '../suite/bench-at.js';
import { follow } from '../suite/follow.js';
import { serverBehind } from '../server-behind.js';
import { goodCard } from '../gateway.js';
import { openPageStorage } from './page-storage.js';
import { shareMock, type SharedMock, type SharedMockOptions } from './shared-mock.js';

/** Two of these in one page are two tabs: the browser's locks, channels and storage do not tell them apart. */
const tabs: SharedMock[] = [];
let name = '';

beforeEach(() => {
  name = crypto.randomUUID();
});
afterEach(async () => {
  for (const tab of tabs.splice(0)) await tab.close();
});

async function openTab(options: SharedMockOptions = {}): Promise<SharedMock> {
  const tab = await shareMock({ name, ...options });
  tabs.push(tab);
  return tab;
}

const clientOf = (tab: SharedMock, fetch = tab.fetch, session?: string): Souk =>
  createSouk({
    key: mockKeys.publishable,
    apiOrigin: tab.origin,
    fetch,
    session,
    sleep: async () => {},
  });

async function buy(tab: SharedMock): Promise<string> {
  const server = clientOf(tab, serverBehind(tab.fetch, mockKeys));
  const bought = await server.escrows.create({
    listing: wellKnown.silkScarf,
    quantity: 1,
    card: goodCard,
  });
  assert.equal(bought.outcome, 'confirmed');
  return bought.outcome === 'confirmed' ? bought.value.id : '';
}

async function signIn(tab: SharedMock, party: 'buyer' | 'seller', id: string): Promise<Souk> {
  const { token } = await clientOf(tab, serverBehind(tab.fetch, mockKeys)).sessions.create({
    party,
    id,
  });
  return clientOf(tab, tab.fetch, token);
}

async function benchOfTab(tab: SharedMock): Promise<RemoteBench> {
  const bench = await benchAt(tab.origin, tab.fetch);
  if (!bench) throw new Error('There is no bench.');
  return bench;
}

describe('a mock that tabs share', () => {
  it('is had by one tab, and a buyer in one and a seller in the other deal with each other', async () => {
    const [first, second] = [await openTab(), await openTab()];
    assert.deepEqual([first.isLeader, second.isLeader], [true, false]);
    const escrow = await buy(first);
    const weaver = await signIn(second, 'seller', wellKnown.weaver);
    await weaver.escrows.ship(escrow, { carrier: 'dhl', trackingNumber: '1234567890' });
    const server = clientOf(first, serverBehind(first.fetch, mockKeys));
    assert.equal((await server.escrows.retrieve(escrow)).status, 'shipped');
    await (await benchOfTab(second)).advance('P10D');
    assert.equal((await server.escrows.retrieve(escrow)).status, 'released');
    assert.deepEqual((await (await benchOfTab(second)).audit()).faults, []);
  });

  it('goes over to another tab when its own closes, with everything that anybody was told', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const escrow = await buy(second);
    await (await benchOfTab(first)).advance('P1D');
    await first.close();
    const server = clientOf(second, serverBehind(second.fetch, mockKeys));
    assert.equal((await server.escrows.retrieve(escrow)).status, 'funded');
    assert.equal(second.isLeader, true);
    const { entries, faults } = await (await benchOfTab(second)).audit();
    assert.deepEqual([entries, faults], [1, []]);
  });

  it('outlives a reload: the same checkout, time and stock', async () => {
    const before = await openTab();
    const escrow = await buy(before);
    await (await benchOfTab(before)).advance('P2D');
    await before.close();
    const after = await openTab();
    assert.equal(after.startedAnew, undefined);
    const server = clientOf(after, serverBehind(after.fetch, mockKeys));
    assert.equal((await server.escrows.retrieve(escrow)).status, 'funded');
    assert.equal((await clientOf(after).listings.retrieve(wellKnown.silkScarf)).available, 11);
    const clock = await (await after.fetch(`${after.origin}/_mock/clock`)).json();
    assert.equal(clock.now, '2026-11-24T09:00:00.000Z');
  });

  it('starts anew, and says why, when what was kept is of another seed', async () => {
    const before = await openTab({ seed: 1 });
    await buy(before);
    await before.close();
    const after = await openTab({ seed: 2 });
    assert.match(after.startedAnew ?? '', /another seed/);
    assert.equal((await clientOf(after).listings.retrieve(wellKnown.silkScarf)).available, 12);
  });

  it('goes back to its seed for all tabs', async () => {
    const [first, second] = [await openTab(), await openTab()];
    await buy(first);
    await (await benchOfTab(second)).reset();
    assert.equal((await clientOf(first).listings.retrieve(wellKnown.silkScarf)).available, 12);
  });

  it('streams to a tab that does not have it, until its reader goes', async () => {
    await openTab();
    const second = await openTab();
    const { escrow, clientSecret } = await clientOf(second).checkouts.create({
      listing: wellKnown.silkScarf,
      quantity: 1,
    });
    const heard: string[] = [];
    for await (const { message } of follow(second, {
      topics: [`escrow:${escrow}`],
      clientSecret,
    })) {
      if (message !== undefined) heard.push(JSON.stringify(message));
      if (heard.length === 1) await clientOf(second).escrows.cancel(escrow, { clientSecret });
      if (heard.some((text) => text.includes('escrow.canceled'))) break;
    }
    assert.isAbove(heard.length, 1);
  });

  it('a request that is under way when the tab with the mock closes is lost, and asking again finds what became of it', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const bench = await benchOfTab(first);
    await bench.break({ on: /escrows$/, times: 1, what: { kind: 'latency', milliseconds: 400 } });
    const buying = buy(second);
    await new Promise((wake) => setTimeout(wake, 50));
    await first.close();
    await buying;
    const { entries, faults } = await (await benchOfTab(second)).audit();
    assert.deepEqual([entries, faults], [1, []]);
  });

  it('works where nothing can be kept, as long as the page lives', async () => {
    const own = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    try {
      assert.equal((await openPageStorage('blocked')).isLasting, false);
      const tab = await openTab();
      assert.equal(tab.isLasting, false);
      assert.match(await buy(tab), /^esc_/);
    } finally {
      indexedDB.open = own;
    }
  });
});
