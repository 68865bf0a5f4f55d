import { verifyTimeline, type Escrow, type Souk } from '@souk/sdk';
import { goodCard } from '../gateway.js';
import { wellKnown } from '../seed/well-known.js';
import { picture } from './pictures.js';
import { benchSentence, sentence, type Sentence } from './sentence.js';
import { orThrow, type Stage } from './stage.js';

const scarf = { listing: wellKnown.silkScarf, quantity: 1 };
const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;
const usd = (amount: number) => ({ amount, currency: 'USD' }) as const;

interface Parties {
  readonly escrow: Escrow;
  /** Signed in anew: sessions end after half a day. */
  readonly buyer: () => Promise<Souk>;
  readonly seller: () => Promise<Souk>;
}

/** A scarf that was bought and shipped, and both sides signed in. */
async function shipped(stage: Stage, more: { quantity?: number; listing?: string; sellerId?: string } = {}): Promise<Parties> {
  const { sellerId = wellKnown.weaver, ...wish } = more;
  const escrow = orThrow(await stage.server.escrows.create({ ...scarf, ...wish, card: goodCard }));
  const seller = (): Promise<Souk> => stage.seller(sellerId);
  await (await seller()).escrows.ship(escrow.id, parcel);
  return { escrow, buyer: () => stage.buyer(escrow.buyer), seller };
} // prettier-ignore

const claim = (escrow: Escrow, reason: 'damaged' | 'not_received' | 'other' = 'damaged') =>
  ({ escrow: escrow.id, reason, statement: 'The silk is torn along one edge.' }) as const;

