import type { Checkout } from '@souk/sdk';
import { SoukError } from '@souk/sdk';
import { assert } from 'chai';
import { freshDecline, step, type Flow, type FlowEvent } from './checkout-flow.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const quote = {
  quantity: 1,
  unitPrice: usd(1840),
  items: usd(1840),
  delivery: usd(450),
  feePayer: 'buyer',
  buyerFee: usd(66),
  sellerFee: usd(0),
  feeBasisPoints: 290,
  feeRefund: 'proportional',
  total: usd(2356),
  sellerReceives: usd(2290),
};
const checkout: Checkout = {
  id: 'chk_1',
  status: 'open',
  listing: 'lst_1',
  listingTitle: 'Silk scarf',
  seller: 'sel_1',
  sellerName: 'Atelier Croix-Rousse',
  escrow: 'esc_1',
  quote,
  clientSecret: 'cs_1',
  paymentUrl: 'https://souk.test/pay/chk_1?link=l',
  lastDecline: null,
  needsAuthentication: false,
  createdAt: '2026-11-22T09:00:00.000Z',
  payBy: '2026-11-22T09:10:00.000Z',
  shipWithin: 'PT72H',
  confirmWithin: 'P10D',
  testMode: true,
};
const paid: Checkout = { ...checkout, status: 'paid' };
const lost = new SoukError('network_failed', 'The connection broke.');

/** Sends events one after another, and gives the last step. */
const after = (...events: readonly FlowEvent[]) =>
  events.reduce<{ flow: Flow; effects: readonly { readonly do: string }[] }>(
    ({ flow }, event) => step(flow, event),
    { flow: { at: 'choosing' }, effects: [] },
  );
const read = (of: Checkout): FlowEvent => ({ type: 'read', checkout: of });
const submitted: FlowEvent = { type: 'submitted', quantity: 1, variant: undefined };
const opened: FlowEvent = { type: 'payment_opened', surface: 'popup' };
const doings = (effects: readonly { readonly do: string }[]): string[] =>
  effects.map((effect) => effect.do);

describe('the flow of a checkout', () => {
  it('a second press while the first is under way asks for nothing', () => {
    assert.deepEqual(doings(after(submitted).effects), ['create']);
    assert.deepEqual(after(submitted, submitted).effects, []);
  });

  it('reads less and less often while the buyer pays', () => {
    const waits = [3, 4, 5].map((count) => {
      const readings = Array<FlowEvent>(count).fill(read(checkout));
      const [effect] = step(after(submitted, read(checkout), opened, ...readings).flow, read(checkout)).effects;
      return effect?.do === 'read' ? effect.afterMs : 0;
    }); // prettier-ignore
    assert.isAbove(waits[0] ?? 0, 2_000);
    assert.isAbove(waits[1] ?? 0, waits[0] ?? 0);
    assert.isAtMost(waits[2] ?? 0, 10_000);
  });

  it('no answer while paying means "unknown", never "failed", and it goes on asking', () => {
    const { flow, effects } = after(submitted, read(checkout), opened, {
      type: 'unanswered',
      error: lost,
    });
    assert.include(flow, { at: 'paying', isUnknown: true });
    assert.deepEqual(doings(effects), ['read']);
  });

  it('a closed payment window is judged by the platform, not by its closing', () => {
    const closed = after(submitted, read(checkout), opened, { type: 'payment_closed' });
    assert.equal(closed.flow.at, 'paying');
    assert.include(step(closed.flow, read(checkout)).flow, { at: 'review', remark: 'closed' });
    assert.equal(step(closed.flow, read(paid)).flow.at, 'held');
    const processing = read({ ...checkout, status: 'processing' });
    assert.equal(step(closed.flow, processing).flow.at, 'paying');
  });

  it('a decline is told once: the one from before paying again is old news', () => {
    const declined: Checkout = {
      ...checkout,
      lastDecline: { declineCode: 'insufficient_funds', at: '2026-11-22T09:02:00.000Z' },
    };
    const first = after(submitted, read(checkout), opened, read(declined));
    assert.equal(freshDecline(first.flow), 'insufficient_funds');
    const second = after(submitted, read(declined), opened);
    assert.isUndefined(freshDecline(second.flow));
  });

  it('an expired checkout is forgotten, so that the next press is a new wish', () => {
    const { flow, effects } = after(submitted, read({ ...checkout, status: 'expired' }));
    assert.equal(flow.at, 'ended');
    assert.deepEqual(doings(effects), ['forget']);
  });

  it('a purchase that is paid is a deal, and goes on elsewhere', () => {
    const { flow, effects } = after(submitted, read(paid));
    assert.deepEqual(flow, { at: 'held', checkout: paid });
    assert.deepEqual(effects, []);
  });

  it('what is wished for is the quantity and the version', () => {
    const { effects } = after({ type: 'submitted', quantity: 3, variant: 'var_m' });
    assert.deepInclude(JSON.parse(JSON.stringify(effects[0])).wish, {
      quantity: 3,
      variant: 'var_m',
    });
  });

  it('changing the quantity gives the goods back before a new wish', () => {
    const { flow, effects } = after(submitted, read(checkout), { type: 'changed' });
    assert.equal(flow.at, 'choosing');
    assert.deepEqual(doings(effects), ['release', 'forget']);
  });

  it('every event fits every state: what makes no sense changes nothing', () => {
    const events: FlowEvent[] = [
      submitted, opened, { type: 'resumed' }, { type: 'payment_blocked' }, { type: 'payment_closed' },
      { type: 'payment_moved' }, { type: 'changed' }, { type: 'finished' }, { type: 'refused', error: lost }, { type: 'unanswered', error: lost },
      read(checkout), read(paid), read({ ...checkout, status: 'canceled' }),
    ]; // prettier-ignore
    for (const first of events)
      for (const second of events)
        for (const third of events) assert.isString(after(first, second, third).flow.at);
  });
});
