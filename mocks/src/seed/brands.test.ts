import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { seedCatalog } from './catalog.js';

/** Brands of the products that FACTS.md names, whose prices and stock the catalogue learned from. */
const brands = [
  'Amazon',
  'Annibale Colombo',
  'Apple',
  'Asus',
  'Attitude',
  'Bath Trends',
  'Beats',
  'Calvin Klein',
  'Casual Comfort',
  'Chanel',
  'Chic Cosmetics',
  'Chrysler',
  'Classic Wear',
  'Comfort Trends',
  'Dell',
  'Dior',
  'Dodge',
  'Dolce & Gabbana',
  'Elegance Collection',
  'Essence',
  'Fashion Co.',
  'Fashion Diva',
  'Fashion Express',
  'Fashion Fun',
  'Fashion Gold',
  'Fashion Shades',
  'Fashion Timepieces',
  'Fashion Trends',
  'Fashionista',
  'Furniture Co.',
  'GadgetMaster',
  'Generic Motors',
  'Gigabyte',
  'Glamour Beauty',
  'Gucci',
  'Heshe',
  'Huawei',
  'IWC',
  'Kawasaki',
  'Knoll',
  'Lenovo',
  'Longines',
  'MotoGP',
  'Nail Couture',
  'Nike',
  'Off White',
  'Olay',
  'Oppo',
  'Pampi',
  'Prada',
  'ProVision',
  'Puma',
  'Realme',
  'Rolex',
  'Samsung',
  'ScootMaster',
  'SnapTech',
  'SpeedMaster',
  'TechGear',
  'Urban Chic',
  'Vaseline',
  'Velvet Touch',
  'Vivo',
];

test('no brand of the shops that the facts come from appears in a title, description, picture text or seller', () => {
  const { listings, sellers } = seedCatalog({
    seed: 1,
    size: 10_000,
    now: '2026-11-22T09:00:00.000Z',
    mediaOrigin: 'https://souk.test',
  });
  const escaped = brands.map((brand) => brand.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const branded = new RegExp(String.raw`(?<!\p{L})(?:${escaped.join('|')})(?!\p{L})`, 'iu');
  for (const { id, texts, media } of listings)
    for (const text of [
      ...Object.values(texts).flatMap(({ title, description }) => [title, description]),
      ...media.map(({ alt }) => alt),
    ])
      equal(branded.exec(text)?.[0], undefined, `${id}: ${text}`);
  for (const { name } of sellers) equal(branded.exec(name)?.[0], undefined, name);
});
