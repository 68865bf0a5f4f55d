import { homeDrawings } from './drawings-home.js';
import { kitchenDrawings } from './drawings-kitchen.js';
import { playDrawings } from './drawings-play.js';
import { wornDrawings } from './drawings-worn.js';
import { svgOf } from './notation.js';
import { colorways, paper } from './palette.js';

const drawings: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...wornDrawings, ...homeDrawings, ...kitchenDrawings, ...playDrawings }),
);

/** Paths of all pictures, every kind in every colour. */
export const productImagePaths: readonly string[] = [...drawings.keys()].flatMap((kind) =>
  [...colorways.keys()].map((color) => `/media/${kind}-${color}.svg`),
);

/** The picture behind a path like `/media/scarf-teal.svg`, or `undefined` for one that does not exist. */
export function productImage(path: string): string | undefined {
  const [, kind = '', color = ''] = /^\/media\/([a-z_]+)-([a-z]+)\.svg$/.exec(path) ?? [];
  const drawing = drawings.get(kind);
  const colorway = colorways.get(color);
  if (drawing === undefined || colorway === undefined) return undefined;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 200 200">' +
    `<path fill="${paper}" d="M0 0h200v200H0z"/><circle cx="100" cy="100" r="84" fill="${colorway.disc}"/>` +
    `${svgOf(drawing, colorway)}</svg>`
  );
}
