/** Every part of an element as it is shown: its own, and those of the elements within, through their shadow roots. */
export function* partsOf(root: Element): Generator<Element> {
  yield root;
  for (const child of [...(root.shadowRoot?.children ?? []), ...root.children])
    yield* partsOf(child);
}

const isShown = (part: Element): boolean =>
  part instanceof HTMLElement && (part.checkVisibility() || part.localName === 'slot');

/** The first part that matches and is shown. */
export function partOf(root: Element, selector: string): HTMLElement | undefined {
  for (const part of partsOf(root))
    if (part instanceof HTMLElement && part.matches(selector) && isShown(part)) return part;
  return undefined;
}

const patienceMs = 20_000;

/**
 * The part that matches, as soon as there is one.
 *
 * @param isFit what it must be besides
 * @throws when there is none for twenty seconds
 */
export async function whenThere(
  root: () => Element,
  selector: string,
  isFit: (part: HTMLElement) => boolean = () => true,
): Promise<HTMLElement> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = partOf(root(), selector);
    if (found && isFit(found)) return found;
    if (performance.now() > end)
      throw new Error(`<${root().localName}> shows nothing that matches "${selector}".`);
    await new Promise((wake) => setTimeout(wake, 30));
  }
}
