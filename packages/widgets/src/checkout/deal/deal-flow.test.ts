import type { Dispute, Escrow } from '@souk/sdk';
import { disputeTransitions, escrowTransitions, SoukError } from '@souk/sdk';
import { assert } from 'chai';
import { actionsOf, asks } from './actions.js';
import { dealStep, type DealEvent, type DealFacts, type DealFlow } from './deal-flow.js';
import { amountOf, evidenceOf, faultsOf, kindsFor, newDraft } from './draft.js';
import { deadlineOf, storyOf } from './story.js';

const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;
const escrow: Escrow = {
  id: 'esc_1',
  status: 'shipped',
  checkout: 'chk_1',
  listing: 'lst_1',
  listingTitle: 'Silk scarf',
  seller: 'sel_1',
  sellerName: 'Atelier Croix-Rousse',
  buyer: 'buy_1',
  quote: {
    quantity: 1, unitPrice: usd(1840), items: usd(1840), delivery: usd(450), feePayer: 'buyer', buyerFee: usd(66),
    sellerFee: usd(0), feeBasisPoints: 290, feeRefund: 'proportional', total: usd(2356), sellerReceives: usd(2290),
  },
  held: usd(2356),
  releases: [],
  refunds: [],
  milestones: [],
  outcome: null,
  dispute: null,
  shipment: null,
  createdAt: '2026-11-22T09:00:00.000Z',
  fundedAt: '2026-11-22T09:01:00.000Z',
  shippedAt: '2026-11-23T09:00:00.000Z',
  deliveredAt: null,
  extendedAt: null,
  finishedAt: null,
  payBy: null,
  shipBy: null,
  expiresAt: null,
  confirmBy: '2026-12-03T09:00:00.000Z',
  askingParty: 'buyer',
  availableActions: ['extend', 'confirm', 'dispute'],
  testMode: true,
}; // prettier-ignore
const dispute: Dispute = {
  id: 'dsp_1',
  escrow: 'esc_1',
  seller: 'sel_1',
  buyer: 'buy_1',
  status: 'awaiting_seller',
  reason: 'damaged',
  statement: 'Torn.',
  held: usd(2356),
  awaitingParty: 'seller',
  respondBy: '2026-11-26T09:00:00.000Z',
  onSilence: 'refund',
  evidence: [],
  offer: null,
  proposal: null,
  decision: null,
  acceptedBy: [],
  returnShipment: null,
  overturnBy: null,
  openedAt: '2026-11-23T10:00:00.000Z',
  closedAt: null,
  availableActions: ['withdraw'],
};
const shipped: DealFacts = { escrow };
const disputed: DealFacts = {
  escrow: { ...escrow, status: 'disputed', availableActions: [] },
  dispute,
};
const lost = new SoukError('network_failed', 'The connection broke.');
const limits = { count: 3, bytes: 1_000 };

/** Sends events one after another to a deal that is read, and gives the last step. */
const after = (facts: DealFacts, ...events: readonly DealEvent[]) =>
  events.reduce<ReturnType<typeof dealStep>>(
    ({ flow }, event) => dealStep(flow, event, limits),
    dealStep({ at: 'reading' }, { type: 'read', facts }, limits),
  );
const doings = ({ effects }: ReturnType<typeof dealStep>): string[] =>
  effects.map((effect) => effect.do);
const known = (flow: DealFlow) => {
  if (flow.at !== 'known') throw new Error(`The deal is "${flow.at}".`);
  return flow;
};
const file = (name: string, size = 10): File => new File([new Uint8Array(size)], name);
const filledIn: DealEvent = { type: 'typed', changes: { reason: 'damaged', statement: 'Torn.' } };

