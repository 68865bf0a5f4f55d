import { goodCard, wellKnown } from '@souk/mocks';
import type { Stage, Story, StoryBook } from '../story-book.js';

const scarf = { listing: wellKnown.silkScarf };
const button = '#opener';
const buyer = ['buyer', 'buy_visitor'] as const;
const story = (id: string, name: string, about: string, more: Partial<Story>): Story => ({
  id,
  name,
  about,
  attributes: scarf,
  shows: button,
  ...more,
}); // prettier-ignore

/** A deal that somebody has made and paid, whose escrow the element shows. */
async function makeDeal(stage: Stage, side: 'buyer' | 'seller' = 'buyer'): Promise<string> {
  const amina = await stage.as(...buyer);
  const { id, escrow } = await amina.checkouts.create({ ...scarf, quantity: 1 });
  await stage.server.checkouts.pay(id, { card: goodCard });
  if (side === 'buyer') await stage.signIn(...buyer);
  else await stage.signIn('seller', wellKnown.weaver);
  stage.element.removeAttribute('listing');
  stage.element.setAttribute('escrow', escrow);
  return escrow;
}
const ship = async (stage: Stage, escrow: string): Promise<void> => {
  const seller = await stage.as('seller', wellKnown.weaver);
  await seller.escrows.ship(escrow, { carrier: 'dhl', trackingNumber: '1234567890' });
};
const dispute = async (stage: Stage, escrow: string): Promise<void> => {
  const statement = 'Torn along one edge, as the picture shows.';
  await (await stage.as(...buyer)).disputes.create({ escrow, reason: 'damaged', statement });
};
const opened = { after: (stage: Stage) => stage.press(button), shows: 'dialog #heading' };

/** A price that buyer and seller have agreed on; the element is given what proves it. */
async function agree(stage: Stage): Promise<void> {
  const [amina, seller] = await Promise.all([
    stage.as(...buyer),
    stage.as('seller', wellKnown.weaver),
  ]);
  const price = { unitPrice: { amount: 1620, currency: 'USD' }, quantity: 2 } as const;
  const { id } = await amina.offers.begin(wellKnown.silkScarf, price);
  await seller.offers.accept(id);
  const { offerToken } = await amina.offers.retrieve(id);
  stage.element.setAttribute('offer-token', offerToken ?? '');
}
/** At the payment page, in a frame: its platform is in this page. */
async function toBank(stage: Stage): Promise<void> {
  await toPayment(stage);
  await stage.press('dialog .primary');
  await stage.find('dialog iframe');
}
async function toPayment(stage: Stage): Promise<void> {
  await stage.press(button);
  await stage.press('dialog [type=submit]');
  await stage.find('.promises');
}

