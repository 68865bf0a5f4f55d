/**
 * Makes the facts of the demo catalogue from the files that FACTS.md names:
 * `node --import tsx --conditions souk-source scripts/make-facts.ts <categories.tsv> <products.json>`.
 * Writes `category-table.ts` (the branches that the demo sells in) and `shop-facts.ts` (how real shops stock and ship).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { productKinds } from '../mocks/src/seed/products.js';

interface Product {
  readonly price: number;
  readonly stock: number;
  readonly minimumOrderQuantity: number;
  readonly discountPercentage: number;
  readonly category: string;
  readonly shipping: string;
}

/** Days that the shipping texts promise. */
const shippingDays: Readonly<Record<string, readonly [number, number]>> = {
  'Ships overnight': [1, 1],
  'Ships in 1-2 business days': [1, 2],
  'Ships in 3-5 business days': [3, 5],
  'Ships in 1 week': [5, 7],
  'Ships in 2 weeks': [10, 14],
  'Ships in 1 month': [21, 30],
};

const [categoriesFile, productsFile] = process.argv.slice(2);
if (categoriesFile === undefined || productsFile === undefined)
  throw new Error('Name the files: make-facts.ts <categories.tsv> <products.json>');
const seedFolder = new URL('../mocks/src/seed/', import.meta.url);
writeFileSync(new URL('category-table.ts', seedFolder), categoryTable(categoriesFile));
writeFileSync(new URL('shop-facts.ts', seedFolder), shopFacts(productsFile));

/** The sold categories and all above them, parents first. */
function categoryTable(file: string): string {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const byId = new Map(rows.map((row) => [row.split('\t')[0] ?? '', row]));
  const wanted = new Set<string>();
  for (const { categoryId } of productKinds)
    for (let id = categoryId; id !== ''; id = byId.get(id)?.split('\t')[1] ?? '') {
      if (!byId.has(id)) throw new Error(`Category ${id} is not in ${file}.`);
      wanted.add(id);
    }
  const lines = [...byId].flatMap(([id, row]) => (wanted.has(id) ? [row.trimEnd()] : []));
  return `// Made by scripts/make-facts.ts; FACTS.md says from what and under which licence.
// Columns: id, parent, then the name in en zh-Hans ja de fr es it pt nl pl cs da sv ru.
// prettier-ignore
export const categoryTable = \`
${lines.join('\n').replaceAll('`', "'")}
\`;
`;
}

function shopFacts(file: string): string {
  const products: readonly Product[] = JSON.parse(readFileSync(file, 'utf8'));
  const shipping = Object.entries(shippingDays).map(([text, days]) => [
    ...days,
    products.filter((product) => product.shipping === text).length,
  ]);
  return `// Made by scripts/make-facts.ts; FACTS.md says from what and under which licence.

/** Units in stock of ${products.length} products: smallest, each tenth, largest. */
export const stockDeciles = ${JSON.stringify(deciles(products.map(({ stock }) => stock)))};

/** Smallest orders that they take. */
export const minimumOrderDeciles = ${JSON.stringify(deciles(products.map((product) => product.minimumOrderQuantity)))};

/** Discounts on the list price, in percent. */
export const discountDeciles = ${JSON.stringify(deciles(products.map((product) => Math.round(product.discountPercentage))))};

/** Fewest and most days of delivery, and how many products promise them. */
export const deliveryDays: readonly (readonly [number, number, number])[] = ${JSON.stringify(shipping)};
`;
}

function deciles(values: readonly number[]): readonly (number | undefined)[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from(
    { length: 11 },
    (_, tenth) => sorted[Math.floor(((sorted.length - 1) * tenth) / 10)],
  );
}
