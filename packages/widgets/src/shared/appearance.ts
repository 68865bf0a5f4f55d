/**
 * How all elements of a page look: a preset, and values of tokens over it. What the page's own CSS says of a token wins
 * over both.
 */
export interface Appearance {
  /** @default `souk` */
  readonly preset?: keyof typeof presets | undefined;
  /** Values of tokens by their names without `--souk-`, such as `{ 'color-brand': '#b4005a', radius: '0' }`. */
  readonly tokens?: Readonly<Record<string, string>> | undefined;
}

type Tokens = Readonly<Record<string, string>>;

/** Looks to begin with. Every colour of text in them is readable in light and in dark, which a test looks at. */
export const presets = {
  /** Warm paper and teal: what every element looks like by itself. */
  souk: {},
  /** Black on white, with hardly a round corner, for pages that have colours enough. */
  ink: {
    'color-brand': 'light-dark(#1c1b1a, #f1efea)',
    'color-surface-2': 'light-dark(#fafafa, #181818)',
    'color-surface-3': 'light-dark(#f2f2f2, #232323)',
    'color-surface': 'light-dark(#fff, #101010)',
    'color-text': 'light-dark(#161616, #f2f2f2)',
    'color-text-muted': 'light-dark(#595959, #b5b5b5)',
    radius: '0.3',
  },
  /** Berry and rose, round. */
  berry: {
    'color-brand': 'light-dark(#a3195b, #f291bd)',
    'color-surface-2': 'light-dark(#fdf9fb, #21181d)',
    'color-surface-3': 'light-dark(#f8eff4, #2d2128)',
    'color-surface': 'light-dark(#fff, #181115)',
    radius: '1.4',
  },
  /** Cool greys and a deep blue. */
  harbour: {
    'color-brand': 'light-dark(#1554b8, #84b6ff)',
    'color-surface-2': 'light-dark(#f8fafc, #151b24)',
    'color-surface-3': 'light-dark(#eef2f7, #1f2733)',
    'color-surface': 'light-dark(#fff, #0e141b)',
    'color-text': 'light-dark(#16202c, #eef2f6)',
    'color-text-muted': 'light-dark(#526070, #a9b6c4)',
    radius: '0.75',
  },
} as const satisfies Readonly<Record<string, Tokens>>;

let sheet: CSSStyleSheet | undefined;

/**
 * Makes all elements of the page look as told, those to come too; `undefined` takes that back. What is told in a tag is
 * text: the name of a preset, or all of it in JSON. Colours that cannot be read are told to the developer.
 *
 * @returns what cannot be read, a sentence each
 */
export async function setAppearance(
  appearance: Appearance | string | undefined,
): Promise<readonly string[]> {
  const { preset = 'souk', tokens = {} } = read(appearance);
  const known: Readonly<Record<string, Tokens>> = presets;
  if (!Object.hasOwn(known, preset))
    console.warn(
      `Souk has no appearance "${preset}"; there are ${Object.keys(presets).join(', ')}.`,
    );
  apply({ ...known[preset], ...tokens });
  // Presets are looked at by a test.
  if (Object.keys(tokens).length === 0) return [];
  const { contrastFaults } = await import('./contrast.js');
  const faults = contrastFaults();
  for (const fault of faults) console.warn(`Souk: ${fault}`);
  return faults;
}

function read(appearance: Appearance | string | undefined): Appearance {
  if (typeof appearance !== 'string') return appearance ?? {};
  if (!appearance.startsWith('{')) return { preset: appearance as keyof typeof presets };
  try {
    return JSON.parse(appearance) as Appearance;
  } catch (error) {
    console.warn(`Souk cannot read this appearance, which is no JSON: ${appearance}`, error);
    return {};
  }
}

/** On the page's root, without weight, so that any rule of the page wins; properties of their own reach every shadow root. */
function apply(tokens: Tokens): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(':where(:root) {}');
  const [rule] = sheet.cssRules;
  // Through the object model, so that no value can end the rule and begin another.
  if (rule instanceof CSSStyleRule)
    for (const [name, value] of Object.entries(tokens))
      rule.style.setProperty(`--souk-${name}`, String(value));
}
