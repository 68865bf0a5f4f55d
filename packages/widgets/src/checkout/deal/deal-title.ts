import type { EscrowStatus } from '@souk/sdk';
import type { DealView } from './deal-view.js';
import { named } from './named.js';

/** Where the deal stands, as a title. A state of a later version is told as one that is paid. */
export const titleOf = ({ words: { deal }, facts }: Pick<DealView, 'words' | 'facts'>): string =>
  named<EscrowStatus>(deal.titles, facts.escrow.status) ?? deal.titles.funded;
