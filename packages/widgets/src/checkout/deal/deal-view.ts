import type { Money } from '@souk/sdk';
import type { Messages } from '../../shared/messages/en.js';
import type { DealEvent, DealFacts, KnownDeal } from './deal-flow.js';
import type { EvidenceFiles } from './evidence-files.js';

/** Everything that is said of a deal, in one language. */
export type DealWords = Pick<Messages, 'deal' | 'dispute' | 'claim' | 'rules' | 'papers'>;

/** What the panels of a deal show, and what its parties can wish in them. */
export interface DealView {
  readonly words: DealWords;
  /** What every panel of the element says: of failures, and on its buttons. */
  readonly common: Messages['checkout'];
  readonly locale: string;
  readonly flow: KnownDeal;
  readonly facts: DealFacts;
  readonly isSeller: boolean;
  /** This device remembers the deal, and opens it again without a session. */
  readonly isKept: boolean;
  /** The platform's time. */
  readonly nowMs: number;
  readonly shown: Pick<EvidenceFiles, 'get'>;
  readonly money: (value: Money) => string;
  readonly day: (instant: string) => string;
  readonly send: (event: DealEvent) => void;
  readonly close: () => void;
}