describe('the flow of a deal', () => {
  it('asks before money moves, and for a second yes only once', () => {
    const asked = after(shipped, { type: 'began', action: 'confirm' });
    assert.deepEqual(doings(asked), []);
    const yes = dealStep(asked.flow, { type: 'submitted' }, limits);
    assert.deepEqual(doings(yes), ['act']);
    assert.deepEqual(doings(dealStep(yes.flow, { type: 'submitted' }, limits)), []);
  });

  it('more time is given at once: it takes nothing', () => {
    assert.deepEqual(doings(after(shipped, { type: 'began', action: 'extend' })), ['act']);
  });

  it('offers nothing that the platform does not allow', () => {
    const { flow, effects } = after(shipped, { type: 'began', action: 'ship' });
    assert.isUndefined(known(flow).draft);
    assert.isEmpty(effects);
    assert.deepEqual(actionsOf(shipped), ['confirm', 'extend', 'dispute']);
    assert.deepEqual(actionsOf(disputed), ['evidence', 'withdraw']);
  });

  it('a form stays open with what is typed while the deal is read again, and closes when it is no longer possible', () => {
    const open = after(shipped, { type: 'began', action: 'dispute' }, filledIn);
    const again = dealStep(open.flow, { type: 'read', facts: shipped }, limits);
    assert.equal(known(again.flow).draft?.statement, 'Torn.');
    const released = { escrow: { ...escrow, status: 'released' as const, availableActions: [] } };
    assert.isUndefined(known(dealStep(open.flow, { type: 'read', facts: released }, limits).flow).draft);
  });

  it('sends nothing that lacks something, and says what', () => {
    const tried = after(shipped, { type: 'began', action: 'dispute' }, { type: 'submitted' });
    assert.isEmpty(tried.effects);
    const { draft } = known(tried.flow);
    assert.isTrue(draft?.isChecked);
    assert.deepEqual(draft && faultsOf(draft, shipped), { reason: 'required', statement: 'required' });
  });

  it('a lost answer is not called failed: the form stays as it was sent, and the same thing is asked again', () => {
    const sent = after(shipped, { type: 'began', action: 'dispute' }, filledIn, { type: 'submitted' });
    const unknown = dealStep(sent.flow, { type: 'unknown', error: lost }, limits);
    assert.deepEqual(doings(unknown), ['resume']);
    assert.include(known(unknown.flow), { isUnknown: true, doing: 'dispute' });
    const typed = dealStep(unknown.flow, { type: 'typed', changes: { statement: 'Else' } }, limits);
    assert.equal(known(typed.flow).draft?.statement, 'Torn.');
    const done = dealStep(unknown.flow, { type: 'done', facts: disputed }, limits);
    assert.isUndefined(known(done.flow).draft);
    assert.isUndefined(known(done.flow).isUnknown);
  });

  it('after a refusal it reads what is true, and keeps what was typed', () => {
    const sent = after(shipped, { type: 'began', action: 'dispute' }, filledIn, { type: 'submitted' });
    const refused = dealStep(sent.flow, { type: 'refused', error: lost }, limits);
    assert.deepEqual(doings(refused), ['read']);
    assert.equal(known(refused.flow).draft?.statement, 'Torn.');
    assert.equal(known(refused.flow).problem, lost);
  });

  it('files are uploaded as they are chosen; what is too large or too many is not', () => {
    const files = [file('a.png'), file('large.png', 1_001), file('b.png'), file('c.png')];
    const added = after(shipped, { type: 'began', action: 'dispute' }, filledIn, { type: 'added', files });
    assert.deepEqual(doings(added), ['upload', 'upload']);
    const uploads = known(added.flow).draft?.uploads ?? [];
    assert.deepEqual(uploads.map(({ fault }) => fault), [undefined, 'file_too_large', undefined, 'too_many']);
    assert.deepEqual(doings(dealStep(added.flow, { type: 'submitted' }, limits)), []);
  });

  it('each file is shown as what it shows, in one piece for each kind', () => {
    const [one, other] = [file('a.png'), file('b.pdf')];
    const { flow } = after(
      shipped, { type: 'began', action: 'dispute' }, filledIn, { type: 'added', files: [one, other] },
      { type: 'uploaded', content: one, file: 'fil_1' }, { type: 'uploaded', content: other, file: 'fil_2' },
    );
    const { draft } = known(flow);
    if (!draft) throw new Error('The form is closed.');
    assert.deepEqual(evidenceOf(draft), [{ type: 'photo', files: ['fil_1', 'fil_2'] }]);
    const uploads = draft.uploads.map((upload, index) => (index === 1 ? { ...upload, kind: 'carrier_letter' as const } : upload));
    assert.deepEqual(evidenceOf({ ...draft, uploads }), [{ type: 'photo', files: ['fil_1'] }, { type: 'carrier_letter', files: ['fil_2'] }]);
  });

  it('with another reason a file cannot stay what says nothing about it', () => {
    const [one] = [file('a.png')];
    const { flow } = after(
      shipped, { type: 'began', action: 'dispute' }, filledIn, { type: 'added', files: [one] },
      { type: 'typed', changes: { reason: 'not_received' } },
    );
    assert.deepEqual(kindsFor('not_received'), ['carrier_letter']);
    assert.equal(known(flow).draft?.uploads[0]?.kind, 'carrier_letter');
  });

  it('a part is more than nothing and less than all, typed as people type it', () => {
    const amount = (typed: string) => amountOf({ ...newDraft('offer_split'), amount: typed }, disputed)?.amount;
    assert.deepEqual(['10', '10,50', '0', '23.56', '', 'ten'].map(amount), [1000, 1050, undefined, undefined, undefined, undefined]);
  });

  it('every step of the tables that a party can take has a form, and every form is of the tables', () => {
    const rows: readonly { action: string; actors: readonly string[] }[] = [...escrowTransitions, ...disputeTransitions];
    const party = rows.filter(({ actors }) => actors.includes('buyer') || actors.includes('seller'));
    const consequences = ['release', 'refund', 'settle'];
    const actions = new Set(party.map(({ action }) => action).filter((action) => !consequences.includes(action)));
    assert.sameMembers(Object.keys(asks), [...actions, 'evidence', 'review', 'reply']);
  });

  it('what was under way and is no longer possible has been done: nothing is asked again, and the next thing can be begun', () => {
    const unknown = after(shipped, { type: 'began', action: 'confirm' }, { type: 'submitted' }, { type: 'unknown', error: lost });
    const over = { escrow: { ...escrow, status: 'released' as const, finishedAt: escrow.confirmBy, availableActions: [] } };
    const reviews = { data: [], reviewBy: '2027-01-01T09:00:00.000Z', revealBy: null };
    const read = dealStep(unknown.flow, { type: 'read', facts: { ...over, reviews } }, limits);
    const { doing, isUnknown, draft } = known(read.flow);
    assert.deepEqual([doing, isUnknown, draft], [undefined, undefined, undefined]);
    assert.equal(known(dealStep(read.flow, { type: 'began', action: 'review' }, limits).flow).draft?.action, 'review');
  });

  it('more time, whose answer was lost, is asked for again too, though nothing was filled in', () => {
    const { effects } = after(shipped, { type: 'began', action: 'extend' }, { type: 'unknown', error: lost });
    assert.deepEqual(effects.map((effect) => effect.do === 'resume' && effect.draft.action), ['extend']);
  });

  it('every event fits every state: what makes no sense changes nothing', () => {
    const events: DealEvent[] = [
      { type: 'read', facts: shipped }, { type: 'read', facts: disputed }, { type: 'unanswered', error: lost }, { type: 'resumed' },
      { type: 'began', action: 'dispute' }, { type: 'closed' }, { type: 'submitted' }, filledIn, { type: 'added', files: [file('a.png')] },
      { type: 'uploaded', content: file('x'), file: 'fil_9' }, { type: 'upload_again', content: file('x') },
      { type: 'done', facts: disputed }, { type: 'refused', error: lost }, { type: 'unknown', error: lost },
    ];
    for (const first of events)
      for (const second of events)
        for (const third of events) assert.isString(after(shipped, first, second, third).flow.at);
  });
}); // prettier-ignore

describe('the story of a deal', () => {
  const names = (facts: DealFacts) => storyOf(facts).map(({ name, state }) => `${name} ${state}`);

  it('has exactly one current step until it is over', () => {
    assert.deepEqual(names(shipped), ['paid done', 'shipped done', 'checked current', 'released ahead']);
    assert.deepEqual(names(disputed), ['paid done', 'shipped done', 'disputed current']);
    const settled = { ...escrow, status: 'settled' as const, finishedAt: '2026-11-30T09:00:00.000Z' };
    const over = { escrow: settled, dispute: { ...dispute, status: 'resolved' as const } };
    assert.deepEqual(names(over), ['paid done', 'shipped done', 'disputed done', 'settled done']);
  });

  it('counts down to whoever must act next', () => {
    assert.deepEqual(deadlineOf(shipped), { at: '2026-12-03T09:00:00.000Z', name: 'confirmBy' });
    assert.deepEqual(deadlineOf(disputed), { at: '2026-11-26T09:00:00.000Z', name: 'respondBy' });
  });
}); // prettier-ignore
