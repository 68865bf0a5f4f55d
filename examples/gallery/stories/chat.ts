import { wellKnown } from '@souk/mocks';
import type { Stage, Story, StoryBook } from '../story-book.js';

const inPage = { listing: wellKnown.silkScarf, display: 'inline' };
const amina = ['buyer', 'buy_amina'] as const;
const draft = '#draft';
const story = (id: string, name: string, about: string, more: Partial<Story>): Story => ({
  id,
  name,
  about,
  attributes: inPage,
  before: (stage) => stage.signIn(...amina),
  shows: draft,
  ...more,
}); // prettier-ignore

/** The seller in the talk that is open here. It begins with the buyer's first line, which may still be on its way. */
async function seller(stage: Stage) {
  const souk = await stage.as('seller', wellKnown.weaver);
  for (;;) {
    const [talk] = await souk.conversations.list().toArray({ limit: 1 });
    if (talk) return { souk, talk: talk.id };
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
async function says(stage: Stage, text: string): Promise<void> {
  const { souk, talk } = await seller(stage);
  await souk.messages.send(talk, { type: 'text', text });
}
async function offers(stage: Stage, amount = 1600): Promise<string> {
  const { souk, talk } = await seller(stage);
  const price = { unitPrice: { amount, currency: 'USD' }, quantity: 2 } as const;
  return (await souk.offers.make(talk, price)).id;
}
async function send(stage: Stage, text: string): Promise<void> {
  await stage.type(draft, text);
  await stage.press('[part=send]');
}
async function talked(stage: Stage): Promise<void> {
  await send(stage, 'Is the teal one still there?');
  await stage.find('.bubble.own');
  await says(stage, 'Yes, twelve of them. Hand-rolled edges, woven last month.');
  await stage.find('.bubble:not(.own)');
}
async function priced(stage: Stage, price: string): Promise<void> {
  await stage.press('.goods .button');
  await stage.type('#price', price);
}

export const chat: StoryBook = {
  element: 'souk-chat',
  name: 'Chat',
  height: 720,
  link: { href: '/contact', text: 'Write to us' },
  event: { name: 'souk-offer-accept', tells: 'event.detail' },
  stories: [
    story('launcher', 'Launcher', 'A button of three kilobytes, until somebody opens it.', {
      attributes: { listing: wellKnown.silkScarf },
      shows: '[part=launcher]',
    }),
    story('floating', 'Floating, open', 'In a corner of the window.', {
      attributes: { listing: wellKnown.silkScarf, display: 'floating' },
      after: (stage) => stage.press('[part=launcher]'),
    }),
    story('empty', 'Empty', 'Nothing was said yet: what one could ask.', {}),
    story('loading', 'Loading', 'The conversation is on its way.', {
      async before(stage) {
        await stage.signIn(...amina);
        stage.hold(/conversations/);
      },
      shows: '.skeleton',
    }),
    story('talk', 'A talk', 'Lines of both sides, with receipts.', {
      after: talked,
      shows: '.bubble:not(.own)',
    }),
    story('price', 'Name a price', 'What it comes to, computed by the platform.', {
      after: (stage) => priced(stage, '15'),
      shows: '.form .total',
    }),
    story('offer', 'An offer', 'To accept, to counter or to decline.', {
      async after(stage) {
        await talked(stage);
        await offers(stage);
      },
      shows: '.offer.open .primary',
    }),
    story('deal', 'A deal', 'Agreed: price and stock are kept, and paid into escrow.', {
      async after(stage) {
        await talked(stage);
        await offers(stage);
        await stage.press('.offer.open .primary');
      },
      shows: '.deal .primary',
    }),
    story(
      'bounds',
      'Too low',
      'A counter-offer below one’s own last price: said with both bounds.',
      {
        async after(stage) {
          await priced(stage, '14');
          await stage.press('.form .primary');
          await stage.find('.offer.open');
          const { souk, talk } = await seller(stage);
          const {
            data: [offer],
          } = await souk.offers.list(talk);
          await souk.offers.counter(offer?.id ?? '', {
            unitPrice: { amount: 1700, currency: 'USD' },
            quantity: 1,
          });
          await stage.find('.offer.open:not(.own) .answers');
          await stage.press('.offer.open .compact:not(.primary)');
          await stage.type('#price', '12');
        },
        shows: '#price-note.error',
      },
    ),
    story(
      'withdrawn',
      'An offer withdrawn',
      'The seller took the price back: nothing is left to press.',
      {
        async after(stage) {
          await talked(stage);
          const offer = await offers(stage);
          await stage.find('.offer.open');
          await (await seller(stage)).souk.offers.withdraw(offer);
        },
        shows: '.remark',
      },
    ),
    story('expired', 'An offer expired', 'Two days without an answer: the price has ended.', {
      async after(stage) {
        await talked(stage);
        await offers(stage);
        await stage.find('.offer.open');
        await stage.mock.clock.advance('P2D');
        await stage.signIn(...amina);
      },
      shows: '.remark',
    }),
    story('warning', 'A warning', 'Somebody wants to be paid elsewhere.', {
      async after(stage) {
        await send(stage, 'How can I pay?');
        await says(stage, 'Pay me by bank transfer, it is cheaper.');
      },
      shows: '.warning',
    }),
    story('talks', 'All talks', 'The list of conversations.', {
      async after(stage) {
        await talked(stage);
        await stage.press('.back');
      },
      shows: '.talk:not(.skeleton)',
    }),
    story('options', 'Options', 'Block, report, translate.', {
      async after(stage) {
        await talked(stage);
        await stage.press('.round.more');
      },
      shows: '.check',
    }),
    story('unsent', 'Not sent', 'The line broke: the letter waits, and says so.', {
      async after(stage) {
        await talked(stage);
        stage.mock.faults.add({ on: /^POST/, what: { kind: 'lose_request' } });
        await send(stage, 'Could you do 15?');
      },
      shows: '.meta.error',
    }),
    story('offline', 'Offline', 'No network: what is written waits on this device.', {
      async after(stage) {
        await talked(stage);
        stage.goOffline();
        await send(stage, 'I could take two.');
      },
      shows: '.composer .notice',
    }),
    story('signed-out', 'Signed out', 'Nobody is signed in here.', {
      before: () => undefined,
      shows: '.middle button',
    }),
    story('failed', 'Failed', 'The platform cannot be reached.', {
      async before(stage) {
        await stage.signIn(...amina);
        stage.mock.faults.add({ what: { kind: 'lose_request' } });
      },
      shows: '.middle button, [role=alert]',
    }),
  ],
};
