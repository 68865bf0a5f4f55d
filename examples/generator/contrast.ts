/** Red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];
export type Scheme = 'light' | 'dark';

/** Colours by the names of their tokens. */
export type Measured = Readonly<Record<string, Readonly<Record<Scheme, Rgb>>>>;

/**
 * Relative luminance, 0–1.
 *
 * @see WCAG 2.2, relative luminance
 */
export function luminanceOf(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1–21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours that meet in the elements, what for, and how much contrast they need there. */
interface Pair {
  readonly front: string;
  readonly back: string;
  readonly what: string;
  /** 4.5 for text, 3 for boundaries of controls (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3;
}
const text = (front: string, back: string, what: string): Pair => ({
  front,
  back,
  what,
  least: 4.5,
});
const edge = (front: string, back: string, what: string): Pair => ({ front, back, what, least: 3 });

const pairs: readonly Pair[] = [
  text('text', 'surface', 'Text'),
  text('text', 'surface-3', 'Text on a hovered row'),
  text('text-muted', 'surface', 'Secondary text'),
  text('text-muted', 'surface-3', 'Secondary text on a hovered row'),
  text('text-faint', 'surface', 'Placeholders'),
  text('on-brand', 'brand', 'Words on the main button'),
  text('on-brand', 'brand-hover', 'The same under the pointer'),
  text('brand-text', 'surface', 'Links'),
  text('brand-text', 'brand-soft', 'Words on a selection'),
  text('success', 'success-soft', 'Good news'),
  text('warning', 'warning-soft', 'Warnings'),
  text('danger', 'danger-soft', 'Errors'),
  text('info', 'info-soft', 'Notes'),
  edge('border-strong', 'surface', 'Edges of fields'),
  edge('focus', 'surface', 'The ring around what has the focus'),
];

/** Every token whose colour is needed for the read-outs. */
export const measuredTokens: readonly string[] = [
  ...new Set(pairs.flatMap(({ front, back }) => [front, back])),
];

/** How two colours of a theme go together. */
export interface ReadOut extends Pair {
  readonly scheme: Scheme;
  /** Rounded down: what is not quite enough must not read as if it were. */
  readonly contrast: number;
  readonly isEnough: boolean;
}

/** What the contrast of every pair comes to, in light and in dark. */
export const readOuts = (colors: Measured): ReadOut[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap((pair) => {
      const [front, back] = [colors[pair.front]?.[scheme], colors[pair.back]?.[scheme]];
      if (!front || !back) return [];
      const contrast = contrastOf(front, back);
      const isEnough = contrast >= pair.least;
      return [{ ...pair, scheme, contrast: Math.floor(contrast * 100) / 100, isEnough }];
    }),
  );

/** A colour as a colour field takes it. */
export const hexOf = (color: Rgb): string =>
  `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
