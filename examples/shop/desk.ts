import { createSouk, formatMoney, type Escrow, type Souk } from '@souk/sdk';
import type {} from '@souk/widgets/chat';
import { part, tell } from '../shared/part.js';
import { mockSession, platformOrigin } from './platform.js';

/** What a seller sees: the talks with buyers, and what was paid for and has to be sent. The address says which seller. */
const seller = new URLSearchParams(location.search).get('seller') ?? 'sel_lyonsilk';
const chat = part('souk-chat');

const signIn = async (): Promise<void> => {
  chat.session = (await mockSession('seller', seller)).token;
};
chat.addEventListener('souk-sign-in', () => void signIn());
// What was paid is told in the conversation.
chat.addEventListener('souk-chat-unread', () => void look());
addEventListener('focus', () => void look());

async function asSeller(): Promise<Souk> {
  const { token } = await mockSession('seller', seller);
  return createSouk({ key: 'pk_test_demo', apiOrigin: platformOrigin, session: token });
}

async function look(): Promise<void> {
  try {
    const souk = await asSeller();
    const { name } = await souk.sellers.retrieve(seller);
    part('#seller').textContent = name;
    const open = await parcelsOf(souk);
    part('#parcels').replaceChildren(...open.map(row));
    part('#parcels-remark').hidden = open.length > 0;
    tell('#desk-fault', undefined);
  } catch (error) {
    tell('#desk-fault', error instanceof Error ? error.message : String(error));
  }
}

/** The deals that are paid for and not shipped, as the events of this seller tell. */
async function parcelsOf(souk: Souk): Promise<Escrow[]> {
  const status = new Map<string, string>();
  for await (const { resource, data } of souk.events.list({ limit: 50 }))
    if (resource.type === 'escrow' && 'status' in data) status.set(resource.id, data.status);
  const funded = [...status].filter(([, at]) => at === 'funded');
  return Promise.all(funded.map(([escrow]) => souk.escrows.retrieve(escrow)));
}

function row(escrow: Escrow): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('span');
  const { quote, listingTitle } = escrow;
  text.textContent = `${quote.quantity} × ${listingTitle}, ${formatMoney(quote.sellerReceives, 'en')} held for you`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Ship with DHL';
  button.addEventListener('click', async () => {
    const souk = await asSeller();
    await souk.escrows.ship(escrow.id, { carrier: 'dhl', trackingNumber: '1234567890' });
    await look();
  });
  item.append(text, button);
  return item;
}

// The conversation may have asked before this script was here.
void signIn();
void look();
