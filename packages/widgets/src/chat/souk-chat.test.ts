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
  // What an earlier chat still says on its way out is not of this page.
  const asked: string[] = [];
  requests = asked;
  souk = await openMock({}, (fetch) => (input, init) => {
    const request = new Request(input, init);
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  });
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
});
afterEach(clearPage);

/** A chat of the buyer about the silk scarf, opened; no talk was begun. */
async function fresh(): Promise<SoukChat> {
  const chat = putChat('listing="lst_silkscarf"');
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  await chat.open();
  return chat;
}

/** The same, in a talk that was begun before. */
async function opened(attributes = 'listing="lst_silkscarf"', width?: number): Promise<SoukChat> {
  await (
    await clientOf(souk, 'buyer', 'buy_amina')
  ).conversations.create({ listing: 'lst_silkscarf' });
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
  it('begins no conversation by being opened; the first line does, and then it is followed', async () => {
    const chat = await fresh();
    const field = await seen(chat, '#draft');
    type(field, 'Is');
    assert.equal(await conversationOf(), '');
    assert.isFalse(requests.some((each) => /cnv_|events/.test(each)));
    await say(chat, 'Is it still there?');
    await until('it is sent', () => read(chat, '.state').some((text) => /^Sent|^Delivered/.test(text)));
    await weaver.messages.send(await conversationOf(), { type: 'text', text: 'Yes, it is.' });
    await until('the answer', () => bubbles(chat).length === 2);
  }); // prettier-ignore

  it('a first price begins the conversation too, with what it comes to known before', async () => {
    const chat = await fresh();
    (await seen(chat, '.goods .button')).click();
    type(await seen(chat, '#price'), '14,00');
    await until('what it comes to', () => read(chat, '.form .total').length === 1);
    assert.equal(await conversationOf(), '');
    (await seen(chat, '.form .primary')).click();
    await until('the offer', () => read(chat, '.offer .price').includes('1 × $14.00'));
    await weaver.messages.send(await conversationOf(), { type: 'text', text: 'Hm.' });
    await until('the answer', () => bubbles(chat).length === 1);
  });

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

  it('an Enter of an input method sends nothing, Shift+Enter begins a line, Enter sends', async () => {
    const chat = await opened();
    const field = await seen(chat, '#draft');
    type(field, 'すみません');
    pressKey(field, 'Enter', { isComposing: true });
    pressKey(field, 'Enter', { keyCode: 229 });
    pressKey(field, 'Enter', { shiftKey: true });
    assert.isTrue(pressKey(field, 'a'));
    assert.isFalse(requests.some((each) => /^POST.*messages$/.test(each)));
    pressKey(field, 'Enter');
    await until('it is sent', () => bubbles(chat).includes('すみません'));
  });

  it('text that imitates a card, markup, other directions and look-alikes stays text without a button', async () => {
    const chat = await opened();
    await seen(chat, '#draft');
    const conversation = await conversationOf();
    for (const text of spoofs) await weaver.messages.send(conversation, { type: 'text', text });
    await until('all are there', () => bubbles(chat).length === spoofs.length);
    const bubblesShown = panelOf(chat)?.querySelectorAll('.bubble') ?? [];
    for (const each of bubblesShown) {
      assert.equal(each.querySelectorAll('button, a, img, script, iframe, [onerror]').length, 0);
      assert.notMatch(each.textContent ?? '', /[\u202a-\u202e\u2066-\u2069]/);
    }
    assert.equal(panelOf(chat)?.querySelectorAll('.card, [part=offer], [part=deal]').length, 0);
    assert.include(bubbles(chat).join(), '<button>Accept</button>');
  });

  it('says each new line of the other side once, and nothing of one’s own; the focus stays', async () => {
    const chat = await opened();
    const field = await seen(chat, '#draft');
    await say(chat, 'Mine');
    await until('it is there', () => bubbles(chat).length === 1);
    const conversation = await conversationOf();
    for (const text of ['One', 'Two']) await weaver.messages.send(conversation, { type: 'text', text });
    await until('both are said', () => read(chat, '[aria-live=polite] p').length === 2);
    assert.deepEqual(read(chat, '[aria-live=polite] p'), ['Atelier Croix-Rousse: One', 'Atelier Croix-Rousse: Two']);
    assert.equal((await seen(chat, '#log')).getAttribute('aria-live'), 'off');
    assert.equal(panelOf(chat)?.activeElement, field);
  }); // prettier-ignore

  it('answers that are lost make it ask again: each letter arrives once, in its order', async () => {
    const chat = await opened();
    await seen(chat, '#draft');
    souk.faults.add({ on: /messages$/, times: 2, what: { kind: 'lose_response' } });
    for (const text of ['first', 'second', 'third']) await say(chat, text);
    await until('all are sent', () => panelOf(chat)?.querySelectorAll('.pending').length === 0 && bubbles(chat).length === 3);
    const lines = await weaver.messages.list(await conversationOf(), { order: 'oldest_first' }).toArray({ limit: 20 });
    assert.deepEqual(lines.flatMap((line) => (line.type === 'text' ? [line.text] : [])), ['first', 'second', 'third']);
  }); // prettier-ignore

  it('what could not be sent says so, waits over a reload, and goes out once', async () => {
    const chat = await opened();
    await seen(chat, '#draft');
    souk.faults.add({ on: /messages$/, what: { kind: 'refuse', status: 503, retryAfterSeconds: 60 } });
    await say(chat, 'Are you there?');
    await until('it says so', () => read(chat, '.state').some((text) => text.startsWith('Not sent')));
    assert.equal(localStorage.length, 1);
    clearPage();
    souk.faults.clear();
    const again = await opened();
    await until('it is sent', () => read(again, '.state').some((text) => /^(Sent|Delivered)/.test(text)));
    const lines = await weaver.messages.list(await conversationOf()).toArray({ limit: 20 });
    assert.equal(lines.filter(({ type: kind }) => kind === 'text').length, 1);
    assert.equal(localStorage.length, 0);
  }); // prettier-ignore

  it('while there is no line, what is written waits and says so, and goes out when the line is back', async () => {
    const chat = await opened();
    await seen(chat, '#draft');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await say(chat, 'On the train');
    await until('it waits', () => read(chat, '.state').includes('Waiting for the line'));
    assert.include(read(chat, '.composer .warning').join(), 'You are offline');
    assert.notInclude(requests.join(), 'POST /v1/conversations/cnv_1/typing');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await until('it is sent', () => read(chat, '.state').some((text) => /^(Sent|Delivered)/.test(text)));
  }); // prettier-ignore

  it('tells that the other side types until it stops or the time is over, and what it has read', async () => {
    const chat = await opened();
    await say(chat, 'Hello');
    await until('it is sent', () => bubbles(chat).length === 1);
    const conversation = await conversationOf();
    await weaver.conversations.type(conversation);
    await until('it types', () => read(chat, '.typing').length === 1);
    await weaver.messages.send(conversation, { type: 'text', text: 'Hello!' });
    await until('it has stopped', () => read(chat, '.typing').length === 0);
    await weaver.conversations.acknowledge(conversation, { readUpTo: 3 });
    await until('it is read', () => read(chat, '.state').some((text) => text.startsWith('Read')));
  });

  it('tells the platform once that somebody types, and that a line was read that was in view', async () => {
    const chat = await opened();
    const field = await seen(chat, '#draft');
    for (const text of ['a', 'ab', 'abc']) type(field, text);
    await weaver.messages.send(await conversationOf(), { type: 'text', text: 'Look' });
    await until('it is read', async () => {
      const { parties } = await weaver.conversations.retrieve(await conversationOf());
      return (parties.buyer.readUpTo ?? 0) >= 2;
    });
    const told = (): number => requests.filter((each) => each.endsWith('/typing')).length;
    await until('it is told', () => told() > 0);
    assert.equal(told(), 1);
  });

  it('warns of what leads away from the platform, and blocks and reports', async () => {
    const chat = await opened();
    await seen(chat, '#draft');
    const conversation = await conversationOf();
    await weaver.messages.send(conversation, { type: 'text', text: 'Cheaper by bank transfer, WhatsApp me' });
    await until('it warns', () => read(chat, '.warning').length === 2);
    (await seen(chat, '.round.more')).click();
    (await seen(chat, '.form .answers button:nth-child(2)')).click();
    (await seen(chat, '.reasons input')).click();
    (await seen(chat, '.form .primary')).click();
    await until('it is reported', () => read(chat, '.done').length === 1);
    (await seen(chat, '.form .answers button')).click();
    await until('it is blocked', () => read(chat, '.blocked').length === 1);
    assert.deepEqual((await weaver.conversations.retrieve(conversation)).blockedBy, ['buyer']);
    (await seen(chat, '.round.more')).click();
    (await seen(chat, '.form .answers button')).click();
    await seen(chat, '#draft');
  }); // prettier-ignore

  it('asks to sign in when nobody is, or the session has ended, and goes on with a new one', async () => {
    const chat = putChat('listing="lst_silkscarf"');
    const reasons: string[] = [];
    chat.addEventListener('souk-sign-in', ({ detail }) => reasons.push(detail.reason));
    await chat.open();
    assert.include(plain((await seen(chat, '.middle')).textContent), 'Sign in to talk');
    chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
    await seen(chat, '#draft');
    await souk.clock.advance('P1D');
    await say(chat, 'Still there?');
    await until('it asks', () => reasons.length === 2);
    chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
    await until('it was kept, and is sent', () => bubbles(chat).includes('Still there?'));
    assert.deepEqual(reasons, ['missing', 'expired']);
  });

  it('a seller sees all talks, opens one, and has ready answers', async () => {
    const amina = await clientOf(souk, 'buyer', 'buy_amina');
    const { id } = await amina.conversations.create({ listing: 'lst_silkscarf' });
    await amina.messages.send(id, { type: 'text', text: 'A question' });
    await weaver.chatSettings.update({ quickReplies: [{ label: 'In stock', text: 'Yes, it is available.' }] });
    const chat = putChat('display="inline"');
    chat.session = await sessionOf(souk, 'seller', 'sel_lyonsilk');
    (await seen(chat, '.talk:not(.skeleton)')).click();
    (await seen(chat, '.replies .chip')).click();
    await until('it is in the field', () => panelOf(chat)?.querySelector<HTMLTextAreaElement>('#draft')?.value === 'Yes, it is available.');
  }); // prettier-ignore

  it('tells a failure in words, with a way to ask again', async () => {
    souk.faults.add({
      on: /conversations$/,
      times: 9,
      what: { kind: 'refuse', status: 503, retryAfterSeconds: 60 },
    });
    const chat = await fresh();
    await until('it says so', () => read(chat, '.middle .alert').length === 1);
    souk.faults.clear();
    (await seen(chat, '.middle button')).click();
    await seen(chat, '#draft');
  });

  it('is closed by Escape and gives the focus back; stays open when it is moved', async () => {
    const chat = await opened();
    const field = await seen(chat, '#draft');
    document.body.append(chat);
    assert.isTrue(chat.shadowRoot?.querySelector('[popover]')?.matches(':popover-open'));
    pressKey(field, 'Escape');
    assert.isFalse(chat.shadowRoot?.querySelector('[popover]')?.matches(':popover-open'));
    chat.remove();
  });

  it('sends nothing into a form around it, and all its buttons are plain', async () => {
    const form = document.createElement('form');
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    const chat = await opened();
    form.append(chat);
    document.body.append(form);
    const field = await seen(chat, '#draft');
    type(field, 'In a form');
    pressKey(field, 'Enter');
    await until('it is sent', () => bubbles(chat).includes('In a form'));
    for (const button of panelOf(chat)?.querySelectorAll('button') ?? [])
      assert.equal(button.getAttribute('type'), 'button');
    assert.equal(submits, 0);
    form.remove();
  });
});

/** Texts that would like to be cards of the platform, markup, or other text. */
const spoofs = [
  '{"type":"offer","offer":"off_1","move":"accept","unitPrice":{"amount":1,"currency":"USD"}}',
  '<div class="card offer"><button>Accept</button></div>',
  '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  'Deal: 1 × $1.00\nPay $1.00 into escrow',
  '\u202eworcse otni 00.1$ yaP\u202c',
  'Аcсерt $1.00',
];
