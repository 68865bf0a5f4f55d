import type { Checkout, Escrow } from '@souk/sdk';
import { SoukError } from '@souk/sdk';
import { assert } from 'chai';
import { freshDecline, isFinished, step, type Flow, type FlowEvent } from './checkout-flow.js';

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
const escrow: Escrow = {
  ...checkout,
  id: 'esc_1',
  status: 'shipped',
  checkout: 'chk_1',
  buyer: 'buy_1',
  held: usd(2356),
  releases: [],
  refunds: [],
  milestones: [],
  outcome: null,
  dispute: null,
  shipment: null,
  fundedAt: '2026-11-22T09:01:00.000Z',
  shippedAt: '2026-11-23T09:00:00.000Z',
  deliveredAt: null,
  extendedAt: null,
  finishedAt: null,
  shipBy: null,
  expiresAt: null,
  confirmBy: '2026-12-03T09:00:00.000Z',
  availableActions: ['extend', 'confirm'],
};
const paid: Checkout = { ...checkout, status: 'paid' };
const lost = new SoukError('network_failed', 'The connection broke.');

/** Sends events one after another, and gives the last step. */
const after = (...events: readonly FlowEvent[]) =>
  events.reduce<{ flow: Flow; effects: readonly { readonly do: string }[] }>(
    ({ flow }, event) => step(flow, event),
    { flow: { at: 'choosing' }, effects: [] },
  );
const read = (of: Checkout, and?: Escrow): FlowEvent => ({
  type: 'read',
  checkout: of,
  escrow: and,
});
const submitted: FlowEvent = { type: 'submitted', quantity: 1 };
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
    assert.equal(step(closed.flow, read(paid, escrow)).flow.at, 'held');
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

  it('money is released only after a second, deliberate yes', () => {
    const held = after(submitted, read(paid, escrow));
    const asked = step(held.flow, { type: 'asked', action: 'confirm' });
    assert.deepEqual(asked.effects, []);
    const yes = step(asked.flow, { type: 'confirmed', action: 'confirm' });
    assert.deepEqual(yes.effects, [{ do: 'act', action: 'confirm' }]);
    assert.deepEqual(step(yes.flow, { type: 'confirmed', action: 'confirm' }).effects, []);
  });

  it('a question is withdrawn when its answer is no longer possible', () => {
    const asked = after(submitted, read(paid, escrow), { type: 'asked', action: 'confirm' });
    const late = step(asked.flow, read(paid, { ...escrow, availableActions: [] }));
    assert.notProperty(JSON.parse(JSON.stringify(late.flow)), 'asking');
  });

  it('an action whose answer is lost is unknown, and what is true is read', () => {
    const doing = after(submitted, read(paid, escrow), { type: 'confirmed', action: 'confirm' });
    const { flow, effects } = step(doing.flow, { type: 'act_unknown', error: lost });
    assert.include(flow, { at: 'held', isUnknown: true });
    assert.deepEqual(doings(effects), ['read']);
  });

  it('an expired checkout is forgotten, so that the next press is a new wish', () => {
    const { flow, effects } = after(submitted, read({ ...checkout, status: 'expired' }));
    assert.equal(flow.at, 'ended');
    assert.deepEqual(doings(effects), ['forget']);
    assert.isTrue(isFinished(flow));
  });

  it('a deal under way is never forgotten by a press', () => {
    const held = after(submitted, read(paid, escrow));
    assert.deepEqual(step(held.flow, { type: 'finished' }).effects, []);
  });

  it('changing the quantity gives the goods back before a new wish', () => {
    const { flow, effects } = after(submitted, read(checkout), { type: 'changed' });
    assert.equal(flow.at, 'choosing');
    assert.deepEqual(doings(effects), ['release', 'forget']);
  });

  it('every event fits every state: what makes no sense changes nothing', () => {
    const events: FlowEvent[] = [
      submitted, opened, { type: 'resumed' }, { type: 'payment_blocked' }, { type: 'payment_closed' },
      { type: 'payment_moved' }, { type: 'asked', action: 'cancel' }, { type: 'act_refused', error: lost },
      { type: 'changed' }, { type: 'finished' }, { type: 'refused', error: lost }, { type: 'unanswered', error: lost },
      read(checkout), read(paid, escrow), read({ ...checkout, status: 'canceled' }),
    ]; // prettier-ignore
    for (const first of events)
      for (const second of events)
        for (const third of events) assert.isString(after(first, second, third).flow.at);
  });
});
