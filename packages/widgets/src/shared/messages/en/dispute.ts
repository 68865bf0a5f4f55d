import { plural } from '../plural.js';

/** What `<souk-checkout>` says of a dispute: whose turn it is, what silence means, and what each side can do. */
export const disputeEn = {
  locale: 'en',
  turn: {
    you: 'It is your turn.',
    buyer: 'The buyer is to answer.',
    seller: 'The seller is to answer.',
    both: 'Both sides are to answer.',
    mediator: 'A mediator looks at it.',
  },
  over: {
    resolved: 'The dispute is over.',
    overturned: 'A mediator cleared the seller’s record; the money stays where it went.',
    withdrawn: 'The claim was withdrawn; the deal goes on.',
  },
  left: (time: string) => `${time} left`,
  /** What happens when the time runs out. */
  silence: {
    refund: 'Without an answer, the money goes back to the buyer.',
    release: 'Without an answer, the seller is paid.',
    offer: 'Without an answer, the offer counts as accepted.',
    decision: 'Without an appeal, the decision stands.',
    mediation: 'Without an answer, a mediator decides.',
  },
  claim: 'The claim',
  offer: 'The seller offers',
  proposal: 'The rules propose',
  decision: 'Decided',
  toBuyer: 'Back to the buyer',
  toSeller: 'To the seller',
  accepted: { buyer: 'The buyer has accepted.', seller: 'The seller has accepted.' },
  returned: 'Sent back',
  evidence: (count: number) =>
    plural('en', count, { one: '# piece of evidence', other: '# pieces of evidence' }),
  from: { buyer: 'Buyer', seller: 'Seller', mediator: 'Mediator', platform: 'Souk' },
  openFile: 'Open the file',

  actions: {
    dispute: {
      press: 'Something is wrong',
      text: (time: string) =>
        `The money stays with Souk and the clock stops. The seller has ${time} to answer.`,
      yes: 'Open a dispute',
    },
    evidence: { press: 'Show evidence', text: 'The other side and a mediator can see it.' },
    accept: {
      press: 'Accept',
      text: (amount: string) => `${amount} goes back to the buyer, the rest to the seller.`,
    },
    reject: { press: 'Refuse the offer', text: 'The rules then propose, or a mediator decides.' },
    appeal: {
      press: 'Ask a mediator',
      text: 'A person looks at both sides’ evidence and decides.',
    },
    ship_return: {
      press: 'I have sent it back',
      text: 'Once the seller has it, the money comes back to you.',
    },
    withdraw: {
      press: 'Withdraw the claim',
      text: 'The deal goes on, and the clock with what was left.',
    },
    concede: {
      press: 'Give the money back',
      text: (amount: string) => `${amount} goes back to the buyer at once.`,
      yes: (amount: string) => `Give ${amount} back`,
    },
    offer_split: {
      press: 'Offer a part',
      text: 'The buyer keeps the goods and gets this part of the money back.',
    },
    ask_return: {
      press: 'Ask for the goods back',
      text: (time: string) =>
        `The buyer has ${time} to send them; the money goes back once you have them.`,
    },
    contest: {
      press: 'Disagree',
      text: 'Say why, and show it. The rules propose, or a mediator decides.',
    },
    confirm_return: {
      press: 'I have the goods back',
      text: (amount: string) => `${amount} goes back to the buyer at once.`,
      yes: (amount: string) => `I have them: give ${amount} back`,
    },
    reject_return: {
      press: 'What came back is not right',
      text: 'A mediator looks at it and decides.',
    },
  },
};
