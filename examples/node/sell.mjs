// Puts something up for sale, waits until it is bought, and ships it: `node sell.mjs`.
import { createSouk } from '@souk/sdk';

const apiOrigin = process.env.SOUK_ORIGIN ?? 'http://localhost:4001';
const server = createSouk({ key: process.env.SOUK_SECRET_KEY ?? 'sk_test_demo', apiOrigin });

// A seller acts with a session of its own, which the server signs in.
const seller = process.argv[2] ?? 'sel_lyonsilk';
const { token } = await server.sessions.create({ party: 'seller', id: seller });
const souk = createSouk({ key: 'pk_test_demo', session: token, apiOrigin });

const draft = await souk.listings.create({
  texts: { fr: { title: 'Châle du soir', description: 'Tissé à Lyon.' } },
  defaultLocale: 'fr',
  category: '177',
  price: { amount: 4_200, currency: 'EUR' },
  onHand: 3,
  media: [{ url: 'https://img.example/1.jpg', width: 800, height: 1_000, alt: 'Un châle bleu' }],
  shipsFrom: 'FR',
  delivery: { minimumDays: 2, maximumDays: 5, cost: { amount: 600, currency: 'EUR' } },
});
console.log(`${draft.id} lacks ${draft.missing.join(', ') || 'nothing'}.`);

// A function decides by the listing as it is; if somebody else changes it meanwhile, it is asked again.
await souk.listings.update(draft.id, ({ attributes }) => ({
  attributes: { ...attributes, color: 'blue', material: 'silk' },
}));
const listing = await souk.listings.publish(draft.id);
console.log(`${listing.title} is for sale; publishing cost ${listing.insertionFee.amount}.`);

// Events as they come, without gap or repeat, however often the line breaks.
for await (const event of souk.events.stream()) {
  if (event.type !== 'escrow.funded') continue;
  const escrow = await souk.escrows.retrieve(event.resource.id);
  if (escrow.listing !== listing.id) continue;
  const shipped = await souk.escrows.ship(escrow.id, {
    carrier: 'dhl',
    trackingNumber: '1234567890',
  });
  console.log(`Shipped ${shipped.id}; the money comes by ${shipped.confirmBy}.`);
  break;
}
souk.close();
server.close();
