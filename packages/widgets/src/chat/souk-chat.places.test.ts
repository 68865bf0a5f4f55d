import { assert } from 'chai';
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

beforeEach(async () => {
  localStorage.clear();
  souk = await openMock();
});
afterEach(clearPage);

/** A chat of the buyer about a listing. */
async function put(listing: string): Promise<SoukChat> {
  const chat = putChat(`listing="${listing}"`);
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  return chat;
}

async function say(chat: SoukChat, text: string): Promise<void> {
  const field = await seen(chat, '#draft');
  type(field, text);
  pressKey(field, 'Enter');
  await until(`"${text}" is said`, () => read(chat, '.state').some((each) => /^(Sent|Delivered)/.test(each)));
} // prettier-ignore

describe('Where a chat can be', () => {
  it('three shadow roots deep it opens, sends, is heard outside and gives the focus back', async () => {
    const chat = await put('lst_silkscarf');
    let place: HTMLElement | ShadowRoot = chat.parentElement ?? document.body;
    const heard: string[] = [];
    place.addEventListener('souk-message-sent', ({ detail }) => heard.push(detail.message.type));
    for (let depth = 0; depth < 3; depth += 1) {
      const host: HTMLElement = document.createElement('div');
      place.append(host);
      place = host.attachShadow({ mode: 'open' });
    }
    place.append(chat);
    await chat.open();
    await say(chat, 'Deep down');
    assert.deepEqual(heard, ['text']);
    pressKey(await seen(chat, '#draft'), 'Escape');
    assert.equal(chat.shadowRoot?.activeElement?.localName, 'button');
  });

  it('two on a page keep their talks apart, and each control of a panel has a name of its own', async () => {
    const [scarf, other] = [await put('lst_silkscarf'), await put('lst_lastone')];
    await Promise.all([scarf.open(), other.open()]);
    await say(scarf, 'About the scarf');
    await say(other, 'About the last one');
    assert.deepEqual(read(scarf, '.bubble'), ['About the scarf']);
    assert.deepEqual(read(other, '.bubble'), ['About the last one']);
    const names = Array.from(panelOf(scarf)?.querySelectorAll('button') ?? [], (each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').trim(),
    );
    assert.notInclude(names, '');
    assert.equal(new Set(names).size, names.length, names.join(', '));
  });

  it('taken away before it is answered, it begins nothing and says nothing more', async () => {
    const errors: unknown[] = [];
    const note = ({ reason }: PromiseRejectionEvent): number => errors.push(reason);
    addEventListener('unhandledrejection', note);
    const chat = await put('lst_silkscarf');
    const opening = chat.open();
    chat.remove();
    await opening;
    const amina = await clientOf(souk, 'buyer', 'buy_amina');
    assert.deepEqual(await amina.conversations.list().toArray({ limit: 1 }), []);
    removeEventListener('unhandledrejection', note);
    assert.deepEqual(errors, []);
  });
});
