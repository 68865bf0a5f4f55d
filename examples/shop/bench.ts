import { createSouk, type Escrow, type Money, type Souk } from '@souk/sdk';
import { mockClock, mockDeliver, mockLedger, mockSession, platformOrigin } from './platform.js';
import { part, tell } from '../shared/part.js';
import { priceText } from '../shared/words.js';

/** The deal that is followed; kept for this tab, so that a reload goes on with it. */
interface Deal {
  readonly escrow: string;
  readonly seller: string;
}
const kept = 'caravan.deal';

/** The bench beside the shop: everybody but the buyer. It shows where the money is, and moves time and goods. */
export function bench(changed: () => void) {
  const look = (): Promise<void> => quietly(lookAgain);
  const act = (work: () => Promise<unknown>): Promise<void> =>
    quietly(async () => {
      await work();
      await lookAgain();
      changed();
    });
  part('#ship').addEventListener('click', () => void act(ship));
  part('#deliver').addEventListener('click', () => void act(deliver));
  part('#clock').addEventListener('click', ({ target }) => {
    const advance = target instanceof HTMLElement ? target.dataset['advance'] : undefined;
    if (advance !== undefined) void act(() => moveClock(advance));
  });
  addEventListener('focus', () => void look());
  return {
    /** Shows everything anew. */
    look,
    /** Follows a deal from now on. */
    follow(deal: Deal): Promise<void> {
      sessionStorage.setItem(kept, JSON.stringify(deal));
      return look();
    },
  };
}

async function lookAgain(): Promise<void> {
  const deal = keptDeal();
  const [{ now }, ledger, escrow] = await Promise.all([
    mockClock(),
    mockLedger(),
    deal ? (await asSeller(deal.seller)).escrows.retrieve(deal.escrow) : undefined,
  ]);
  showTime(now);
  showAccounts(ledger.balances, escrow);
  tell(
    '#verdict',
    ledger.faults.length > 0
      ? ledger.faults.join(' ')
      : `Debits equal credits in ${ledger.entries} ${ledger.entries === 1 ? 'entry' : 'entries'}.`,
  );
  if (escrow) showDeal(escrow);
}

/** A session of the seller, made anew each time: moving the clock ends the old ones. */
async function asSeller(seller: string): Promise<Souk> {
  const { token } = await mockSession('seller', seller);
  return createSouk({ key: 'pk_test_demo', apiOrigin: platformOrigin, session: token });
}

async function ship(): Promise<void> {
  const deal = keptDeal();
  if (!deal) return;
  const seller = await asSeller(deal.seller);
  await seller.escrows.ship(deal.escrow, { carrier: 'dhl', trackingNumber: '1234567890' });
}

async function deliver(): Promise<void> {
  const deal = keptDeal();
  if (deal) await mockDeliver(deal.escrow);
}

async function moveClock(advance: string): Promise<void> {
  const { fired } = await mockClock({ advance });
  tell('#clock-remark', fired === 0 ? 'No deadline passed.' : `${fired} deadline(s) passed.`);
}

function showTime(now: string): void {
  const time = part('time');
  time.dateTime = now;
  const style = { dateStyle: 'full', timeStyle: 'short' } as const;
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, style).format(
    Date.parse(now),
  );
}

const isHeld = ({ held }: Escrow): boolean => held.amount > 0;

/** Where the money of the deal is now, in a sentence and in amounts. */
function showDeal(escrow: Escrow): void {
  const { quote, status, sellerName } = escrow;
  const fee = { ...quote.total, amount: quote.buyerFee.amount + quote.sellerFee.amount };
  const isReleased = status === 'released';
  const stations: Readonly<Record<string, Money | undefined>> = {
    buyer: !isHeld(escrow) && !isReleased ? quote.total : undefined,
    escrow: isHeld(escrow) ? escrow.held : undefined,
    seller: isReleased ? quote.sellerReceives : undefined,
    fees: isReleased ? fee : undefined,
  };
  for (const [name, amount] of Object.entries(stations)) {
    const station = part(`[data-station=${name}]`);
    station.toggleAttribute('aria-current', amount !== undefined);
    part(`[data-station=${name}] b`).textContent = amount ? priceText(amount) : '';
  }
  part('#money-sentence').textContent = sentences[status]?.(escrow) ?? `The deal is "${status}".`;
  part('#seller-sentence').textContent = `${sellerName}: ${tasks[status] ?? 'nothing to do.'}`;
  const may = (action: string): boolean => escrow.availableActions.includes(action);
  part('#ship').toggleAttribute('disabled', !may('ship'));
  part('#deliver').toggleAttribute('disabled', status !== 'shipped');
}

const sentences: Readonly<Record<string, (escrow: Escrow) => string>> = {
  awaiting_payment: () => 'The goods are reserved; nothing is paid yet.',
  funded: ({ held }) => `${priceText(held)} is held until the goods arrive.`,
  shipped: ({ held }) => `${priceText(held)} is held; the goods are on their way.`,
  delivered: ({ held }) => `${priceText(held)} is held while you check the goods.`,
  released: ({ quote, outcome }) =>
    `${priceText(quote.sellerReceives)} went to the seller${outcome === 'auto_release' ? ', because nobody objected in time' : ''}.`,
  refunded: ({ quote }) => `${priceText(quote.total)} went back to you.`,
  canceled: () => 'Called off before anything was paid.',
  expired: () => 'The time to pay ran out; nothing was charged.',
};

const tasks: Readonly<Record<string, string>> = {
  awaiting_payment: 'waits for your payment.',
  funded: 'paid for and to be shipped.',
  shipped: 'handed to the carrier.',
  delivered: 'delivered.',
  released: 'paid.',
  refunded: 'not paid.',
};

function showAccounts(
  balances: readonly { account: string; money: Money }[],
  escrow: Escrow | undefined,
): void {
  const rows = balances.map(({ account, money }) => {
    const row = document.createElement('tr');
    const isSeller = account === `seller:${escrow?.seller}`;
    const owner = isSeller && escrow ? escrow.sellerName : 'another seller';
    const name = accountNames[account] ?? `Owed to ${owner}`;
    const cells = [name, priceText(money)].map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    });
    cells[1]?.classList.add('number');
    row.append(...cells);
    return row;
  });
  part('#accounts').replaceChildren(...rows);
}

const accountNames: Readonly<Record<string, string>> = {
  cash: 'Cash at the bank',
  escrow: 'Held in escrow',
  fees: 'Earned in fees',
};

function keptDeal(): Deal | undefined {
  const text = sessionStorage.getItem(kept);
  // Only this page writes it.
  return text === null ? undefined : (JSON.parse(text) as Deal);
}

/** What fails here is told on the bench; the shop goes on. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    tell('#bench-fault', undefined);
  } catch (error) {
    tell('#bench-fault', error instanceof Error ? error.message : String(error));
  }
}
