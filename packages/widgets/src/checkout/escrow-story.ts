import type { Escrow } from '@souk/sdk';

/** One step of a deal, as far as it has come. */
export interface StoryStep {
  readonly name: 'paid' | 'shipped' | 'delivered' | 'released' | 'refunded';
  readonly state: 'done' | 'current' | 'ahead';
  /** When it happened; for the current step, by when it must. */
  readonly at: string | undefined;
}

/** The steps of a deal in order, exactly one of them current unless the deal is over. */
export function storyOf(escrow: Escrow): readonly StoryStep[] {
  const { fundedAt, shippedAt, deliveredAt, finishedAt, status } = escrow;
  const happened: readonly (readonly [StoryStep['name'], string | null])[] = [
    ['paid', fundedAt],
    ['shipped', shippedAt],
    ['delivered', deliveredAt],
  ];
  if (status === 'refunded')
    return [...happened.filter(([, at]) => at !== null), ['refunded', finishedAt] as const].map(
      ([name, at]) => ({ name, state: 'done', at: at ?? undefined }),
    );
  // Carriers do not always report; a released deal then has no "delivered" of its own.
  const steps = [...happened, ['released', finishedAt] as const].filter(
    ([name, at]) => name !== 'delivered' || at !== null || finishedAt === null,
  );
  const current = steps.findIndex(([, at]) => at === null);
  return steps.map(([name, at], index) => ({
    name,
    state: at !== null ? 'done' : index === current ? 'current' : 'ahead',
    at: at ?? (index === current ? deadlineOf(escrow)?.at : undefined),
  }));
}

/** The deadline that counts now, and who must act before it. */
export function deadlineOf(
  escrow: Escrow,
): { readonly at: string; readonly who: 'buyer' | 'seller' } | undefined {
  switch (escrow.status) {
    case 'funded':
      return escrow.shipBy === null ? undefined : { at: escrow.shipBy, who: 'seller' };
    case 'shipped':
    case 'delivered':
      return escrow.confirmBy === null ? undefined : { at: escrow.confirmBy, who: 'buyer' };
    default:
      return undefined;
  }
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
