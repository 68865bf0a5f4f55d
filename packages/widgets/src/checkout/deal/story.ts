import type { Escrow } from '@souk/sdk';
import type { DealFacts } from './deal-flow.js';

type Step =
  'paid' | 'shipped' | 'delivered' | 'checked' | 'disputed' | 'released' | 'refunded' | 'settled';

/** One step of a deal, as far as it has come. */
export interface StoryStep {
  readonly name: Step;
  readonly state: 'done' | 'current' | 'ahead';
  /** When it happened; for the current step, by when it must. */
  readonly at: string | undefined;
}

/** How a deal ends, in each state: what it says, or what it leads to. */
const ends: Readonly<Record<string, Step>> = { refunded: 'refunded', settled: 'settled' };

/** The steps of a deal in order, exactly one of them current unless the deal is over. */
export function storyOf({ escrow, dispute }: DealFacts): readonly StoryStep[] {
  const { fundedAt, shippedAt, deliveredAt, finishedAt, status } = escrow;
  const isDisputed = status === 'disputed';
  const steps: (readonly [Step, string | null])[] = [['paid', fundedAt]];
  if (shippedAt !== null || (finishedAt === null && !isDisputed)) steps.push(['shipped', shippedAt]);
  // Carriers do not always report; without their word the goods are on their way until the buyer has them.
  if (deliveredAt !== null) steps.push(['delivered', deliveredAt]);
  if (dispute && (isDisputed || dispute.status === 'resolved' || dispute.status === 'overturned'))
    steps.push(['disputed', isDisputed ? null : dispute.openedAt]);
  else if (finishedAt === null) steps.push(['checked', null]);
  // How a dispute ends is open; what both hope for differs.
  if (!isDisputed) steps.push([ends[status] ?? 'released', finishedAt]);
  const current = steps.findIndex(([, at]) => at === null);
  return steps.map(([name, at], index) => ({
    name,
    state: at !== null ? 'done' : index === current ? 'current' : 'ahead',
    at: at ?? (index === current ? deadlineOf({ escrow, dispute })?.at : undefined),
  }));
} // prettier-ignore

/** The deadline that counts now, and who must act before it. None when the seller has already missed it. */
export function deadlineOf({ escrow, dispute }: DealFacts):
  | {
      readonly at: string;
      readonly name: 'shipBy' | 'confirmBy' | 'respondBy';
    }
  | undefined {
  const { status, shipBy, confirmBy } = escrow;
  if (status === 'funded' && shipBy !== null && !isShippingLate(escrow))
    return { at: shipBy, name: 'shipBy' };
  if (status === 'disputed' && dispute?.respondBy)
    return { at: dispute.respondBy, name: 'respondBy' };
  const isChecking = status === 'shipped' || status === 'delivered';
  return isChecking && confirmBy !== null ? { at: confirmBy, name: 'confirmBy' } : undefined;
}

/** Whether the seller has let the time to ship pass, so that the buyer may have the money back. */
export const isShippingLate = ({ status, availableActions, askingParty }: Escrow): boolean =>
  status === 'funded' && askingParty === 'buyer' && availableActions.includes('cancel');
