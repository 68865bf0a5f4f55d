import { assert } from 'chai';
import type { Souk } from '@souk/sdk';
import type { MockSouk } from '@souk/mocks';
import { configure } from '../shared/config.js';
import { en } from '../shared/messages/en.js';
import { marked, unmarked } from '../testing/pseudo.js';
import { accessibilityFaults, clearPage, openMock, until } from '../testing/page.js';
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

const { error } = console;
const complaints: string[] = [];
let souk: MockSouk;
let weaver: Souk;

beforeEach(async () => {
  localStorage.clear();
  souk = await openMock();
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
});
afterEach(() => {
  console.error = error;
  complaints.length = 0;
  clearPage();
  Reflect.deleteProperty(navigator, 'onLine');
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
  'a countered offer': async (attributes) => {
    const chat = await opened(attributes);
    const conversation = await conversationOf();
    const unitPrice = { amount: 1600, currency: 'USD' } as const;
    await weaver.offers.make(conversation, { unitPrice, quantity: 2 });
    (await seen(chat, '.offer.open .answers .button:not(.primary)')).click();
    type(await seen(chat, '#price'), '15');
    await seen(chat, '.form .total');
    (await seen(chat, '.form .primary')).click();
    await until('the answer', () => read(chat, '.offer.own.open').length === 1);
    return chat;
  },
  'a declined offer': async (attributes) => {
    const chat = await states['an offer to answer']?.(attributes);
    if (!chat) throw new Error('There is no such state.');
    (await seen(chat, '.offer.open .answers .button:last-child')).click();
    await until('it has ended', () => read(chat, '.remark').includes('Offer declined'));
    return chat;
  },
  'a withdrawn offer': async (attributes) => {
    const chat = await states['an offer to answer']?.(attributes);
    const [offer] = (await weaver.offers.list(await conversationOf())).data;
    await weaver.offers.withdraw(offer?.id ?? '');
    if (!chat) throw new Error('There is no such state.');
    await until('it has ended', () => read(chat, '.remark').includes('Offer withdrawn'));
    return chat;
  },
  'an expired offer': async (attributes) => {
    const amina = await clientOf(souk, 'buyer', 'buy_amina');
    const { id } = await amina.conversations.create({ listing: 'lst_silkscarf' });
    const unitPrice = { amount: 1600, currency: 'USD' } as const;
    await weaver.offers.make(id, { unitPrice, quantity: 2 });
    await souk.clock.advance('P3D');
    const chat = await opened(attributes);
    await until('it has ended', () => read(chat, '.remark').includes('Offer expired'));
    return chat;
  },
  'blocked by oneself': async (attributes) => {
    const chat = await opened(attributes);
    const amina = await clientOf(souk, 'buyer', 'buy_amina');
    await amina.conversations.block(await conversationOf());
    await seen(chat, '.blocked');
    return chat;
  },
  reporting: async (attributes) => {
    const chat = await states['options']?.(attributes);
    if (!chat) throw new Error('There is no such state.');
    (await seen(chat, '.form .answers button:nth-child(2)')).click();
    await seen(chat, '.reasons');
    return chat;
  },
  'offline with a letter that waits': async (attributes) => {
    const chat = await opened(attributes);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    const field = await seen(chat, '#draft');
    type(field, 'On the train');
    pressKey(field, 'Enter');
    await seen(chat, '.pending');
    return chat;
  },
  'a letter that was not sent': async (attributes) => {
    const chat = await opened(attributes);
    souk.faults.add({
      on: /messages$/,
      what: { kind: 'refuse', status: 503, retryAfterSeconds: 3_600 },
    });
    const field = await seen(chat, '#draft');
    type(field, 'Are you there?');
    pressKey(field, 'Enter');
    await seen(chat, '.state.error');
    return chat;
  },
  'a file that was refused': async (attributes) => {
    const chat = await opened(attributes);
    const chosen = new DataTransfer();
    chosen.items.add(new File(['words'], 'scarf.png'));
    Object.assign(await seen(chat, '#file'), { files: chosen.files }).dispatchEvent(
      new Event('change'),
    );
    await seen(chat, '.attached .error');
    return chat;
  },
  'what could not be read': async (attributes) => {
    souk.faults.add({
      what: { kind: 'refuse', status: 503, retryAfterSeconds: 3_600 },
      on: /conversations$/,
    });
    const chat = putChat(`listing="lst_silkscarf" ${attributes}`);
    // Without a mock's session: its own request is not struck by the fault.
    chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
    await chat.open();
    await seen(chat, '.middle .alert');
    return chat;
  },
  'a refused key': async (attributes) => {
    const session = await sessionOf(souk, 'buyer', 'buy_amina');
    configure({ key: 'nobody' });
    console.error = (line: string) => complaints.push(line);
    const chat = putChat(`listing="lst_silkscarf" ${attributes}`);
    chat.session = session;
    await chat.open();
    await seen(chat, '.middle slot');
    return chat;
  },
  'no talks yet': async (attributes) => {
    const chat = putChat(attributes);
    chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
    await chat.open();
    await until('it says so', () => read(chat, '.middle').join().includes('No messages yet'));
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

  // Words in pseudo-language have other letters around them: what waits for English words would wait for ever.
  for (const name of [
    'empty',
    'a talk with a warning',
    'an offer to answer',
    'a countered offer',
    'a price to name',
    'a deal',
    'options',
    'reporting',
    'all talks',
    'a refused key',
    'a file that was refused',
    'offline with a letter that waits',
    'a letter that was not sent',
  ])
    it(`every sentence comes from the catalogue: ${name}`, async () => {
      configure({ messages: { chat: marked(en.chat), chatMore: marked(en.chatMore) } });
      const chat = await states[name]?.('');
      const panel = chat?.shadowRoot?.querySelector('souk-chat-panel');
      if (!panel) throw new Error('There is no such state.');
      assert.isNotEmpty(panel.shadowRoot?.textContent?.match(/⟦/g) ?? []);
      assert.deepEqual(unmarked(panel), []);
    });

  it('a refused key leaves the page’s own link in sight, and tells the developer what to do', async () => {
    const chat = await states['a refused key']?.('');
    const link = chat?.querySelector('a');
    assert.isTrue(link?.checkVisibility());
    assert.isAbove(link?.getBoundingClientRect().width ?? 0, 0);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0] ?? '', /shows only its link: .*key/);
  });

  it('pays with a checkout of its own, at the agreed price, where nothing on the page does', async () => {
    const chat = await states['a deal']?.('');
    if (!chat) throw new Error('There is no such state.');
    (await seen(chat, '.deal .primary')).click();
    await until('it is there', () => chat.querySelector('souk-checkout'));
    const checkout = chat.querySelector<HTMLElement>('souk-checkout');
    assert.equal(checkout?.getAttribute('listing'), 'lst_silkscarf');
    assert.equal(checkout?.getAttribute('quantity'), '2');
    assert.match(checkout?.getAttribute('offer-token') ?? '', /^ot_/);
    const slot = await seen(chat, 'slot[name=checkout]');
    const shown = slot instanceof HTMLSlotElement ? slot.assignedElements({ flatten: true }) : [];
    assert.isTrue(shown.length === 1 && shown[0] === checkout);
    (await seen(chat, '.deal .primary')).click();
    assert.equal(chat.querySelectorAll('souk-checkout').length, 1);
  });

  it('at 320 px with text of twice the size nothing is cut off sideways', async () => {
    const chat = await opened('display="inline"');
    chat.style.inlineSize = '320px';
    chat.style.setProperty('--souk-font-size', '32px');
    const conversation = await conversationOf();
    await weaver.messages.send(conversation, { type: 'text', text: 'Pay me by bank transfer' });
    await weaver.offers.make(conversation, {
      unitPrice: { amount: 1600, currency: 'USD' },
      quantity: 2,
    });
    await seen(chat, '.offer.open .primary');
    for (const each of panelOf(chat)?.querySelectorAll(
      '#log, .composer, .offer, .sums, .warning, header',
    ) ?? [])
      assert.isAtMost(each.scrollWidth, each.clientWidth, each.className);
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
