import { addressOf as galleryAddress, choiceOf, type Choice } from '../gallery/address.js';
import { targets, type Target } from '../snippet/snippet.js';
import { appearanceOf, noTheme, themeOf, type Theme } from './theme.js';

/** Everything that the generator was told, but the key, which is nobody else's business. */
export interface Told {
  readonly choice: Choice;
  readonly target: Target;
  readonly theme: Theme;
}

/** Reads an address; what it does not say is as at first. */
export function toldIn(query: string): Told {
  const said = new URLSearchParams(query);
  return {
    choice: { ...choiceOf(query), page: 'strict', width: 0, state: '' },
    target: targets.find((each) => each === said.get('for')) ?? 'html',
    theme: themeOf(said.get('look') ?? '') ?? noTheme,
  };
}

/** The address of what was told. */
export function addressOf({ choice, target, theme }: Told): string {
  const said = new URLSearchParams(galleryAddress(choice));
  if (target !== 'html') said.set('for', target);
  const look = appearanceOf(theme);
  if (look !== undefined) said.set('look', look);
  return `?${said}`;
}
