import { disputeTerms } from '@souk/sdk/deal';
import { durationText } from '../../shared/format.js';
import { isolated } from '../isolated.js';
import type { DealAction } from './actions.js';
import type { DealView } from './deal-view.js';
import { amountOf } from './draft.js';

/** What an action is called, what comes of it, and what its yes says. */
export interface ActionWords {
  readonly press: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly yes?: string | undefined;
}

/** The words of each action; one of the tables without words does not compile. */
export function wordsOf(action: DealAction, view: DealView): ActionWords {
  const { words, facts: { escrow, dispute }, isSeller, money, locale } = view; // prettier-ignore
  const { deal, dispute: claims, papers } = words;
  const time = (duration: string): string => isolated(durationText(duration, locale));
  const held = money(escrow.held);
  switch (action) {
    case 'confirm': {
      const { press, title, text, yes } = deal.actions.confirm;
      const { sellerReceives } = escrow.quote;
      return {
        press,
        title,
        text: `${text(isolated(escrow.sellerName))} ${feeText(view)}`,
        yes: yes(money(sellerReceives)),
      };
    }
    case 'cancel': {
      const { press, text, yes, ...more } = isSeller ? deal.actions.decline : deal.actions.cancel;
      return { ...more, press, text: text(held), yes: yes(held) };
    }
    case 'ship':
    case 'extend':
      return deal.actions[action];
    case 'refund_part':
    case 'release_part':
      return withAmount(deal.actions[action], view);
    case 'dispute': {
      const { press, text, yes } = claims.actions.dispute;
      return { press, text: text(time(disputeTerms.answerWithin)), yes };
    }
    case 'accept': {
      const { press, text } = claims.actions.accept;
      const back = dispute?.offer ?? dispute?.proposal;
      const amount = dispute?.status === 'awaiting_buyer' ? dispute.offer : (dispute?.proposal ?? back);
      return { press, text: text(money(amount?.refund ?? escrow.held)) };
    }
    case 'concede':
    case 'confirm_return': {
      const { press, text, yes } = claims.actions[action];
      return { press, text: text(held), yes: yes(held) };
    }
    case 'ask_return': {
      const { press, text } = claims.actions.ask_return;
      return { press, text: text(time(disputeTerms.returnWithin)) };
    }
    case 'offer_split':
      return withAmount(claims.actions.offer_split, view);
    case 'evidence':
    case 'reject':
    case 'appeal':
    case 'ship_return':
    case 'withdraw':
    case 'contest':
    case 'reject_return':
      return claims.actions[action];
    case 'review':
      return { press: papers.review, text: papers.blind, yes: papers.send };
    case 'reply':
      return { press: papers.reply, text: papers.replyOnce };
  }
} // prettier-ignore

/** The amount stands in the button that sends it. */
function withAmount(words: ActionWords, { flow: { draft }, facts, money }: DealView): ActionWords {
  const amount = draft && amountOf(draft, facts);
  return amount ? { ...words, yes: `${words.press} · ${money(amount)}` } : words;
}

function feeText({ words, facts: { escrow }, money }: DealView): string {
  const { buyerFee, sellerFee } = escrow.quote;
  const amount = buyerFee.amount + sellerFee.amount;
  return amount > 0 ? words.deal.fee(money({ ...buyerFee, amount })) : '';
}
