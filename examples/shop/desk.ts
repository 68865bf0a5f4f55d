import { createSouk, type Souk } from '@souk/sdk';
import type {} from '@souk/widgets/chat';
import type {} from '@souk/widgets/checkout';
import { part, tell } from '../shared/part.js';
import { mockSession, platformOrigin, tellWidgets } from './platform.js';

/** What a seller sees: the talks with buyers, and each deal with what the seller can do with it. The address says which seller. */
const seller = new URLSearchParams(location.search).get('seller') ?? 'sel_lyonsilk';
const chat = part('souk-chat');

/** The widgets of a page share its session; one that has ended is renewed unseen. */
const signIn = async (): Promise<void> => {
  const { token } = await mockSession('seller', seller);
  tellWidgets({ session: token });
};
chat.addEventListener('souk-sign-in', () => void signIn());
part('#deals').addEventListener('souk-error', ({ detail }) => {
  if (detail.error.code === 'session_expired') void signIn();
});
// What was paid is told in the conversation.
chat.addEventListener('souk-chat-unread', () => void look());
addEventListener('focus', () => void look());

async function look(): Promise<void> {
  try {
    const { token } = await mockSession('seller', seller);
    const souk = createSouk({ key: 'pk_test_demo', apiOrigin: platformOrigin, session: token });
    const { name } = await souk.sellers.retrieve(seller);
    part('#seller').textContent = name;
    const deals = await dealsOf(souk);
    part('#deals-remark').hidden = deals.length > 0;
    for (const escrow of deals) if (!shown.has(escrow)) show(escrow);
    tell('#desk-fault', undefined);
  } catch (error) {
    tell('#desk-fault', error instanceof Error ? error.message : String(error));
  }
}

/** The deals that were paid for, as the events of this seller tell; the newest first. */
async function dealsOf(souk: Souk): Promise<string[]> {
  const paid = new Set<string>();
  for await (const { type, resource } of souk.events.list({ limit: 50 }))
    if (type === 'escrow.funded') paid.add(resource.id);
  return [...paid];
}

const shown = new Set<string>();

/** A deal, shown by the same element as to its buyer. It follows what becomes of it by itself. */
function show(escrow: string): void {
  shown.add(escrow);
  const item = document.createElement('li');
  const deal = document.createElement('souk-checkout');
  deal.setAttribute('escrow', escrow);
  item.append(deal);
  part('#deals').prepend(item);
}

// The conversation may have asked before this script was here.
void signIn();
void look();
