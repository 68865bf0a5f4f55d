import { assert } from 'chai';
import type { Souk } from '@souk/sdk';
import type { MockSouk } from '@souk/mocks';
import { clearPage, openMock, until } from '../testing/page.js';
import {
  clientOf,
  panelOf,
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
let conversation: string;

beforeEach(async () => {
  localStorage.clear();
  // Pages of two lines: what a long absence leaves open shows after a few.
  souk = await openMock({}, (fetch) => (input, init) => {
    const request = new Request(input, init);
    return fetch(new Request(request.url.replace('limit=30', 'limit=2'), request));
  });
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
  const amina = await clientOf(souk, 'buyer', 'buy_amina');
  ({ id: conversation } = await amina.conversations.create({ listing: 'lst_silkscarf' }));
});
afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(navigator, 'onLine');
  clearPage();
});

async function opened(): Promise<SoukChat> {
  const chat = putChat('listing="lst_silkscarf"');
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  await chat.open();
  await seen(chat, '#draft');
  return chat;
}

const say = async (text: string): Promise<unknown> =>
  weaver.messages.send(conversation, { type: 'text', text });

function look(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function line(isThere: boolean): void {
  Object.defineProperty(navigator, 'onLine', { value: isThere, configurable: true });
  dispatchEvent(new Event(isThere ? 'online' : 'offline'));
}

describe('A chat whose line or page goes and comes back', () => {
  it('after a long absence the latest lines are there, what is missing is marked, and comes on a press; each is said once', async () => {
    const chat = await opened();
    await say('0');
    await until('it is heard', () => read(chat, '.bubble').includes('0'));
    look('hidden');
    for (const text of ['1', '2', '3', '4', '5', '6']) await say(text);
    look('visible');
    await until('the end is there', () => read(chat, '.bubble').includes('6'));
    assert.deepEqual(read(chat, '.bubble'), ['0', '1', '2', '5', '6']);
    assert.include(read(chat, '.gap').join(), 'Some messages are missing here.');
    (await seen(chat, '.gap button')).click();
    await until('nothing is missing', () => read(chat, '.gap').length === 0 && read(chat, '.bubble').length > 5);
    assert.deepEqual(read(chat, '.bubble'), ['0', '1', '2', '3', '4', '5', '6']);
    const spoken = read(chat, '[aria-live=polite] p');
    assert.deepEqual(spoken.map((each) => each.at(-1)), ['0', '1', '2', '5', '6']);
  }); // prettier-ignore

  it('two tabs on one conversation send what waited once, and both show it once', async () => {
    const tabs = [await opened(), await opened()];
    line(false);
    for (const [index, tab] of tabs.entries()) {
      const field = await seen(tab, '#draft');
      type(field, `From tab ${index + 1}`);
      pressKey(field, 'Enter');
      await until('it waits', () => read(tab, '.pending').length > 0);
    }
    line(true);
    for (const tab of tabs)
      await until('both letters are lines', () => read(tab, '.bubble').length === 2 && read(tab, '.pending').length === 0);
    const lines = await weaver.messages.list(conversation, { order: 'oldest_first' }).toArray({ limit: 20 });
    const sent = lines.flatMap((each) => (each.type === 'text' ? [each.text] : []));
    assert.sameMembers(sent, ['From tab 1', 'From tab 2']);
    for (const tab of tabs) assert.deepEqual(read(tab, '.bubble'), sent);
    assert.equal(localStorage.length, 0);
  }); // prettier-ignore

  it('an earlier beginning is read on a press, and is not said', async () => {
    for (const text of ['1', '2', '3', '4']) await say(text);
    const chat = await opened();
    await until('the end is there', () => read(chat, '.bubble').length === 2);
    const earlier = await seen(chat, '.log > .quiet');
    earlier.click();
    await until('earlier lines', () => read(chat, '.bubble').length === 4);
    assert.deepEqual(read(chat, '.bubble'), ['1', '2', '3', '4']);
    assert.isEmpty(read(chat, '[aria-live=polite] p'));
    assert.isNotNull(panelOf(chat));
  });
});
