/** What one colour name looks like: the product's ink, its shaded and lit sides, and the disc behind it. */
export interface Colorway {
  readonly ink: string;
  readonly shade: string;
  readonly light: string;
  readonly disc: string;
}

/** Warm paper, the ground of every picture. */
export const paper = '#f6f3ee';

// ink shade light disc
// prettier-ignore
const table = `
teal #007475 #00595a #6fbdb9 #d3e7e3
red #b8433a #93332c #eaa698 #f6ded6
blue #3f7fbf #2c6299 #a5c9e8 #d9e7f3
navy #27406b #1a2d4e #8ba4cc #dae1ed
green #4f8a4c #3b6a39 #a6cf9f #deebd6
saffron #efa831 #cb8415 #fcdf9f #fcecc8
orange #dd7a35 #b75f20 #f6bf95 #fbe4d1
pink #dc8aa0 #bd6881 #f5ccd6 #f9e2e7
purple #7d5a9b #60427b #c5acda #e8dff0
burgundy #7a2638 #591826 #cb8b99 #f1dbdd
black #3a342f #221d19 #8f867d #e3dcd2
white #fffdf9 #dcd6cb #f1ede5 #c3d6d2
beige #d9c4a1 #bba177 #f0e5cf #cddcd6
brown #8a5f3c #6a4629 #cda783 #efe0cf
grey #8d8f8c #6c6e6b #cbcdc9 #e5e4de
`;

/** Colours of the pictures by the name that listings use. */
export const colorways: ReadonlyMap<string, Colorway> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ink = '', shade = '', light = '', disc = ''] = line.split(' ');
      return [name, { ink, shade, light, disc }];
    }),
);

/** Colours that stay the same in every colourway, by their letter. */
export const fixedInks: Readonly<Record<string, string>> = {
  W: '#fffdf9', K: '#2f2721', G: '#e9a437', Y: '#c98618', B: '#c39a6b', C: '#7c5436', M: '#ced2d0', N: '#a2a8a6',
  R: '#c5513f', T: '#5f9657', U: '#3f7340', F: '#e9bd98', P: paper,
}; // prettier-ignore
