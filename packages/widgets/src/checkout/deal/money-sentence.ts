import type { EscrowOutcome, EscrowStatus, Money } from '@souk/sdk';
import { isolated } from '../isolated.js';
import type { DealView } from './deal-view.js';
import { named } from './named.js';
import { deadlineOf, isShippingLate } from './story.js';

type Told = Pick<DealView, 'words' | 'facts' | 'isSeller' | 'money' | 'day' | 'nowMs'>;

/** Where the money is, in one or two sentences, for either side and in every state that this version knows. */
export function moneySentence(told: Told): string {
  const { facts, words } = told;
  const say: Readonly<Record<string, (told: Told) => string>> = sentences;
  // A state of a later version still holds what it says it holds.
  const later = (): string => words.deal.stays(told.money(facts.escrow.held));
  return (say[facts.escrow.status] ?? later)(told);
}

const notPaid = ({ words }: Told): string => words.deal.notPaid;

/** A state of the table without its sentence does not compile. */
const sentences: Record<EscrowStatus, (told: Told) => string> = {
  awaiting_payment: notPaid,
  canceled: notPaid,
  expired: notPaid,
  funded: (told) => {
    const { facts: { escrow }, words: { deal }, isSeller, day } = told; // prettier-ignore
    const by = day(escrow.shipBy ?? escrow.createdAt);
    const end = day(escrow.expiresAt ?? escrow.createdAt);
    if (isSeller) return `${held(told)} ${isLate(told) ? deal.shipLate(end) : deal.shipBy(by)}`;
    const seller = isolated(escrow.sellerName);
    return `${held(told)} ${isShippingLate(escrow) ? deal.shipsLate(end) : deal.sellerShips(seller, by)}`;
  },
  shipped: (told) => checking(told, told.words.deal.onItsWay),
  delivered: (told) => checking(told, told.words.deal.delivered),
  disputed: ({ facts, words, money }) => words.deal.stays(money(facts.escrow.held)),
  released: (told) => {
    const { facts, words: { deal }, isSeller, money } = told; // prettier-ignore
    const paid = money(paidOut(told));
    const seller = isolated(facts.escrow.sellerName);
    return ended(told, isSeller ? deal.isYours(paid) : deal.paidOut(paid, seller));
  },
  refunded: (told) => {
    const { words: { deal }, isSeller, money } = told; // prettier-ignore
    const back = money(paidBack(told));
    return ended(told, isSeller ? deal.paidBackBuyer(back) : deal.paidBack(back));
  },
  settled: (told) => {
    const { words, money } = told;
    const fee = feeKept(told);
    const divided = words.deal.divided(money(paidBack(told)), money(paidOut(told)));
    return ended(told, fee.amount > 0 ? `${divided} ${words.deal.fee(money(fee))}` : divided);
  },
};

const held = ({ facts: { escrow }, words, isSeller, money }: Told): string =>
  isSeller
    ? words.deal.heldForYou(money(escrow.quote.sellerReceives))
    : words.deal.held(money(escrow.held));

const isLate = ({ facts: { escrow }, nowMs }: Told): boolean =>
  escrow.shipBy === null || nowMs >= Date.parse(escrow.shipBy);

function checking(told: Told, toBuyer: (day: string) => string): string {
  const { facts, words, isSeller, day } = told;
  const by = day(deadlineOf(facts)?.at ?? facts.escrow.createdAt);
  return `${held(told)} ${isSeller ? words.deal.buyerChecks(by) : toBuyer(by)}`;
}

function ended({ facts, words }: Told, sentence: string): string {
  const because = named<EscrowOutcome>(words.deal.outcomes, facts.escrow.outcome) ?? '';
  return `${because} ${sentence}`.trim();
}

/** All that went to the seller, less the fees on it. */
export const paidOut = ({ facts: { escrow } }: Pick<Told, 'facts'>): Money => ({
  ...escrow.held,
  amount: escrow.releases.reduce((sum, { sellerReceives }) => sum + sellerReceives.amount, 0),
});

/** What of it stayed with the platform. */
const feeKept = ({ facts: { escrow } }: Pick<Told, 'facts'>): Money => ({
  ...escrow.held,
  amount: escrow.releases.reduce((sum, { fee }) => sum + fee.amount, 0),
}); // prettier-ignore

/** All that went back to the buyer. */
export const paidBack = ({ facts: { escrow } }: Pick<Told, 'facts'>): Money => ({
  ...escrow.held,
  amount: escrow.refunds.reduce((sum, { amount }) => sum + amount.amount, 0),
});