export const disputeSuite: readonly Sentence[] = [
  benchSentence('a claim stops the clock, and the seller’s silence gives the money back', async (stage) => {
    const { escrow, buyer } = await shipped(stage);
    const dispute = await (await buyer()).disputes.create(claim(escrow));
    stage.equal([dispute.status, dispute.awaitingParty, dispute.onSilence], ['awaiting_seller', 'seller', 'refund']);
    stage.equal(dispute.evidence.map(({ type, by }) => `${type} ${by}`), ['timeline platform', 'tracking platform']);
    const frozen = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([frozen.status, frozen.confirmBy, frozen.held.amount], ['disputed', null, escrow.quote.total.amount]);
    await stage.bench.advance('PT71H');
    stage.equal((await (await buyer()).disputes.retrieve(dispute.id)).status, 'awaiting_seller');
    await stage.bench.advance('PT1H');
    const ended = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([ended.status, ended.outcome, ended.held.amount], ['refunded', 'seller_silent', 0]);
    stage.equal(ended.refunds.map(({ amount }) => amount.amount), [escrow.quote.total.amount]);
  }),

  benchSentence('a claim that is withdrawn lets the clock go on with what was left', async (stage) => {
    const { escrow, buyer } = await shipped(stage);
    await stage.bench.advance('P4D');
    const dispute = await (await buyer()).disputes.create(claim(escrow));
    await stage.bench.advance('P2D');
    await (await buyer()).disputes.withdraw(dispute.id);
    const { status } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal(status, 'shipped');
    await stage.bench.advance('P5D');
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).status, 'shipped');
    await stage.bench.advance('P1D');
    const { outcome } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal(outcome, 'auto_release');
  }),

  benchSentence('a part that both agree on is divided to the unit, and fees follow what the seller is paid', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    const offered = await (await seller()).disputes.offerSplit(id, { refund: usd(1000) });
    stage.equal([offered.awaitingParty, offered.onSilence, offered.offer?.refund.amount], ['buyer', 'offer', 1000]);
    orThrow(await (await buyer()).disputes.accept(id));
    const { status, releases, refunds, outcome } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome], ['settled', 'agreed']);
    const paid = [...releases, ...refunds].reduce((sum, { amount }) => sum + amount.amount, 0);
    stage.equal([refunds[0]?.amount.amount, paid], [1000, escrow.quote.total.amount]);
    stage.equal((releases[0]?.fee.amount ?? 0) + (refunds[0]?.feeReturned.amount ?? 0), escrow.quote.buyerFee.amount);
  }),

  benchSentence('goods go back before the money does, and the seller’s silence then gives it back', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.askReturn(id);
    const sent = await (await buyer()).disputes.shipReturn(id, parcel);
    stage.equal([sent.awaitingParty, sent.onSilence, sent.returnShipment?.carrier], ['seller', 'refund', 'dhl']);
    await stage.bench.advance('P10D');
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).outcome, 'return_unanswered');
  }),

  benchSentence('goods that are not sent back in time leave the money with the seller', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.askReturn(id);
    await stage.bench.advance('P7D');
    const { status, outcome } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome], ['released', 'not_returned']);
  }),

  benchSentence('a sure rule decides a small case, tells its facts, and stands unless somebody appeals', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    await stage.bench.advance('P9D');
    const { id } = await (await buyer()).disputes.create(claim(escrow, 'not_received'));
    const decided = await (await seller()).disputes.contest(id, { statement: 'It must be under way.' });
    stage.equal([decided.status, decided.decision?.rule, decided.decision?.outcome], ['decided', 'lost_on_the_way', 'refund']);
    stage.equal([decided.decision?.facts['daysUnderway'], decided.onSilence], ['9', 'decision']);
    await stage.bench.advance('P3D');
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).outcome, 'rules_decided');
  }),

  benchSentence('an unsure rule only proposes, and silence takes it to a mediator, who decides alone below the limit', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    await stage.server.escrows.deliver(escrow.id);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    const proposed = await (await seller()).disputes.contest(id, { statement: 'It was whole.' });
    stage.equal([proposed.status, proposed.proposal?.rule, proposed.awaitingParty, proposed.onSilence], ['proposed', 'nothing_shown', 'both', 'mediation']);
    await (await seller()).disputes.accept(id);
    await stage.bench.advance('P3D');
    const mediator = await stage.mediator('med_ada');
    stage.equal((await mediator.disputes.list({ awaiting: 'mediator' }).toArray({ limit: 5 })).map((each) => each.id), [id]);
    const ended = orThrow(await mediator.disputes.decide(id, { outcome: 'split', refund: usd(500), note: 'Worn, not torn.' }));
    stage.equal([ended.status, ended.decision?.note], ['resolved', 'Worn, not torn.']);
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).refunds.map(({ amount }) => amount.amount), [500]);
  }),

  benchSentence('above the limit one mediator is not enough: a second, who must be another, agrees', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage, { listing: wellKnown.teaBulk, quantity: 300, sellerId: wellKnown.teaHouse });
    const { id } = await (await buyer()).disputes.create(claim(escrow, 'other'));
    await (await seller()).disputes.contest(id, { statement: 'The tea is as agreed.' });
    const [ada, grace] = [await stage.mediator('med_ada'), await stage.mediator('med_grace')];
    const first = orThrow(await ada.disputes.decide(id, { outcome: 'refund', note: 'Stale.' }));
    stage.equal([first.status, (await (await buyer()).escrows.retrieve(escrow.id)).status], ['awaiting_second_mediator', 'disputed']);
    await stage.refused('second_person_required', ada.disputes.approve(id).then(orThrow));
    orThrow(await grace.disputes.approve(id));
    const { status, outcome } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome], ['refunded', 'mediator_decided']);
    const overturned = await ada.disputes.overturn(id, { note: 'The laboratory was wrong.' }).catch((error: { code: string }) => error.code);
    stage.equal(overturned, 'second_person_required');
  }),

  benchSentence('a lost dispute lowers the seller’s record once, and overturning it takes that back', async (stage) => {
    const rate = async (): Promise<unknown> => (await stage.shop.sellers.retrieve(wellKnown.weaver)).trust.parts.find(({ input }) => input === 'disputeRate')?.value;
    const before = await rate();
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    orThrow(await (await seller()).disputes.concede(id));
    stage.equal((await rate()) === before, false);
    await (await stage.mediator('med_ada')).disputes.overturn(id, { note: 'The carrier tore it.' });
    stage.equal(await rate(), before);
  }),

  benchSentence('the history is sealed: as it is told it verifies, and every edit of any line is found', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.offerSplit(id, { refund: usd(100) });
    const { data } = await (await buyer()).escrows.timeline(escrow.id);
    stage.equal(data.map(({ type }) => type), ['escrow.created', 'escrow.funded', 'escrow.shipped', 'escrow.disputed', 'dispute.split_offered']);
    stage.equal(verifyTimeline(escrow.id, data).ok, true);
    const edits = [{ at: '2026-11-22T09:00:00.001Z' }, { actor: 'platform' }, { status: 'released' }, { facts: { released: '1 USD' } }, { type: 'escrow.x' }, { by: null }, { hash: '0'.repeat(64) }];
    for (const [index, line] of data.entries())
      for (const edit of edits) {
        const edited = data.with(index, { ...line, ...edit });
        if (JSON.stringify(edited) === JSON.stringify(data)) continue;
        stage.equal(verifyTimeline(escrow.id, edited).ok, false, JSON.stringify(edit));
      }
    for (const index of data.keys()) stage.equal(verifyTimeline(escrow.id, data.toSpliced(index, 1)).ok, index === data.length - 1);
    const head = data.at(-1)?.hash;
    stage.equal(verifyTimeline(escrow.id, data.slice(0, -1), head).ok, false, 'a cut end shows against a head that was kept');
  }),

  benchSentence('each party is told what it should do, by when, and never twice', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    await stage.bench.advance('P10D');
    const told = async (who: Souk): Promise<string[]> => (await who.escrows.notifications(escrow.id)).data.map(({ kind, action }) => `${kind} ${action}`);
    stage.equal(await told(await seller()), ['payment_held ship', 'released null']);
    stage.equal(await told(await buyer()), ['shipped confirm', 'confirm_reminder confirm', 'confirm_reminder confirm', 'released null']);
  }),

  benchSentence('a part can be paid and a part given back, never more than is held, and the rest at the end', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { total } = escrow.quote;
    await stage.refused('amount_invalid', (await buyer()).escrows.releasePart(escrow.id, { amount: total }).then(orThrow));
    orThrow(await (await buyer()).escrows.releasePart(escrow.id, { amount: usd(1000) }));
    const left = orThrow(await (await seller()).escrows.refundPart(escrow.id, { amount: usd(300) }));
    stage.equal(left.held.amount, total.amount - 1300);
    await stage.refused('amount_invalid', (await seller()).escrows.refundPart(escrow.id, { amount: usd(total.amount - 1300) }).then(orThrow));
    const ended = orThrow(await (await buyer()).escrows.confirm(escrow.id));
    const all = [...ended.releases, ...ended.refunds].reduce((sum, { amount }) => sum + amount.amount, 0);
    stage.equal([ended.releases.length, ended.refunds.length, all], [2, 1, total.amount]);
  }),

  benchSentence('milestones are paid in their order, a thousand askers at once pay each of them once', async (stage) => {
    const { server, equal } = stage;
    const milestones = [{ title: 'Design', percent: 30 }, { title: 'Weaving', percent: 30 }, { title: 'Hemming', percent: 40 }];
    const escrow = orThrow(await server.escrows.create({ ...scarf, milestones, card: goodCard }));
    equal(escrow.milestones.reduce((sum, { amount }) => sum + amount.amount, 0), escrow.quote.total.amount);
    const buyer = await stage.buyer(escrow.buyer);
    await stage.refused('amount_invalid', buyer.escrows.releasePart(escrow.id, { milestone: 2 }).then(orThrow));
    const asked = await Promise.all(Array.from({ length: 50 }, () => buyer.escrows.releasePart(escrow.id, { milestone: 1 })));
    equal(asked.filter(({ outcome }) => outcome === 'confirmed').length, 1);
    const { releases, held } = await buyer.escrows.retrieve(escrow.id);
    equal([releases.length, held.amount], [1, escrow.quote.total.amount - (escrow.milestones[0]?.amount.amount ?? 0)]);
  }),

  benchSentence('a server sets other deadlines within the limits, and a page none at all', async (stage) => {
    const { server, shop, bench, equal } = stage;
    const terms = { shipWithin: 'PT24H' };
    await stage.refused('scope_missing', shop.checkouts.create({ ...scarf, terms }));
    await stage.refused('terms_invalid', server.checkouts.create({ ...scarf, terms: { shipWithin: 'PT1H' } }));
    const escrow = orThrow(await server.escrows.create({ ...scarf, terms, card: goodCard }));
    await bench.advance('PT24H');
    const buyer = await stage.buyer(escrow.buyer);
    equal((await buyer.escrows.retrieve(escrow.id)).availableActions.includes('cancel'), true);
  }),

  benchSentence('a shop’s own key signs no mediator in, and decides nothing', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    await stage.refused('scope_missing', stage.server.sessions.create({ party: 'mediator', id: 'med_ada' }));
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    for (const client of [stage.server, await buyer(), await seller()])
      await stage.refused('scope_missing', client.disputes.decide(id, { outcome: 'refund', note: '' }).then(orThrow));
  }),

  benchSentence('what says nothing about the reason is refused as evidence_refused', async (stage) => {
    const { escrow, buyer } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow, 'not_received'));
    await stage.refused('evidence_refused', (await buyer()).disputes.addEvidence(id, { type: 'photo' }));
    await stage.refused('evidence_refused', (await buyer()).disputes.addEvidence(id, { type: 'carrier_letter' }));
  }),

  benchSentence('each side shows what it has, sealed by its digest, until the dispute is over', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    const photo = await (await buyer()).files.create(picture(), { purpose: 'evidence' });
    await (await buyer()).disputes.addEvidence(id, { type: 'photo', files: [photo.id] });
    const shown = await (await seller()).disputes.addEvidence(id, { type: 'statement', text: 'It left whole.' });
    const [torn, whole] = shown.evidence.slice(-2);
    stage.equal([torn?.by, torn?.type, torn?.files.map(({ sha256 }) => sha256)], ['buyer', 'photo', [photo.sha256]]);
    stage.equal([whole?.by, whole?.text], ['seller', 'It left whole.']);
    stage.equal([shown.status, shown.awaitingParty], ['awaiting_seller', 'seller']);
    stage.equal((await (await seller()).files.retrieve(photo.id)).sha256, photo.sha256);
    await (await buyer()).disputes.withdraw(id);
    await stage.refused('transition_not_allowed', (await buyer()).disputes.addEvidence(id, { type: 'statement', text: 'And stained.' }));
  }),

  benchSentence('an offer that is turned down goes to the rules, and what they propose can be taken to a mediator', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    await stage.server.escrows.deliver(escrow.id);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.offerSplit(id, { refund: usd(300) });
    await stage.refused('actor_not_allowed', (await seller()).disputes.reject(id));
    const proposed = await (await buyer()).disputes.reject(id);
    stage.equal([proposed.status, proposed.awaitingParty, proposed.onSilence], ['proposed', 'both', 'mediation']);
    const appealed = await (await buyer()).disputes.appeal(id, { statement: 'See the hem.' });
    stage.equal([appealed.status, appealed.awaitingParty, appealed.onSilence], ['in_mediation', 'mediator', 'refund']);
    stage.equal([appealed.evidence.at(-1)?.by, appealed.evidence.at(-1)?.text], ['buyer', 'See the hem.']);
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).held, escrow.quote.total);
    orThrow(await (await stage.mediator('med_ada')).disputes.decide(id, { outcome: 'release', note: 'The hem is whole.' }));
    const { status, outcome, held } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome, held.amount], ['released', 'mediator_decided', 0]);
  }),

  benchSentence('a second mediator who disagrees gives the case back, and no money moves by it', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage, { listing: wellKnown.teaBulk, quantity: 300, sellerId: wellKnown.teaHouse });
    const { id } = await (await buyer()).disputes.create(claim(escrow, 'other'));
    await (await seller()).disputes.contest(id, { statement: 'The tea is as agreed.' });
    const [ada, grace] = [await stage.mediator('med_ada'), await stage.mediator('med_grace')];
    orThrow(await ada.disputes.decide(id, { outcome: 'refund', note: 'Stale.' }));
    await stage.refused('second_person_required', ada.disputes.reject(id));
    stage.equal((await grace.disputes.reject(id)).status, 'in_mediation');
    const { status, held } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, held], ['disputed', escrow.quote.total]);
  }),

  benchSentence('the seller who has the goods back gives everything back', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.askReturn(id);
    await stage.refused('transition_not_allowed', (await seller()).disputes.confirmReturn(id).then(orThrow));
    await (await buyer()).disputes.shipReturn(id, parcel);
    await stage.refused('actor_not_allowed', (await buyer()).disputes.confirmReturn(id).then(orThrow));
    const ended = orThrow(await (await seller()).disputes.confirmReturn(id));
    stage.equal([ended.status, ended.awaitingParty], ['resolved', null]);
    const { status, outcome, refunds } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome, refunds.map(({ amount }) => amount)], ['refunded', 'returned', [escrow.quote.total]]);
  }),

  benchSentence('when something else comes back a mediator decides, and the money waits', async (stage) => {
    const { escrow, buyer, seller } = await shipped(stage);
    const { id } = await (await buyer()).disputes.create(claim(escrow));
    await (await seller()).disputes.askReturn(id);
    await (await buyer()).disputes.shipReturn(id, parcel);
    const disputed = await (await seller()).disputes.rejectReturn(id, { statement: 'A cotton towel came back.' });
    stage.equal([disputed.status, disputed.awaitingParty, disputed.onSilence], ['in_mediation', 'mediator', 'refund']);
    stage.equal([disputed.evidence.at(-1)?.by, disputed.evidence.at(-1)?.text], ['seller', 'A cotton towel came back.']);
    await stage.bench.advance('P13D');
    stage.equal((await (await buyer()).escrows.retrieve(escrow.id)).held, escrow.quote.total);
    orThrow(await (await stage.mediator('med_ada')).disputes.decide(id, { outcome: 'release', note: 'The towel is none of the seller’s.' }));
    const { status, outcome } = await (await buyer()).escrows.retrieve(escrow.id);
    stage.equal([status, outcome], ['released', 'mediator_decided']);
  }),

  sentence('an unknown dispute is refused as dispute_not_found', ({ server, refused }) =>
    refused('dispute_not_found', server.disputes.retrieve('dsp_nothing'))),
]; // prettier-ignore
