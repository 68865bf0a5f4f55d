import {
  currencyExponents,
  type Carrier,
  type DisputeReason,
  type EvidenceRequest,
  type EvidenceType,
  type Money,
  type SoukErrorCode,
} from '@souk/sdk';
import { evidenceForReason } from '@souk/sdk/deal';
import { minorUnits } from '../../shared/price-input.js';
import { asks, canBeEmpty, type Ask, type DealAction } from './actions.js';
import type { DealFacts } from './deal-flow.js';

/** A file on its way to the platform. */
export interface Upload {
  readonly name: string;
  readonly content: Blob;
  readonly kind: EvidenceType;
  readonly state: 'sending' | 'done' | 'failed';
  /** Its id, once it is there. */
  readonly file?: string | undefined;
  readonly fault?: SoukErrorCode | 'too_many' | undefined;
}

/** An action as far as it has been filled in. */
export interface Draft {
  readonly action: DealAction;
  readonly reason: DisputeReason | undefined;
  readonly statement: string;
  readonly uploads: readonly Upload[];
  /** As typed. */
  readonly amount: string;
  readonly carrier: Carrier;
  readonly trackingNumber: string;
  readonly sellerRating: number;
  readonly itemRating: number;
  /** What is missing is told only once somebody has tried to send it. */
  readonly isChecked: boolean;
}

/** An empty one. */
export const newDraft = (action: DealAction): Draft => ({
  action,
  reason: undefined,
  statement: '',
  uploads: [],
  amount: '',
  carrier: 'dhl',
  trackingNumber: '',
  sellerRating: 0,
  itemRating: 0,
  isChecked: false,
});

/** What is wrong with one answer. */
export type Fault = 'required' | 'amount_invalid' | 'uploading';

/** What must still be put right before a draft can be sent, by what was asked. */
export function faultsOf(draft: Draft, facts: DealFacts): Partial<Record<Ask, Fault>> {
  const found = asks[draft.action].flatMap((ask): [Ask, Fault][] => {
    const fault = faultIn(draft, ask, facts);
    return fault ? [[ask, fault]] : [];
  });
  return Object.fromEntries(found);
}

function faultIn(draft: Draft, ask: Ask, facts: DealFacts): Fault | undefined {
  const { action, reason, statement, uploads, trackingNumber, sellerRating } = draft;
  switch (ask) {
    case 'reason':
      return reason ? undefined : 'required';
    case 'statement':
      if (action === 'evidence' && uploads.length > 0) return undefined;
      return statement.trim() || (action !== 'evidence' && canBeEmpty(action, ask))
        ? undefined
        : 'required';
    case 'evidence':
      return uploads.some(({ state }) => state === 'sending') ? 'uploading' : undefined;
    case 'amount':
      return amountOf(draft, facts) ? undefined : 'amount_invalid';
    case 'parcel':
      return trackingNumber.trim() ? undefined : 'required';
    case 'stars':
      return facts.escrow.askingParty === 'seller' || sellerRating > 0 ? undefined : 'required';
  }
}

/** The next step of the plan by which the money was to be released, counted from 1; 0 when there is none. */
export const nextMilestone = ({ escrow: { milestones } }: DealFacts): number =>
  milestones.findIndex(({ releasedAt }) => releasedAt === null) + 1;

/** The amount that was typed, when it is a part of what is held and not all of it. */
export function amountOf(draft: Draft, facts: DealFacts): Money | undefined {
  const { held } = facts.escrow;
  const step = draft.action === 'release_part' ? nextMilestone(facts) : 0;
  if (step > 0) return facts.escrow.milestones[step - 1]?.amount;
  const amount = minorUnits(draft.amount, currencyExponents[held.currency]);
  return amount !== undefined && amount > 0 && amount < held.amount
    ? { ...held, amount }
    : undefined;
}

/** What a file can show for a reason, the likeliest first. A text alone is a statement and needs no file. */
export const kindsFor = (reason: string | undefined): readonly EvidenceType[] => {
  const all: Readonly<Record<string, readonly EvidenceType[]>> = evidenceForReason;
  return (all[reason ?? ''] ?? evidenceForReason.other).filter((kind) => kind !== 'statement');
};

/** The uploaded files as pieces of evidence, one for each kind. */
export function evidenceOf({ uploads }: Draft): EvidenceRequest[] {
  const done = uploads.filter(({ file }) => file !== undefined);
  return [...new Set(done.map(({ kind }) => kind))].map((type) => ({
    type,
    files: done.flatMap(({ kind, file }) => (kind === type && file ? [file] : [])),
  }));
}
