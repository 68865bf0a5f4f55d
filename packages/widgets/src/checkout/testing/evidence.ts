import type { ScarfDeal } from './deals.js';
import { press, seen, titled, type } from './stage.js';
import type { SoukCheckout } from '../souk-checkout.js';

const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==';

/** A photograph of a torn edge. */
export const picture = (): File =>
  new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'torn-edge.png', {
    type: 'image/png',
  });

/** Chooses files as evidence. */
export async function choose(element: SoukCheckout, ...files: readonly File[]): Promise<void> {
  const field = await seen(element, '#files');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (field instanceof HTMLInputElement) field.files = transfer.files;
  field.dispatchEvent(new Event('change'));
}

/** Opens a dispute about a torn scarf, in the buyer's page. */
export async function disputed(element: SoukCheckout): Promise<void> {
  await press(element, '[data-action=dispute]');
  await press(element, '.choice:nth-of-type(3) input');
  await type(element, '#statement', 'Torn along one edge.');
  await press(element, '.question [type=submit]');
  await titled(element, 'In dispute');
}

/** The dispute that a deal has. */
export const disputeOf = async ({ buyer, escrow }: ScarfDeal): Promise<string> =>
  (await buyer.escrows.retrieve(escrow)).dispute ?? '';

/** A claim that something is missing, with a photograph: the rules have something to propose. @returns the dispute */
export async function claimShown({ buyer, escrow, claim }: ScarfDeal): Promise<string> {
  const id = await claim('incomplete');
  const file = await buyer.files.create(picture(), { purpose: 'evidence', escrow });
  await buyer.disputes.addEvidence(id, { type: 'photo', files: [file.id] });
  return id;
}
