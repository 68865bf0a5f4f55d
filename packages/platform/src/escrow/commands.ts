import type {
  BodyOf,
  Escrow,
  EscrowAction,
  refundPart as refundOperation,
  releasePart as releaseOperation,
  shipEscrow,
} from '@souk/sdk/contract';
import type { Call } from '../caller.js';
import { once, type Answer } from '../once.js';
import type { Ports } from '../ports.js';
import { dealFor } from './deals.js';
import { take, type Step } from './effects.js';
import { nextMilestone } from './pay-out.js';
import { presentEscrow } from './present.js';
import type { EscrowRow } from './rows.js';
import { shipment } from './tracking.js';
import { findTransition } from './transition.js';

/** The steps that the parties of an escrow take, each once per key. */
export const escrowCommands = ({ store, clock }: Ports) => {
  const step =
    (action: EscrowAction) =>
    (
      { caller, wish }: Call,
      id: string,
      change: Partial<EscrowRow> = {},
      part: (escrow: EscrowRow) => Step = () => ({}),
    ): Promise<Answer<Escrow>> =>
      store.transaction((tx) => {
        const now = clock.now();
        // Who asks is settled before the key is looked at: a replay answers only those who may see it.
        const { escrow, actor } = dealFor(tx, caller, { escrow: id });
        return once(tx, wish, now, () => {
          const row = findTransition(escrow, action, actor, now);
          const next = take(tx, { ...escrow, ...change }, row, actor, now, part(escrow));
          return presentEscrow(next, actor, now);
        });
      });
  const ship = step('ship');
  const releasePart = step('release_part');
  const refundPart = step('refund_part');
  return {
    ship: (call: Call, id: string, request: BodyOf<typeof shipEscrow>) =>
      ship(call, id, { shipment: shipment(request) }),
    deliver: step('deliver'),
    confirm: step('confirm'),
    extend: step('extend'),
    cancel: step('cancel'),
    releasePart: (call: Call, id: string, { amount, milestone }: BodyOf<typeof releaseOperation>) =>
      releasePart(call, id, {}, (escrow) =>
        milestone === undefined ? { amount } : nextMilestone(escrow, milestone),
      ),
    refundPart: (call: Call, id: string, { amount }: BodyOf<typeof refundOperation>) =>
      refundPart(call, id, {}, () => ({ amount })),
  };
};