export const checkout: StoryBook = {
  element: 'souk-checkout',
  name: 'Checkout',
  height: 780,
  link: { href: '/order', text: 'Order by e-mail' },
  event: { name: 'souk-paid', tells: 'event.detail.escrow' },
  stories: [
    story('button', 'Button', 'The real price, before anything is pressed.', {}),
    story('loading', 'Loading', 'The listing is on its way; nothing moves when it comes.', {
      before: (stage) => stage.hold(/^GET \/v1\/listings/),
    }),
    story('choose', 'How many', 'The first step: quantity and delivery.', opened),
    story('bulk', 'Bulk prices', 'A minimum order, and prices by quantity.', {
      ...opened,
      attributes: { listing: wellKnown.teaBulk },
    }),
    story('sizes', 'Sizes', 'The middle one is sold out, the large one costs more.', {
      ...opened,
      attributes: { listing: wellKnown.shirtSizes },
    }),
    story('quantity', 'Wrong quantity', 'More than there are: said beside the field.', {
      ...opened,
      attributes: { ...scarf, quantity: '999' },
      shows: '.error',
    }),
    story('order', 'Order', 'The quote in full, before anything is paid.', {
      after: toPayment,
      shows: '.promises',
    }),
    story('paying', 'Paying', 'The platform’s own payment page, in a frame.', {
      attributes: { ...scarf, 'pay-surface': 'frame' },
      after: toBank,
      shows: 'dialog iframe',
    }),
    story(
      'declined',
      'Declined',
      'The bank says no: nothing was charged, and another card may do.',
      {
        attributes: { ...scarf, 'pay-surface': 'frame' },
        async after(stage) {
          await toBank(stage);
          const frame = await stage.find('dialog iframe');
          const [checkout = ''] = /chk_\w+/.exec(frame.getAttribute('src') ?? '') ?? [];
          const card = { ...goodCard, number: '4000000000009995' };
          await stage.server.checkouts.pay(checkout, { card }).catch(() => undefined);
        },
        shows: 'dialog [role=alert]',
      },
    ),
    story(
      'unknown',
      'Nobody knows',
      'The platform went silent while somebody paid: we are checking, and never say “failed”.',
      {
        attributes: { ...scarf, 'pay-surface': 'frame' },
        async after(stage) {
          await toBank(stage);
          stage.mock.faults.add({ on: /^GET \/v1\/checkouts/, what: { kind: 'lose_response' } });
        },
        shows: 'dialog [role=alert]',
      },
    ),
    story(
      'resumed',
      'After a reload',
      'The page went away in the middle of paying: the same purchase opens again.',
      {
        attributes: { ...scarf, 'pay-surface': 'frame' },
        async before(stage) {
          const earlier = stage.earlier();
          await toBank(earlier);
          earlier.leave();
        },
        shows: 'dialog .waiting, dialog iframe, dialog .promises',
      },
    ),
    story(
      'agreed',
      'An agreed price',
      'What chat has settled is bought as settled: no quantity to choose.',
      {
        before: agree,
        after: (stage) => stage.press(button),
        shows: 'dialog #heading',
      },
    ),
    story('held', 'Held', 'Paid into escrow: where the money is, and who does what next.', {
      before: async (stage) => void (await makeDeal(stage)),
      after: opened.after,
      shows: '.story',
    }),
    story('shipped', 'Shipped', 'On its way: confirm, extend, or say what is wrong.', {
      before: async (stage) => ship(stage, await makeDeal(stage)),
      after: opened.after,
      shows: '.story',
    }),
    story(
      'partly',
      'A part released',
      'The buyer has paid the seller some of it; the rest is still held.',
      {
        async before(stage) {
          const escrow = await makeDeal(stage);
          await ship(stage, escrow);
          const part = { amount: { amount: 800, currency: 'USD' } } as const;
          await (await stage.as(...buyer)).escrows.releasePart(escrow, part);
        },
        after: opened.after,
        shows: '.story',
      },
    ),
    story('disputed', 'In dispute', 'The money stays; whose turn it is, and until when.', {
      async before(stage) {
        const escrow = await makeDeal(stage);
        await ship(stage, escrow);
        await dispute(stage, escrow);
      },
      after: opened.after,
      shows: '[part=dispute]',
    }),
    story('claim', 'A claim', 'What is wrong, in words and pictures.', {
      before: async (stage) => ship(stage, await makeDeal(stage)),
      async after(stage) {
        await stage.press(button);
        await stage.press('[data-action=dispute]');
      },
      shows: '#statement',
    }),
    story('released', 'Released', 'Confirmed by the buyer: the seller is paid.', {
      async before(stage) {
        const escrow = await makeDeal(stage);
        await ship(stage, escrow);
        await (await stage.as(...buyer)).escrows.confirm(escrow);
      },
      after: opened.after,
      shows: '.story',
    }),
    story('refunded', 'Refunded', 'Never shipped: after fifteen days the money went back.', {
      async before(stage) {
        await makeDeal(stage);
        await stage.mock.clock.advance('P15D');
        await stage.signIn(...buyer);
      },
      after: opened.after,
      shows: '.story',
    }),
    story('seller', 'The seller’s side', 'Paid and waiting: ship by Thursday.', {
      before: async (stage) => void (await makeDeal(stage, 'seller')),
      after: opened.after,
      shows: '.story',
    }),
    story('sold-out', 'Sold out', 'A state, not an error.', {
      attributes: { listing: wellKnown.soldOut },
    }),
    story('failed', 'Failed', 'The platform cannot be reached.', {
      before: ({ mock }) => void mock.faults.add({ what: { kind: 'lose_request' } }),
      after: opened.after,
      shows: '.alert',
    }),
    story('offline', 'Offline', 'No network: said as such, and what was chosen stays.', {
      async after(stage) {
        await stage.press(button);
        await stage.find('dialog [type=submit]');
        stage.goOffline();
        await stage.press('dialog [type=submit]');
      },
      shows: 'dialog [role=alert]',
    }),
    story('misconfigured', 'Misconfigured', 'An unknown key: the link stays.', {
      attributes: { ...scarf, 'public-key': 'pk_test_nobody' },
      shows: 'slot:not([hidden])',
    }),
  ],
};
