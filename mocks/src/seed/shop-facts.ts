// Made by scripts/make-facts.ts; FACTS.md says from what and under which licence.

/** Units in stock of 194 products: smallest, each tenth, largest. */
export const stockDeciles = [0, 7, 17, 29, 40, 52, 59, 74, 84, 90, 100];

/** Smallest orders that they take. */
export const minimumOrderDeciles = [1, 1, 2, 3, 5, 8, 10, 16, 23, 39, 50];

/** Discounts on the list price, in percent. */
export const discountDeciles = [0, 3, 5, 7, 9, 10, 12, 14, 16, 18, 20];

/** Fewest and most days of delivery, and how many products promise them. */
export const deliveryDays: readonly (readonly [number, number, number])[] = [
  [1, 1, 41],
  [1, 2, 34],
  [3, 5, 26],
  [5, 7, 32],
  [10, 14, 31],
  [21, 30, 30],
];
