import { fixedInks, type Colorway } from './palette.js';

/**
 * Turns a drawing into SVG. A drawing is one shape a line, back to front, on a square of 200:
 *
 * | line | shape |
 * | --- | --- |
 * | `I M10 10h20z` | path, filled with ink `I` |
 * | `S/6 M10 10h20` | path, drawn with a pen of width 6 |
 * | `I o 50 50 8 80 50 8` | circles: x, y, radius, as many as follow |
 * | `I e 50 50 20 8` | ellipses: x, y, radii |
 * | `I r 10 10 30 20 4` | rectangles: x, y, width, height, corner |
 * | `_ 40` | shadow on the ground, so wide to each side; `_ 40 150` at that height |
 * | `~ 30` | what follows is turned by so many degrees |
 *
 * Inks: `I` the colour itself, `S` its shade, `L` its light, `H` and `D` a veil of light or dark over what lies below;
 * the others are those of `fixedInks`. Only shapes and numbers come out: a drawing cannot carry a script or a link.
 *
 * @throws RangeError when a line is none of these
 */
export function svgOf(drawing: string, colorway: Colorway): string {
  let turned = '';
  const shapes = drawing
    .trim()
    .split('\n')
    .map((line) => {
      const [, ink = '', width, kind = '', rest = ''] =
        /^([A-Z_~])(?:\/([\d.]+))? ?([Moer]?) ?([-\d. A-Za-z]*)$/.exec(line.trim()) ?? [];
      if (ink === '_') return shadow(rest);
      if (ink === '~') {
        turned = '</g>';
        return `<g transform="rotate(${Number(rest)} 100 100)">`;
      }
      return shapeOf(kind, rest, paintOf(ink, width, colorway), line);
    });
  return shapes.join('') + turned;
}

function shadow(rest: string): string {
  const [width = 40, height = 158] = rest.split(' ').map(Number);
  return `<ellipse cx="100" cy="${height}" rx="${width}" ry="6" fill="#261d16" opacity=".13"/>`;
}

function paintOf(
  letter: string,
  width: string | undefined,
  { ink, shade, light }: Colorway,
): string {
  const inks: Readonly<Record<string, string>> = {
    ...fixedInks,
    I: ink,
    S: shade,
    L: light,
    H: '#fff',
    D: '#1f1610',
  };
  const paint = inks[letter];
  if (paint === undefined) throw new RangeError(`"${letter}" is no ink.`);
  const veil = letter === 'H' ? ' opacity=".32"' : letter === 'D' ? ' opacity=".14"' : '';
  return width === undefined
    ? `fill="${paint}"${veil}`
    : `fill="none" stroke="${paint}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${veil}`;
}

const numbersOf: Readonly<Record<string, readonly string[]>> = {
  o: ['cx', 'cy', 'r'],
  e: ['cx', 'cy', 'rx', 'ry'],
  r: ['x', 'y', 'width', 'height', 'rx'],
};
const tagOf: Readonly<Record<string, string>> = { o: 'circle', e: 'ellipse', r: 'rect' };

function shapeOf(kind: string, rest: string, paint: string, line: string): string {
  if (kind === 'M') return `<path ${paint} d="M${rest}"/>`;
  const names = numbersOf[kind];
  const values = rest.split(' ');
  if (names === undefined || values.length % names.length !== 0)
    throw new RangeError(`"${line}" is no line of a drawing.`);
  const shapes = Array.from({ length: values.length / names.length }, (_, shape) =>
    names
      .map((name, index) => `${name}="${Number(values[shape * names.length + index])}"`)
      .join(' '),
  );
  const [only] = shapes;
  if (shapes.length === 1) return `<${tagOf[kind]} ${paint} ${only}/>`;
  return `<g ${paint}>${shapes.map((shape) => `<${tagOf[kind]} ${shape}/>`).join('')}</g>`;
}
