import { render } from 'lit';
import { allocate, isSoukError, type Dispute, type Escrow, type Souk } from '@souk/sdk';
import { part, tell } from '../shared/part.js';
import { caseView, docketView, type Decision } from './case-view.js';
import { createCourt } from './cases.js';

/** The mediator's desk: open claims, the most urgent first; one of them in full; and what a mediator may do about it. */
const court = await createCourt();
const me = part('#me');
let chosen: string | undefined;
/** Claims that were here once stay on the list when they are over. */
const known = new Set<string>();

const asMe = (): Promise<Souk> =>
  court.as('mediator', me instanceof HTMLSelectElement ? me.value : '');

async function show(): Promise<void> {
  const souk = await asMe();
  for await (const { id } of souk.disputes.list()) known.add(id);
  const disputes = await Promise.all([...known].map((id) => souk.disputes.retrieve(id)));
  const escrows = new Map<string, Escrow>();
  for (const { escrow } of disputes)
    escrows.set(escrow, await court.server.escrows.retrieve(escrow));
  chosen ??= disputes[0]?.id;
  const now = court.mock.clock.now();
  render(docketView({ disputes, escrows, chosen, now, choose }), part('#docket'));
  const dispute = disputes.find(({ id }) => id === chosen);
  const escrow = dispute && escrows.get(dispute.escrow);
  if (!dispute || !escrow) return;
  const { data: history } = await court.server.escrows.timeline(escrow.id);
  render(caseView({ dispute, escrow, history, now, decide, answer, overturn }), part('#case'));
}

function choose(id: string): void {
  chosen = id;
  act(async () => {});
}

const decide = (dispute: Dispute, { outcome, buyerShare, note }: Decision): void =>
  act(async (souk) => {
    const [refund] = allocate(dispute.held, [buyerShare, 100 - buyerShare]);
    const amount = outcome === 'split' && refund ? { refund } : {};
    const decided = await souk.disputes.decide(dispute.id, { outcome, note, ...amount });
    if (decided.outcome !== 'confirmed') throw decided.error;
  });

const answer = (dispute: Dispute, agrees: boolean): void =>
  act(async (souk) => {
    if (!agrees) return souk.disputes.reject(dispute.id);
    const approved = await souk.disputes.approve(dispute.id);
    if (approved.outcome !== 'confirmed') throw approved.error;
    return undefined;
  });

const overturn = (dispute: Dispute, note: string): void =>
  act((souk) => souk.disputes.overturn(dispute.id, { note }));

/** Does something as the mediator who sits here, and shows what came of it: a refusal in the platform's own words. */
function act(work: (souk: Souk) => Promise<unknown>): void {
  void (async () => {
    try {
      await work(await asMe());
      tell('#fault', undefined);
    } catch (error) {
      if (!isSoukError(error)) throw error;
      tell('#fault', error.message);
    }
    await show();
  })();
}

me.addEventListener('change', () => act(async () => {}));
act(async () => {});
