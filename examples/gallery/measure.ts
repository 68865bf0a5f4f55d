import type { Measured, Rgb } from '../generator/contrast.js';

/**
 * The colours of the elements as they come out, by the names of their tokens, in light and in dark. They are measured at an
 * element, since many of them follow from others: a copy of its rules could be wrong.
 */
export async function measure(names: readonly string[]): Promise<Measured> {
  await customElements.whenDefined(ruler.localName);
  if (!ruler.isConnected) document.body.append(ruler);
  const probe = document.createElement('span');
  ruler.shadowRoot?.append(probe);
  const colors = names.map((name) => {
    probe.style.color = `var(--_${name})`;
    const inScheme = (scheme: string): Rgb => {
      probe.style.colorScheme = scheme;
      return rgbOf(getComputedStyle(probe).color);
    };
    return [name, { light: inScheme('light'), dark: inScheme('dark') }] as const;
  });
  probe.remove();
  return Object.fromEntries(colors);
}

const ruler = document.createElement('souk-search');
ruler.hidden = true;

const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Red, green and blue, 0–255, of any CSS colour. */
function rgbOf(color: string): Rgb {
  if (!pen) return [0, 0, 0];
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
