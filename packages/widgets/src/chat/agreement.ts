import type { Offer } from '@souk/sdk';
import type { AgreedOffer } from '../shared/agreed-offer.js';

/** What a checkout needs to know of an offer that was accepted. */
export function agreementOf(offer: Offer): AgreedOffer {
  const { id, conversation, listing, variant, quantity, unitPrice, offerToken } = offer;
  return { offer: id, conversation, listing, variant, quantity, unitPrice, offerToken };
}

/**
 * Buys at an agreed price when nothing on the page does: with a checkout of the chat's own, inside the conversation. It is
 * a child of the element, where the page's loader finds it.
 */
export async function checkOutIn(chat: Element, agreed: AgreedOffer): Promise<void> {
  const { listing, variant, quantity, offerToken } = agreed;
  const known = chat.querySelector('[slot=checkout]');
  const checkout = known ?? document.createElement('souk-checkout');
  checkout.slot = 'checkout';
  const told = { listing, variant, quantity: String(quantity), 'offer-token': offerToken };
  for (const [name, value] of Object.entries(told)) if (value) checkout.setAttribute(name, value);
  if (!known) chat.append(checkout);
  await customElements.whenDefined('souk-checkout');
  if ('open' in checkout && typeof checkout.open === 'function') checkout.open();
}
