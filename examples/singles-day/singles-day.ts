import { render } from 'lit';
import {
  createServerTime,
  createTransport,
  isSoukError,
  type ReservationWithToken,
} from '@souk/sdk';
import { goodCard, mockKeys } from '@souk/mocks';
import { part } from '../shared/part.js';
import { spoken } from './countdown.js';
import { createCrowd } from './crowd.js';
import { createSale, listing, units } from './sale.js';
import { crowdView, saleView, type Mine } from './views.js';

/** The page: a selling event as its visitors see it, and a crowd to let loose on it. */
const sale = await createSale();
const { mock, server } = sale;
const time = createServerTime(
  createTransport({ key: mockKeys.publishable, apiOrigin: mock.origin, fetch: mock.fetch }),
);
const { title, price: usual } = await server.listings.retrieve(listing);
const say = spoken(part('#heard'));
let { campaign } = sale;
let ticks = 0;
let isUnderWay = false;
let held: ReservationWithToken | undefined;
let mine: Mine = { said: '', until: undefined, isBusy: false };
let audit = await booksOf();
let waiting = 0;

/** Many things change at once; they are drawn once. */
function showSoon(): void {
  waiting ||= requestAnimationFrame(() => {
    waiting = 0;
    show();
  });
}
const crowd = createCrowd(sale, showSoon);

// The visitor's client says when it is turned away, and comes back by itself.
const visitor = sale.visitor({
  retry: ({ error, waitMs = 0 }) => {
    if (error?.code === 'rate_limited') tellBusy(waitMs);
  },
});

function show(): void {
  const nowMs = time.now();
  const view = {
    campaign, usual, title, nowMs, mine, openNow, reserve, pay, release, tenMinutes,
    offMs: nowMs - Date.now(),
    uncertaintyMs: time.uncertaintyMs,
  }; // prettier-ignore
  render(saleView(view), part('#sale'));
  const { seen } = crowd;
  const oversold = Math.max(0, seen.paid - units, audit.holds - units);
  const come = (size: number): void => void letCome(size);
  render(crowdView({ crowd: seen, oversold, verdict: audit.verdict, ticks, isUnderWay, come }), part('#crowd')); // prettier-ignore
}

/** Counted three times: by those who paid, by the campaign, and by the books. */
async function booksOf(): Promise<{ readonly holds: number; readonly verdict: string }> {
  const [{ faults }, entries] = await Promise.all([mock.audit(), mock.platform.ledger.entries()]);
  const holds = entries.filter(({ kind }) => kind === 'hold').length;
  const right = `Buyers, campaign and ledger agree: ${holds} paid; debits equal credits.`;
  const sold = campaign.items[0]?.sold ?? 0;
  const differ = holds === sold ? '' : `The ledger has ${holds} payments, the campaign ${sold} sold.`;
  return { holds, verdict: [...faults, differ].filter(Boolean).join(' ') || right };
} // prettier-ignore

async function look(): Promise<void> {
  campaign = await server.campaigns.retrieve(sale.campaign.id);
  audit = await booksOf();
  showSoon();
}

async function letCome(size: number): Promise<void> {
  isUnderWay = true;
  await crowd.come(size);
  isUnderWay = false;
  await look();
}

function openNow(): void {
  void moveTo(() => mock.clock.set(campaign.opensAt));
}

function tenMinutes(): void {
  void moveTo(() => mock.clock.advance('PT10M'));
}

/** Time is moved on at the platform, so it is asked for anew. */
async function moveTo(move: () => Promise<unknown>): Promise<void> {
  await move();
  // What follows from it is caught up with at the next call, as anywhere.
  await time.sync();
  if (held && time.now() >= Date.parse(held.expiresBy)) {
    held = undefined;
    mine = { said: 'Your ten minutes are over; it went back on the shelf.', until: undefined, isBusy: false }; // prettier-ignore
  }
  await look();
}

function tellBusy(waitMs: number): void {
  let left = Math.ceil(waitMs / 1_000);
  const count = (): void => {
    if (!mine.isBusy || left <= 0) return;
    mine = { ...mine, said: `Busy, retrying in ${left} s.` };
    showSoon();
    left -= 1;
    setTimeout(count, 1_000);
  };
  count();
}

/** Does what the visitor wants, one thing at a time, and says what came of it. */
async function wish(work: () => Promise<Partial<Mine>>): Promise<void> {
  mine = { ...mine, isBusy: true, said: 'One moment …' };
  showSoon();
  try {
    mine = { ...mine, ...(await work()), isBusy: false };
  } catch (error) {
    if (!isSoukError(error)) throw error;
    mine = { ...mine, said: refusals[error.code] ?? error.message, isBusy: false };
  }
  await look();
}

const refusals: Readonly<Record<string, string>> = {
  sold_out: 'Gone. What is in baskets and not paid comes back in ten minutes.',
  reservation_ended: 'Your ten minutes are over.',
};

const reserve = (): void =>
  void wish(async () => {
    held = await visitor.reservations.create({ campaign: campaign.id, listing, quantity: 1 });
    return { said: 'One is yours. Pay within ten minutes.', until: Date.parse(held.expiresBy) };
  });

const pay = (): void =>
  void wish(async () => {
    const order = { listing, quantity: 1, reservationToken: held?.token ?? '', card: goodCard };
    const bought = await server.escrows.create(order);
    if (bought.outcome === 'unknown') return { said: 'We are checking whether it was paid.' };
    if (bought.outcome === 'not_done') throw bought.error;
    held = undefined;
    crowd.paidToo();
    return { said: 'Paid into escrow. The seller ships within 72 hours.', until: undefined };
  });

const release = (): void =>
  void wish(async () => {
    if (held) await visitor.reservations.release(held.id, { clientSecret: held.token });
    held = undefined;
    return { said: 'It went back on the shelf.', until: undefined };
  });

/** Follows what is left, as it changes: the platform says it four times a second at most. */
async function follow(): Promise<void> {
  for await (const message of visitor.events.stream({ topic: [`campaign:${campaign.id}`] })) {
    if (message.type !== 'campaign.stock') continue;
    ticks += 1;
    const { status, items } = message.data;
    campaign = { ...campaign, status, items: campaign.items.map((item) => ({ ...item, ...items.find((each) => each.listing === item.listing) })) }; // prettier-ignore
    const left = campaign.items[0]?.available ?? 0;
    say(status === 'sold_out' ? 'Sold out.' : `${left} left.`);
    showSoon();
  }
}

await time.sync();
show();
void follow();
// The platform does what falls due; and a device that slept, or whose clock was set, asks for the time anew.
setInterval(() => {
  void mock.clock.tick();
  if (campaign.status === 'scheduled' && time.now() >= Date.parse(campaign.opensAt)) void look();
  if (time.isStale) void time.sync();
  showSoon();
}, 250);
