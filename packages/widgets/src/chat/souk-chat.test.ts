import { assert } from 'chai';
import type { Souk } from '@souk/sdk';
import type { MockSouk } from '@souk/mocks';
import { clearPage, openMock, until, within } from '../testing/page.js';
import {
  clientOf,
  panelOf,
  plain,
  pressKey,
  putChat,
  read,
  seen,
  sessionOf,
  type,
} from '../testing/talk.js';
import './define.js';
import type { SoukChat } from './souk-chat.js';

let souk: MockSouk;
let weaver: Souk;
let requests: string[];

beforeEach(async () => {
  localStorage.clear();
  requests = [];
  souk = await openMock({}, (fetch) => (input, init) => {
    const request = new Request(input, init);
    requests.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  });
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
});
afterEach(clearPage);

/** A chat of the buyer about the silk scarf, opened. */
async function opened(attributes = 'listing="lst_silkscarf"', width?: number): Promise<SoukChat> {
  const chat = putChat(attributes, width);
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  await chat.open();
  return chat;
}

async function say(chat: SoukChat, text: string): Promise<void> {
  const field = await seen(chat, '#draft');
  type(field, text);
  pressKey(field, 'Enter');
}

const conversationOf = async (): Promise<string> => {
  const [talk] = await weaver.conversations.list().toArray({ limit: 1 });
  return talk?.id ?? '';
};
const bubbles = (chat: SoukChat): string[] => read(chat, '.bubble');

describe('souk-chat', () => {
  it('fetches neither code nor data before it is opened', async () => {
    const chat = putChat('listing="lst_silkscarf"');
    await until(
      'the label',
      () => plain(within(chat, 'button').textContent) === 'Chat with the seller',
    );
    assert.isUndefined(panelOf(chat));
    assert.deepEqual(requests, []);
    assert.equal(localStorage.length, 0);
  });

  it('a buyer and a seller talk, and each line is there once, in the platform’s order', async () => {
    const chat = await opened();
    await say(chat, 'Is it still there?');
    await until('it is sent', () =>
      read(chat, '.state').some((text) => /^Sent|^Delivered/.test(text)),
    );
    await weaver.messages.send(await conversationOf(), { type: 'text', text: 'Yes, it is.' });
    await until('the answer', () => bubbles(chat).length === 2);
    assert.deepEqual(bubbles(chat), ['Is it still there?', 'Yes, it is.']);
  });

  it('haggles to a deal, whose sums are the platform’s, and hands the token to whoever takes it', async () => {
    const chat = await opened();
    (await seen(chat, '.goods .button')).click();
    type(await seen(chat, '#price'), '14,00');
    await until('what it comes to', () => read(chat, '.form .total').length === 1);
    assert.deepEqual(read(chat, '.form .total'), ['Buyer pays $19.04']);
    (await seen(chat, '.form .primary')).click();
    await until('the offer', () => read(chat, '.offer .price').includes('1 × $14.00'));
    const [offer] = (await weaver.offers.list(await conversationOf())).data;
    await weaver.offers.counter(offer?.id ?? '', { unitPrice: { amount: 1600, currency: 'USD' } });
    await until('the counter-offer', () => read(chat, '.offer.open .price').includes('1 × $16.00'));
    const agreed = new Promise((resolve) => chat.addEventListener('souk-offer-accept', ({ detail }) => resolve(detail.unitPrice)));
    (await seen(chat, '.offer.open .primary')).click();
    assert.deepEqual(await agreed, { amount: 1600, currency: 'USD' });
    const asked = new Promise<string | null>((resolve) =>
      chat.addEventListener('souk-offer-checkout', (event) => {
        event.preventDefault();
        resolve(event.detail.offerToken);
      }),
    );
    const pay = await seen(chat, '.deal .primary');
    assert.equal(plain(pay.textContent), 'Pay $21.09 into escrow');
    pay.click();
    assert.match((await asked) ?? '', /^ot_/);
  }); // prettier-ignore
});
