import type { Checkout, SoukError } from '@souk/sdk';

/** Where the platform's payment page is shown. */
export type Surface = 'popup' | 'frame' | 'redirect';

/**
 * One purchase as the element sees it. Everything about money in it was read from the platform.
 *
 * ```
 * choosing → creating → review ⇄ paying → held
 *     ↑____________________|________|_______|   (changed, expired, finished)
 * ```
 */
export type Flow =
  | { readonly at: 'choosing'; readonly problem?: SoukError | undefined }
  | { readonly at: 'creating' }
  | { readonly at: 'review'; readonly checkout: Checkout; readonly remark?: Remark | undefined }
  | Paying
  /** Unpaid, and over; or paid, and a deal. */
  | { readonly at: 'ended' | 'held'; readonly checkout: Checkout };

/** Why the buyer sees the quote again: the payment window was closed unpaid, or the browser did not let it open. */
export type Remark = 'closed' | 'blocked';

interface Paying {
  readonly at: 'paying';
  readonly checkout: Checkout;
  readonly surface: Surface;
  /** The surface is gone; the next reading decides what that means. */
  readonly isClosed: boolean;
  /** The platform did not answer the last reading: nobody here knows what became of the payment. */
  readonly isUnknown: boolean;
  readonly readings: number;
  /** When the last decline happened that the buyer had already seen. */
  readonly declineSeenAt: string | undefined;
}

/** What is to be bought. */
export interface Wish {
  readonly quantity: number;
  readonly variant: string | undefined;
}

/** What has happened. */
export type FlowEvent =
  | ({ readonly type: 'submitted' } & Wish)
  | { readonly type: 'resumed' }
  | { readonly type: 'refused'; readonly error: SoukError }
  | { readonly type: 'read'; readonly checkout: Checkout }
  | { readonly type: 'unanswered'; readonly error: SoukError }
  | { readonly type: 'payment_opened'; readonly surface: Surface }
  | { readonly type: 'payment_blocked' | 'payment_closed' | 'payment_moved' }
  | { readonly type: 'changed' | 'finished' };

/** What the element must do now. */
export type Effect =
  | { readonly do: 'create'; readonly wish: Wish }
  /** Ask the platform for the checkout, now or later. */
  | { readonly do: 'read'; readonly afterMs: number }
  /** Give unpaid goods back. */
  | { readonly do: 'release'; readonly checkout: Checkout }
  /** This purchase has come to its end: the next one is another wish. */
  | { readonly do: 'forget' };

export interface Step {
  readonly flow: Flow;
  readonly effects: readonly Effect[];
}

const stay = (flow: Flow, ...effects: Effect[]): Step => ({ flow, effects });
const readNow: Effect = { do: 'read', afterMs: 0 };
const readLater = (afterMs: number): Effect => ({ do: 'read', afterMs });

/** The next state and what to do. What does not fit the state changes nothing, so a second press is harmless. */
export function step(flow: Flow, event: FlowEvent): Step {
  switch (event.type) {
    case 'submitted':
      if (flow.at !== 'choosing') return stay(flow);
      return stay({ at: 'creating' }, { do: 'create', wish: event });
    case 'resumed':
      return flow.at === 'choosing' ? stay({ at: 'creating' }, readNow) : stay(flow, readNow);
    case 'refused':
      return flow.at === 'creating' ? stay({ at: 'choosing', problem: event.error }) : stay(flow);
    case 'read':
      return read(flow, event.checkout);
    case 'unanswered':
      return unanswered(flow, event.error);
    case 'changed':
      if (flow.at !== 'review') return stay(flow);
      return stay({ at: 'choosing' }, { do: 'release', checkout: flow.checkout }, { do: 'forget' });
    case 'finished':
      return flow.at === 'ended' || flow.at === 'held'
        ? stay({ at: 'choosing' }, { do: 'forget' })
        : stay(flow);
    case 'payment_opened':
      return flow.at === 'review' ? pay(flow.checkout, event.surface) : stay(flow);
    case 'payment_blocked':
      return flow.at === 'review' ? stay({ ...flow, remark: 'blocked' }) : stay(flow);
    case 'payment_closed':
      return flow.at === 'paying' ? stay({ ...flow, isClosed: true }, readNow) : stay(flow);
    case 'payment_moved':
      return flow.at === 'paying' ? stay({ ...flow, readings: 0 }, readNow) : stay(flow);
  }
}

/** The last decline, when the buyer has not seen it before. */
export function freshDecline(flow: Flow): string | undefined {
  if (flow.at !== 'review' && flow.at !== 'paying') return undefined;
  const { lastDecline } = flow.checkout;
  const isSeen = flow.at === 'paying' && lastDecline?.at === flow.declineSeenAt;
  return lastDecline && !isSeen ? lastDecline.declineCode : undefined;
}

function pay(checkout: Checkout, surface: Surface): Step {
  const paying: Paying = {
    at: 'paying',
    checkout,
    surface,
    isClosed: false,
    isUnknown: false,
    readings: 0,
    declineSeenAt: checkout.lastDecline?.at,
  };
  return stay(paying, readLater(pauseMs(0)));
}

/** Between readings while the buyer pays: soon at first, then less often. */
const pauseMs = (readings: number): number => Math.min(10_000, 2_000 * 1.3 ** readings);

function read(flow: Flow, checkout: Checkout): Step {
  switch (checkout.status) {
    case 'paid':
      return stay({ at: 'held', checkout });
    case 'open':
      return flow.at === 'paying' && !flow.isClosed
        ? wait(flow, checkout)
        : stay({
            at: 'review',
            checkout,
            remark:
              flow.at === 'paying' ? 'closed' : flow.at === 'review' ? flow.remark : undefined,
          });
    case 'canceled':
    case 'expired':
      return stay({ at: 'ended', checkout }, { do: 'forget' });
    default:
      return flow.at === 'paying' ? wait(flow, checkout) : pay(checkout, 'popup');
  }
}

function wait(flow: Paying, checkout: Checkout): Step {
  const readings = flow.readings + 1;
  return stay({ ...flow, checkout, readings, isUnknown: false }, readLater(pauseMs(readings)));
}

function unanswered(flow: Flow, error: SoukError): Step {
  switch (flow.at) {
    case 'creating':
      return stay({ at: 'choosing', problem: error });
    case 'paying': {
      const readings = flow.readings + 1;
      return stay({ ...flow, readings, isUnknown: true }, readLater(pauseMs(readings)));
    }
    default:
      return stay(flow);
  }
}
