/**
 * The part of the page that a selector names.
 *
 * @throws Error when the page has no such part
 */
export function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name];
export function part(selector: string): HTMLElement;
export function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no "${selector}".`);
  return found;
}

/** Shows a sentence in a part that is hidden while there is none. */
export function tell(selector: string, sentence: string | undefined): void {
  const place = part(selector);
  place.hidden = sentence === undefined;
  place.textContent = sentence ?? '';
}
