import type { Checkout, Escrow, EscrowAction, SoukError } from '@souk/sdk';

/** Where the platform's payment page is shown. */
export type Surface = 'popup' | 'frame' | 'redirect';

/** What a buyer can do with an escrow in this element. */
export const buyerActions = ['confirm', 'extend', 'cancel'] as const satisfies EscrowAction[];
export type BuyerAction = (typeof buyerActions)[number];

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
  | { readonly at: 'ended'; readonly checkout: Checkout }
  | Held;

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

interface Held {
  readonly at: 'held';
  readonly checkout: Checkout;
  readonly escrow: Escrow;
  /** Waits for a second, deliberate yes. */
  readonly asking?: BuyerAction | undefined;
  readonly doing?: BuyerAction | undefined;
  readonly problem?: SoukError | undefined;
  /** Whether the last action was carried out is not known. */
  readonly isUnknown?: boolean | undefined;
}

/** What has happened. */
export type FlowEvent =
  | { readonly type: 'submitted'; readonly quantity: number }
  | { readonly type: 'resumed' }
  | { readonly type: 'refused'; readonly error: SoukError }
  | { readonly type: 'read'; readonly checkout: Checkout; readonly escrow: Escrow | undefined }
  | { readonly type: 'unanswered'; readonly error: SoukError }
  | { readonly type: 'payment_opened'; readonly surface: Surface }
  | { readonly type: 'payment_blocked' | 'payment_closed' | 'payment_moved' }
  | { readonly type: 'asked'; readonly action: BuyerAction | undefined }
  | { readonly type: 'confirmed'; readonly action: BuyerAction }
  | { readonly type: 'act_refused' | 'act_unknown'; readonly error: SoukError }
  | { readonly type: 'changed' | 'finished' };

/** What the element must do now. */
export type Effect =
  | { readonly do: 'create'; readonly quantity: number }
  /** Ask the platform for checkout and escrow, now or later. */
  | { readonly do: 'read'; readonly afterMs: number }
  | { readonly do: 'act'; readonly action: BuyerAction }
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
      return stay({ at: 'creating' }, { do: 'create', quantity: event.quantity });
    case 'resumed':
      return flow.at === 'choosing' ? stay({ at: 'creating' }, readNow) : stay(flow, readNow);
    case 'refused':
      return flow.at === 'creating' ? stay({ at: 'choosing', problem: event.error }) : stay(flow);
    case 'read':
      return read(flow, event.checkout, event.escrow);
    case 'unanswered':
      return unanswered(flow, event.error);
    case 'changed':
      if (flow.at !== 'review') return stay(flow);
      return stay({ at: 'choosing' }, { do: 'release', checkout: flow.checkout }, { do: 'forget' });
    case 'finished':
      return isFinished(flow) ? stay({ at: 'choosing' }, { do: 'forget' }) : stay(flow);
    case 'payment_opened':
      return flow.at === 'review' ? pay(flow.checkout, event.surface) : stay(flow);
    case 'payment_blocked':
      return flow.at === 'review' ? stay({ ...flow, remark: 'blocked' }) : stay(flow);
    case 'payment_closed':
      return flow.at === 'paying' ? stay({ ...flow, isClosed: true }, readNow) : stay(flow);
    case 'payment_moved':
      return flow.at === 'paying' ? stay({ ...flow, readings: 0 }, readNow) : stay(flow);
    default:
      return flow.at === 'held' ? act(flow, event) : stay(flow);
  }
}

/** Whether nothing more can happen to this purchase. */
export const isFinished = (flow: Flow): boolean =>
  flow.at === 'ended' || (flow.at === 'held' && flow.escrow.finishedAt !== null);

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
/** Between readings of an escrow, whose steps take hours. */
const escrowPauseMs = 30_000;

function read(flow: Flow, checkout: Checkout, escrow: Escrow | undefined): Step {
  if (escrow && checkout.status === 'paid') return hold(flow, checkout, escrow);
  switch (checkout.status) {
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

function hold(flow: Flow, checkout: Checkout, escrow: Escrow): Step {
  // A question stays open only while its answer is still possible.
  const asking =
    flow.at === 'held' && flow.asking && escrow.availableActions.includes(flow.asking)
      ? flow.asking
      : undefined;
  const isSame = flow.at === 'held' && !flow.isUnknown && flow.escrow.status === escrow.status;
  const problem = isSame ? flow.problem : undefined;
  const held: Held = { at: 'held', checkout, escrow, asking, problem };
  return isFinished(held) ? stay(held) : stay(held, readLater(escrowPauseMs));
}

function unanswered(flow: Flow, error: SoukError): Step {
  switch (flow.at) {
    case 'creating':
      return stay({ at: 'choosing', problem: error });
    case 'paying': {
      const readings = flow.readings + 1;
      return stay({ ...flow, readings, isUnknown: true }, readLater(pauseMs(readings)));
    }
    case 'held':
      return stay(flow, readLater(escrowPauseMs));
    default:
      return stay(flow);
  }
}

type HeldEvent = Extract<
  FlowEvent,
  { type: 'asked' | 'confirmed' | 'act_refused' | 'act_unknown' }
>;

function act(flow: Held, event: HeldEvent): Step {
  const { checkout, escrow } = flow;
  switch (event.type) {
    case 'asked':
      return stay(flow.doing ? flow : { at: 'held', checkout, escrow, asking: event.action });
    case 'confirmed':
      if (flow.doing) return stay(flow);
      return stay(
        { at: 'held', checkout, escrow, asking: flow.asking, doing: event.action },
        { do: 'act', action: event.action },
      );
    // What is true now stands with the platform, not in the refusal.
    case 'act_refused':
      return stay({ at: 'held', checkout, escrow, problem: event.error }, readNow);
    case 'act_unknown':
      return stay(
        { at: 'held', checkout, escrow, problem: event.error, isUnknown: true },
        readLater(pauseMs(0)),
      );
  }
}
