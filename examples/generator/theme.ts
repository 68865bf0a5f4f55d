import { presets, type Appearance } from '@souk/widgets/appearance';
import type { Scheme } from './contrast.js';

/** Names of the looks to begin with. */
export const presetNames = Object.keys(presets).filter(isPreset);
type PresetName = keyof typeof presets;

function isPreset(name: string): name is PresetName {
  return Object.hasOwn(presets, name);
}

/** A look as the elements take it, with both of its parts there. */
export interface Theme extends Appearance {
  readonly preset: PresetName;
  readonly tokens: Readonly<Record<string, string>>;
}

export const noTheme: Theme = { preset: 'souk', tokens: {} };

/** Both colours of a token. */
type Pair = Readonly<Record<Scheme, string>>;

/** A theme with a token's colour changed in one scheme; in the other it stays what it is now. */
export const withColor = (theme: Theme, name: string, now: Pair, scheme: Scheme, value: string): Theme => {
  const { light, dark } = scheme === 'light' ? { ...now, light: value } : { ...now, dark: value };
  return withToken(theme, `color-${name}`, `light-dark(${light}, ${dark})`);
}; // prettier-ignore

/** A theme with a token changed; an empty value gives it back. */
export function withToken({ preset, tokens }: Theme, name: string, value: string): Theme {
  const { [name]: _, ...others } = tokens;
  return { preset, tokens: value === '' ? others : { ...others, [name]: value } };
}

/** The theme as a rule for the merchant's style sheet; empty when it changes nothing. */
export function cssOf({ preset, tokens }: Theme): string {
  const all: Readonly<Record<string, string>> = { ...presets[preset], ...tokens };
  const lines = Object.entries(all).map(([name, value]) => `  --souk-${name}: ${value};`);
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n');
}

/** What the script tag is told of the theme: nothing, the name of a preset, or all of it as JSON. */
export function appearanceOf({ preset, tokens }: Theme): string | undefined {
  if (Object.keys(tokens).length > 0)
    return JSON.stringify(preset === 'souk' ? { tokens } : { preset, tokens });
  return preset === 'souk' ? undefined : preset;
}

/** Reads what `appearanceOf` wrote. @returns undefined for anything else; values that are no values are left out */
export function themeOf(text: string): Theme | undefined {
  if (isPreset(text)) return { preset: text, tokens: {} };
  try {
    const { preset, tokens }: Record<string, unknown> = JSON.parse(text);
    return {
      preset: typeof preset === 'string' && isPreset(preset) ? preset : 'souk',
      tokens: Object.fromEntries(Object.entries(tokens ?? {}).filter(isPlain)),
    };
  } catch {
    return undefined;
  }
}

/** A value that ends no declaration, so that a theme that somebody passes on is nothing but a theme. */
const isPlain = (entry: [string, unknown]): entry is [string, string] =>
  /^[a-z0-9-]+$/.test(entry[0]) && typeof entry[1] === 'string' && /^[^;{}<>]+$/.test(entry[1]);
