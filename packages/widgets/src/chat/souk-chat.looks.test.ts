import { assert } from 'chai';
import type { Souk } from '@souk/sdk';
import type { MockSouk } from '@souk/mocks';
import { accessibilityFaults, clearPage, openMock, until } from '../testing/page.js';
import { clientOf, panelOf, plain, putChat, read, seen, sessionOf, type } from '../testing/talk.js';
import './define.js';
import type { SoukChat } from './souk-chat.js';

let souk: MockSouk;
let weaver: Souk;

beforeEach(async () => {
  localStorage.clear();
  souk = await openMock();
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
});
afterEach(() => {
  clearPage();
  document.body.style.background = document.documentElement.dir = '';
});

async function opened(attributes: string): Promise<SoukChat> {
  await (
    await clientOf(souk, 'buyer', 'buy_amina')
  ).conversations.create({ listing: 'lst_silkscarf' });
  const chat = putChat(`listing="lst_silkscarf" ${attributes}`);
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  await chat.open();
  await seen(chat, '#draft');
  return chat;
}
const conversationOf = async (): Promise<string> =>
  (await weaver.conversations.list().toArray({ limit: 1 }))[0]?.id ?? '';

/** How each state is reached. */
const states: Readonly<Record<string, (attributes: string) => Promise<SoukChat>>> = {
  launcher: async (attributes) => {
    const chat = putChat(attributes);
    await until('the label', () => plain(chat.shadowRoot?.textContent ?? '') !== '');
    return chat;
  },
  'signed out': async (attributes) => {
    const chat = putChat(attributes);
    await chat.open();
    await seen(chat, '.middle button');
    return chat;
  },
  empty: opened,
  'a talk with a warning': async (attributes) => {
    const chat = await opened(attributes);
    const conversation = await conversationOf();
    await weaver.messages.send(conversation, { type: 'text', text: 'Pay me by bank transfer' });
    await seen(chat, '.warning');
    return chat;
  },
  'an offer to answer': async (attributes) => {
    const chat = await opened(attributes);
    const unitPrice = { amount: 1600, currency: 'USD' } as const;
    await weaver.offers.make(await conversationOf(), { unitPrice, quantity: 2 });
    await seen(chat, '.offer.open .primary');
    return chat;
  },
  'a price to name': async (attributes) => {
    const chat = await opened(attributes);
    (await seen(chat, '.goods .button')).click();
    type(await seen(chat, '#price'), '9');
    await seen(chat, '.form .total');
    return chat;
  },
  'a deal': async (attributes) => {
    const chat = await states['an offer to answer']?.(attributes);
    if (!chat) throw new Error('There is no such state.');
    (await seen(chat, '.offer.open .primary')).click();
    await seen(chat, '.deal .primary');
    return chat;
  },
  options: async (attributes) => {
    const chat = await opened(attributes);
    (await seen(chat, '.round.more')).click();
    await seen(chat, '.check');
    return chat;
  },
  'all talks': async (attributes) => {
    const chat = await opened(attributes);
    (await seen(chat, '.back')).click();
    await seen(chat, '.talk:not(.skeleton)');
    return chat;
  },
};

describe('The looks of chat', () => {
  for (const theme of ['light', 'dark'])
    for (const [name, reach] of Object.entries(states))
      it(`axe finds nothing wrong: ${name}, ${theme}`, async () => {
        document.body.style.background = theme === 'dark' ? '#111919' : '#fff';
        const chat = await reach(`theme="${theme}"`);
        const animations = panelOf(chat)?.getAnimations() ?? [];
        await Promise.all(
          animations
            .filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
            .map(({ finished }) => finished),
        );
        assert.deepEqual(await accessibilityFaults(chat), []);
      });

  for (const locale of ['en', 'ar'])
    for (const width of [240, 320, 480])
      it(`nothing sticks out of a conversation in the page, ${width} px wide, in "${locale}"`, async () => {
        const chat = await opened(`display="inline" locale="${locale}"`);
        chat.style.inlineSize = `${width}px`;
        const unitPrice = { amount: 1600, currency: 'USD' } as const;
        const conversation = await conversationOf();
        await weaver.messages.send(conversation, { type: 'text', text: 'W'.repeat(300) });
        await weaver.offers.make(conversation, { unitPrice, quantity: 2 });
        await seen(chat, '.offer.open .primary');
        const log = await seen(chat, '#log');
        assert.isAtMost(log.scrollWidth, log.clientWidth);
        const base = (await seen(chat, '.base')).getBoundingClientRect();
        for (const button of panelOf(chat)?.querySelectorAll('button') ?? []) {
          const { left, right } = button.getBoundingClientRect();
          assert.isTrue(left >= base.left - 1 && right <= base.right + 1, button.className);
        }
        assert.equal(getComputedStyle(await seen(chat, '.base')).direction, locale === 'ar' ? 'rtl' : 'ltr');
      }); // prettier-ignore

  it('carries no style attribute, so that a strict policy has nothing to refuse', async () => {
    const chat = await states['a deal']?.('');
    if (!chat) throw new Error('There is no such state.');
    assert.equal(panelOf(chat)?.querySelectorAll('[style]').length, 0);
    assert.isNotEmpty(read(chat, '.deal'));
  });
});
