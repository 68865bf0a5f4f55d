import type { DisputeOutcome } from './escrow-transitions.js';

/** What a buyer can claim. */
export const disputeReasons = [
  'not_received',
  'not_as_described',
  'damaged',
  'counterfeit',
  'wrong_item',
  'incomplete',
  'other',
] as const;
/** One of `disputeReasons`. */
export type DisputeReason = (typeof disputeReasons)[number];

/** What a piece of evidence is. The last four are attached by the platform alone. */
export const evidenceTypes = [
  'statement',
  'photo',
  'packaging_photo',
  'receipt',
  'expert_report',
  'carrier_letter',
  'tracking',
  'timeline',
  'accepted_offer',
  'chat_transcript',
] as const;
/** A kind of evidence. */
export type EvidenceType = (typeof evidenceTypes)[number];

/** What each side can show for each reason; anything else says nothing about it and is refused. */
export const evidenceForReason = {
  not_received: ['statement', 'carrier_letter'],
  not_as_described: ['statement', 'photo', 'expert_report'],
  damaged: ['statement', 'photo', 'packaging_photo', 'carrier_letter'],
  counterfeit: ['statement', 'photo', 'receipt', 'expert_report'],
  wrong_item: ['statement', 'photo', 'packaging_photo'],
  incomplete: ['statement', 'photo', 'packaging_photo', 'receipt'],
  other: ['statement', 'photo', 'packaging_photo', 'receipt', 'expert_report', 'carrier_letter'],
} as const satisfies Record<DisputeReason, readonly EvidenceType[]>;

/** Limits of what can be shown, beside those of every file (`fileLimits`). */
export const evidenceLimits = {
  perParty: 20,
  filesPerPiece: 10,
} as const;

/** Everything that the rules look at, and so everything that a decision can be based on. */
export interface RuleFacts {
  readonly reason: DisputeReason;
  /** Whether the seller had handed the goods to a carrier before the claim. */
  readonly wasShipped: boolean;
  /** Whether the time to ship had passed before the claim. */
  readonly wasLate: boolean;
  /** Whether the carrier had reported the delivery before the claim. */
  readonly wasDelivered: boolean;
  /** Whole days from shipping to the claim; 0 for goods that were not shipped. */
  readonly daysUnderway: number;
  /** Whole days from delivery to the claim. */
  readonly daysSinceDelivery: number;
  readonly buyerShows: readonly string[];
  readonly sellerShows: readonly string[];
}

/** A published rule: when it applies, what it would do, and how sure it is (0–1). */
export interface DisputeRule {
  readonly id: string;
  /** In words, for the parties. */
  readonly says: string;
  readonly outcome: DisputeOutcome;
  /** Of the held money, for a split. */
  readonly buyerPercent: number;
  readonly confidence: number;
  /** The facts that it looks at. */
  readonly uses: readonly (keyof RuleFacts)[];
  readonly applies: (facts: RuleFacts) => boolean;
}

/** From this confidence up, and below the limit of value, a rule decides; under it, it only proposes. */
export const decidesFrom = 0.9;

const shows = (shown: readonly string[], ...wanted: EvidenceType[]): boolean =>
  wanted.some((type) => shown.includes(type));

/** The rules, the surest first; the first that applies counts. Every decision can be appealed to a mediator. */
export const disputeRules = [
  {
    id: 'never_shipped',
    says: 'The time to ship had passed and nothing was handed to a carrier.',
    outcome: 'refund', buyerPercent: 100, confidence: 0.99,
    uses: ['reason', 'wasShipped', 'wasLate'],
    applies: ({ reason, wasShipped, wasLate }) => reason === 'not_received' && !wasShipped && wasLate,
  },
  {
    id: 'lost_on_the_way',
    says: 'The goods were under way for eight days or more, no carrier reported a delivery, and the seller shows nothing.',
    outcome: 'refund', buyerPercent: 100, confidence: 0.92,
    uses: ['reason', 'wasShipped', 'wasDelivered', 'daysUnderway', 'sellerShows'],
    applies: ({ reason, wasShipped, wasDelivered, daysUnderway, sellerShows }) =>
      reason === 'not_received' && wasShipped && !wasDelivered && daysUnderway >= 8 && !shows(sellerShows, 'carrier_letter'),
  },
  {
    id: 'counterfeit_by_report',
    says: 'An expert calls the goods counterfeit, and the seller shows neither a receipt nor another report.',
    outcome: 'refund', buyerPercent: 100, confidence: 0.9,
    uses: ['reason', 'buyerShows', 'sellerShows'],
    applies: ({ reason, buyerShows, sellerShows }) =>
      reason === 'counterfeit' && shows(buyerShows, 'expert_report') && !shows(sellerShows, 'receipt', 'expert_report'),
  },
  {
    id: 'delivered_by_carrier',
    says: 'The carrier reported the delivery, and nothing shows otherwise.',
    outcome: 'release', buyerPercent: 0, confidence: 0.8,
    uses: ['reason', 'wasDelivered', 'buyerShows'],
    applies: ({ reason, wasDelivered, buyerShows }) =>
      reason === 'not_received' && wasDelivered && !shows(buyerShows, 'carrier_letter'),
  },
  {
    id: 'seen_at_once',
    says: 'The buyer shows photographs within three days of the delivery, and the seller shows nothing against them.',
    outcome: 'refund', buyerPercent: 100, confidence: 0.8,
    uses: ['reason', 'wasDelivered', 'daysSinceDelivery', 'buyerShows', 'sellerShows'],
    applies: ({ reason, wasDelivered, daysSinceDelivery, buyerShows, sellerShows }) =>
      (reason === 'damaged' || reason === 'wrong_item') && wasDelivered && daysSinceDelivery <= 3 &&
      shows(buyerShows, 'photo') && !shows(sellerShows, 'photo', 'packaging_photo', 'carrier_letter'),
  },
  {
    id: 'incomplete_in_part',
    says: 'Something is missing by the photographs; the buyer keeps the rest at half the price.',
    outcome: 'split', buyerPercent: 50, confidence: 0.6,
    uses: ['reason', 'wasShipped', 'buyerShows'],
    applies: ({ reason, wasShipped, buyerShows }) =>
      reason === 'incomplete' && wasShipped && shows(buyerShows, 'photo', 'packaging_photo'),
  },
  {
    id: 'nothing_shown',
    says: 'The goods were delivered, and the buyer shows nothing beyond a statement.',
    outcome: 'release', buyerPercent: 0, confidence: 0.6,
    uses: ['wasDelivered', 'buyerShows'],
    applies: ({ wasDelivered, buyerShows }) =>
      wasDelivered && buyerShows.every((type) => type === 'statement'),
  },
] as const satisfies readonly DisputeRule[]; // prettier-ignore
/** The name of a published rule that decides or proposes. */
export type DisputeRuleId = (typeof disputeRules)[number]['id'];
