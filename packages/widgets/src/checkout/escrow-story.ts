import type { Escrow } from '@souk/sdk';

/** One step of a deal, as far as it has come. */
export interface StoryStep {
  readonly name: 'paid' | 'shipped' | 'delivered' | 'checked' | 'released' | 'refunded';
  readonly state: 'done' | 'current' | 'ahead';
  /** When it happened; for the current step, by when it must. */
  readonly at: string | undefined;
}

/** The steps of a deal in order, exactly one of them current unless the deal is over. */
export function storyOf(escrow: Escrow): readonly StoryStep[] {
  const { fundedAt, shippedAt, deliveredAt, finishedAt, status } = escrow;
  const steps: (readonly [StoryStep['name'], string | null])[] = [['paid', fundedAt]];
  if (status !== 'refunded') steps.push(['shipped', shippedAt]);
  // Carriers do not always report; without their word the goods are on their way until the buyer has them.
  if (deliveredAt !== null) steps.push(['delivered', deliveredAt]);
  if (finishedAt === null) steps.push(['checked', null]);
  steps.push([status === 'refunded' ? 'refunded' : 'released', finishedAt]);
  const current = steps.findIndex(([, at]) => at === null);
  return steps.map(([name, at], index) => ({
    name,
    state: at !== null ? 'done' : index === current ? 'current' : 'ahead',
    at: at ?? (index === current ? deadlineOf(escrow)?.at : undefined),
  }));
}

/** The deadline that counts now, and who must act before it. None when the seller has already missed it. */
export function deadlineOf(
  escrow: Escrow,
): { readonly at: string; readonly who: 'buyer' | 'seller' } | undefined {
  const { status, shipBy, confirmBy } = escrow;
  if (status === 'funded' && shipBy !== null && !isShippingLate(escrow))
    return { at: shipBy, who: 'seller' };
  const isChecking = status === 'shipped' || status === 'delivered';
  return isChecking && confirmBy !== null ? { at: confirmBy, who: 'buyer' } : undefined;
}

/** Whether the seller has let the time to ship pass, so that the buyer may have the money back. */
export const isShippingLate = ({ status, availableActions }: Escrow): boolean =>
  status === 'funded' && availableActions.includes('cancel');

/**
 * The platform's time as well as it is known here: this device's clock, corrected by what it was off by when the deal was
 * made, and never before anything that the platform says has happened.
 */
export function platformNow(deviceMs: number, skewMs: number, escrow?: Escrow): number {
  const known = escrow
    ? [escrow.createdAt, escrow.fundedAt, escrow.shippedAt, escrow.deliveredAt, escrow.extendedAt]
    : [];
  return Math.max(deviceMs + skewMs, ...known.map((at) => (at === null ? 0 : Date.parse(at))));
}
