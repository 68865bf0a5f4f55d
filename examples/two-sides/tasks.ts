import { allocate, isSoukError, type Souk } from '@souk/sdk';
import { plain, priceText } from '../shared/words.js';
import type { Deal, Task } from './views.js';

/** How a side does something: with a client of its own session. */
type Act = (work: (souk: Souk) => Promise<unknown>) => void;

const parcel = { carrier: 'dhl', trackingNumber: '1234567890' } as const;

/** What the seller has to do now, in a sentence. */
export function sellerSentence(deal: Deal | undefined): string {
  if (!deal) return 'Nobody has bought yet. Answer Amina below, or wait.';
  const { status, quote, listingTitle, shipBy } = deal.escrow;
  const sum = priceText(quote.sellerReceives);
  if (status === 'funded')
    return `${quote.quantity} × ${listingTitle} is paid: ${sum} waits for you. Ship by ${shipBy?.slice(0, 10)}.`;
  if (status === 'shipped' || status === 'delivered')
    return `On its way to being yours: ${sum}, when Amina confirms or says nothing in time.`;
  if (status === 'disputed') return `Amina says “${deal.dispute?.statement}”. What do you say?`;
  if (status === 'awaiting_payment') return 'Amina is at the till.';
  return `The deal is over: ${plain(status)}.`;
}

/** What the platform lets the seller do, a button each. */
export function sellerTasks({ escrow, dispute }: Deal, act: Act): Task[] {
  const may = new Set<string>([...escrow.availableActions, ...(dispute?.availableActions ?? [])]);
  const id = dispute?.id ?? '';
  const [half] = allocate(escrow.held, [1, 1]);
  const statement = 'It is the teal of the picture.';
  const known: readonly (Task | false)[] = [
    may.has('ship') && task('ship', 'Ship with DHL', (souk) => souk.escrows.ship(escrow.id, parcel)),
    may.has('cancel') && task('cancel', 'Call it off, refund', (souk) => souk.escrows.cancel(escrow.id)),
    may.has('concede') && task('concede', 'Give it all back', (souk) => souk.disputes.concede(id)),
    may.has('offer_split') && half !== undefined && task('split', `Offer ${priceText(half)} back`, (souk) => souk.disputes.offerSplit(id, { refund: half })),
    may.has('contest') && task('contest', 'Contest the claim', (souk) => souk.disputes.contest(id, { statement })),
    may.has('accept') && task('accept', 'Accept', (souk) => souk.disputes.accept(id)),
    may.has('reject') && task('reject', 'Reject', (souk) => souk.disputes.reject(id)),
  ]; // prettier-ignore
  return known.filter((each) => each !== false);

  function task(name: string, label: string, work: (souk: Souk) => Promise<unknown>): Task {
    return { id: `seller-${name}`, label, run: () => act(work) };
  }
}

/** What the mediator can decide, once the sides could not agree. */
export function mediatorTasks({ dispute, escrow }: Deal, act: Act): Task[] {
  if (!dispute?.availableActions.includes('decide')) return [];
  const [refund] = allocate(escrow.held, [1, 1]);
  const note = 'Decided on what both sides have shown.';
  const decide = (outcome: 'refund' | 'release' | 'split', label: string): Task => ({
    id: `mediator-${outcome}`,
    label,
    run: () =>
      act(async (souk) => {
        const amount = outcome === 'split' && refund ? { refund } : {};
        const decided = await souk.disputes.decide(dispute.id, { outcome, note, ...amount });
        if (decided.outcome !== 'confirmed') throw decided.error;
      }),
  });
  return [
    decide('refund', 'All back to Amina'),
    decide('release', 'All to the atelier'),
    decide('split', 'Half each'),
  ];
}

/** A deal as a party sees it; nothing, to whoever has no part in it. */
export async function dealOf(souk: Souk, id: string): Promise<Deal | undefined> {
  try {
    const escrow = await souk.escrows.retrieve(id);
    const dispute = escrow.dispute ? await souk.disputes.retrieve(escrow.dispute) : undefined;
    return { escrow, dispute };
  } catch (error) {
    if (isSoukError(error)) return undefined;
    throw error;
  }
}
