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
let uploads: number;

beforeEach(async () => {
  localStorage.clear();
  uploads = 0;
  souk = await openMock({}, (fetch) => (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST' && request.url.includes('/v1/files')) uploads += 1;
    return fetch(request);
  });
  weaver = await clientOf(souk, 'seller', 'sel_lyonsilk');
});
afterEach(clearPage);

/** A chat of the buyer in a talk that was begun. */
async function opened(): Promise<SoukChat> {
  const amina = await clientOf(souk, 'buyer', 'buy_amina');
  await amina.conversations.create({ listing: 'lst_silkscarf' });
  const chat = putChat('listing="lst_silkscarf"');
  chat.session = await sessionOf(souk, 'buyer', 'buy_amina');
  await chat.open();
  await seen(chat, '#draft');
  return chat;
}

/** Chooses a file, as the dialog of the browser does. */
async function choose(chat: SoukChat, file: File): Promise<void> {
  const input = await seen(chat, '#file');
  if (!(input instanceof HTMLInputElement)) throw new Error('That is no field for files.');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

/** A photograph of the scarf, of 30 × 20 dots. */
async function photograph(): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [30, 20];
  canvas.getContext('2d')?.fillRect(5, 5, 20, 10);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return new File([blob ?? ''], 'scarf.png', { type: 'image/png' });
}

const pictures = (chat: SoukChat): readonly Element[] =>
  Array.from(panelOf(chat)?.querySelectorAll('.bubble img') ?? []);

describe('Pictures and documents in chat', () => {
  it('a picture goes along with the next message, and what is written becomes its caption', async () => {
    const chat = await opened();
    await choose(chat, await photograph());
    await until('it is ready to go', () => read(chat, '.attached bdi').includes('scarf.png'));
    const field = await seen(chat, '#draft');
    type(field, 'A pulled thread <b>here</b>');
    pressKey(field, 'Enter');
    await until('it is shown', () => pictures(chat).length === 1 && read(chat, '.pending').length === 0);
    const [picture] = pictures(chat);
    assert.equal(picture?.getAttribute('alt'), 'A pulled thread <b>here</b>');
    assert.deepEqual([picture?.getAttribute('width'), picture?.getAttribute('height')], ['30', '20']);
    assert.deepEqual(read(chat, '.bubble .said'), ['A pulled thread <b>here</b>']);
    assert.equal(panelOf(chat)?.querySelectorAll('.bubble b, .attached').length, 0);
    const [talk] = await weaver.conversations.list().toArray({ limit: 1 });
    assert.equal(talk?.lastMessage.type, 'image');
  }); // prettier-ignore

  it('a picture that the other side sends is shown with its caption, and said once', async () => {
    const chat = await opened();
    const [talk] = await weaver.conversations.list().toArray({ limit: 1 });
    const { id: file } = await weaver.files.create(await photograph(), { purpose: 'message' });
    await weaver.messages.send(talk?.id ?? '', { type: 'image', file, alt: 'The seam' });
    await until('it is shown', () => pictures(chat).length === 1);
    assert.deepEqual(read(chat, '[aria-live=polite] p'), ['Atelier Croix-Rousse: The seam']);
  });

  it('a file that is too large is not even uploaded; what is too large is said, and can be taken away', async () => {
    const chat = await opened();
    await choose(chat, new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'film.png'));
    await until('it is said', () => read(chat, '.attached .error').includes('This file is too large: 8 MB at most.'));
    assert.equal(uploads, 0);
    (await seen(chat, '.attached .link')).click();
    await until('it is gone', () => read(chat, '.attached').length === 0);
  }); // prettier-ignore

  it('a file is what its bytes are, whatever it calls itself', async () => {
    const chat = await opened();
    await choose(chat, new File(['<svg onload="alert(1)">'], 'scarf.png', { type: 'image/png' }));
    await until('it is refused', () => read(chat, '.attached .error').includes('Only pictures and PDF documents can be sent.'));
    const field = await seen(chat, '#draft');
    type(field, 'Without it');
    (await seen(chat, '.attached .link')).click();
    pressKey(field, 'Enter');
    await until('the words go without it', () => read(chat, '.bubble').includes('Without it'));
  }); // prettier-ignore

  it('a file whose upload failed stays, and is sent by another press', async () => {
    const chat = await opened();
    souk.faults.add({ on: /files$/, what: { kind: 'refuse', status: 503, retryAfterSeconds: 3_600 } });
    await choose(chat, await photograph());
    await until('it says so', () => read(chat, '.attached .error').length === 1);
    souk.faults.clear();
    (await seen(chat, '.attached .link')).click();
    await until('it is ready to go', () => read(chat, '.attached bdi').includes('scarf.png'));
    assert.equal(uploads, 2);
    (await seen(chat, '.send')).click();
    await until('it is sent', () => pictures(chat).length === 1);
  }); // prettier-ignore
});
