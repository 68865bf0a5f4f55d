import { tokens } from './tokens.js';

/**
 * Which colours stand on which, and how far apart they must be at least.
 *
 * @see WCAG 2.2, 1.4.3 for text and 1.4.11 for the boundaries of controls
 */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['surface', 'surface-2', 'surface-3'].flatMap(
    (back) => [['text', back, 4.5], ['text-muted', back, 4.5]] as const,
  ),
  ['text-faint', 'surface', 4.5],
  ['border-strong', 'surface', 3],
  ['focus', 'surface', 3],
  ['on-brand', 'brand', 4.5],
  ['brand-text', 'surface', 4.5],
  ['brand-text', 'brand-soft', 4.5],
  ...['success', 'warning', 'danger', 'info'].flatMap(
    (news) => [[news, 'surface', 4.5], [news, `${news}-soft`, 4.5]] as const,
  ),
]; // prettier-ignore

/** What cannot be read in the colours that elements have on this page, a sentence each, in light and in dark. */
export function contrastFaults(): string[] {
  const probe = document.createElement('span');
  const host = document.createElement('div');
  // Not `hidden`: in what has no box WebKit computes no custom properties of a shadow root.
  host.style.setProperty('position', 'fixed');
  host.style.setProperty('visibility', 'hidden');
  const root = host.attachShadow({ mode: 'open' });
  root.append(probe);
  if (tokens.styleSheet) root.adoptedStyleSheets = [tokens.styleSheet];
  document.documentElement.append(host);
  const faults = (['light', 'dark'] as const).flatMap((scheme) => {
    probe.style.setProperty('color-scheme', scheme);
    const luminanceOf = (name: string): number => {
      probe.style.setProperty('color', `var(--_${name})`);
      return luminance(getComputedStyle(probe).color);
    };
    return pairs
      .map(([front, back, least]) => {
        const [low = 0, high = 0] = [luminanceOf(front), luminanceOf(back)].toSorted(
          (a, b) => a - b,
        );
        return { front, back, least, ratio: (high + 0.05) / (low + 0.05) };
      })
      .filter(({ least, ratio }) => ratio < least)
      .map(
        ({ front, back, least, ratio }) =>
          `--souk-color-${front} on --souk-color-${back} has a contrast of ${ratio.toFixed(2)}:1 in ${scheme}; people need ${least}:1.`,
      );
  });
  host.remove();
  return faults;
}

/** Relative luminance of any colour that the browser knows, as it would paint it. @see WCAG 2.2 */
function luminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 0;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = Array.from(
    context.getImageData(0, 0, 1, 1).data,
    (byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    },
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
