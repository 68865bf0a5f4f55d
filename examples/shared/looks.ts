import { part } from './part.js';

export type Scheme = 'auto' | 'light' | 'dark';
export const isScheme = (name: string): name is Scheme =>
  name === 'auto' || name === 'light' || name === 'dark';

/** Shows the page, and with it the elements, in a colour scheme; and presses the button that stands for it. */
export function showScheme(scheme: Scheme): void {
  document.documentElement.style.colorScheme = scheme === 'auto' ? '' : scheme;
  for (const button of part('#scheme').querySelectorAll('button'))
    button.ariaPressed = String(button.value === scheme);
}
