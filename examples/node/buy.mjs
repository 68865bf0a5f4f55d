// Buys from a server: `node buy.mjs "silk scarf"`. The platform is a mock on this machine (`npx souk-mock`) unless told.
import { createSouk } from '@souk/sdk';

const souk = createSouk({
  key: process.env.SOUK_SECRET_KEY ?? 'sk_test_demo',
  apiOrigin: process.env.SOUK_ORIGIN ?? 'http://localhost:4001',
});
const words = process.argv[2] ?? 'silk scarf';
const card = { number: process.env.CARD ?? '4242424242424242', expiry: '12/34', cvc: '123' };

const { data } = await souk.search.query({ q: words, inStock: true, limit: 1 });
const [hit] = data;
if (!hit) {
  console.log(`Nobody sells “${words}”.`);
  process.exit(1);
}
const wish = { listing: hit.id, quantity: hit.minimumOrderQuantity, card };

// What it will cost, to the unit, before anything is bought.
const tried = await souk.escrows.create(wish, { dryRun: true });
if (tried.outcome === 'confirmed')
  console.log(
    `${hit.title}: ${tried.value.quote.total.amount} ${tried.value.quote.total.currency}`,
  );

let bought = await souk.escrows.create(wish);
// The answer was lost. Asking again uses the same key, so the card is charged once however often.
if (bought.outcome === 'unknown') bought = await bought.resume();

switch (bought.outcome) {
  case 'confirmed':
    console.log(
      `Held until you have it: ${bought.value.id}, to be shipped by ${bought.value.shipBy}.`,
    );
    break;
  case 'not_done':
    console.log(`Nothing was charged: ${bought.error.code}.`);
    process.exitCode = 1;
    break;
  case 'unknown':
    console.log(`Still being checked. Ask again with the key ${bought.idempotencyKey}.`);
    process.exitCode = 2;
}
souk.close();
