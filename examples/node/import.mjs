// Brings a spreadsheet of listings: `node import.mjs teas.csv`. Run it again after the sheet has changed: rows are known by reference.
import { readFile } from 'node:fs/promises';
import { createSouk } from '@souk/sdk';

const souk = createSouk({
  key: process.env.SOUK_SECRET_KEY ?? 'sk_test_demo',
  apiOrigin: process.env.SOUK_ORIGIN ?? 'http://localhost:4001',
});
const file = process.argv[2] ?? new URL('teas.csv', import.meta.url);
const seller = process.argv[3] ?? 'sel_hangzhoutea';

const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
const rows = lines.map((line) => {
  const [reference = '', title = '', color = '', price, currency, onHand] = line.split(',');
  return {
    reference,
    publish: true,
    texts: { en: { title, description: `${title}, from our own garden.` } },
    defaultLocale: 'en',
    category: '2073',
    attributes: color ? { color } : {},
    price: { amount: Number(price), currency },
    onHand: Number(onHand),
    media: [{ url: `https://img.example/${reference}.jpg`, width: 800, height: 800, alt: title }],
    shipsFrom: 'CN',
    delivery: { minimumDays: 6, maximumDays: 12, cost: { amount: 700, currency } },
  };
});

// At most 500 at once. Each row stands by itself: a wrong one does not stop the others.
for (let from = 0; from < rows.length; from += 500) {
  const answer = await souk.listings.import({ seller, rows: rows.slice(from, from + 500) });
  console.log(`${answer.created} created, ${answer.updated} updated, ${answer.refused} refused`);
  for (const { reference, problem } of answer.data)
    if (problem) console.log(`  ${reference}: ${problem.code} ${problem.param ?? ''}`);
}
souk.close();
