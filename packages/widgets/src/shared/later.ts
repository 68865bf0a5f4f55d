import type { ReactiveElement } from 'lit';

/** A part of an element with its own looks, in a module of its own. */
export interface LaterPart {
  /** CSS. */
  readonly styles: string;
}

/**
 * A part of an element that most visitors never need: its code and its looks are fetched when somebody first wants it.
 *
 * Its module imports nothing at run time, and is handed what it needs. Otherwise bundlers would move all that it has in
 * common with its element, Lit first of all, into one more file that every visitor fetches.
 */
export class Later<Part extends LaterPart> {
  /** The part, once it is here. */
  part: Part | undefined;
  readonly #host: ReactiveElement;
  readonly #fetch: () => Promise<Part>;
  #coming: Promise<void> | undefined;

  /** @param fetch has the `import()` in it, so that bundlers make a file of the module */
  constructor(host: ReactiveElement, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Fetches the part, unless it is here or on its way; its element is updated when it has come. Asks anew after a failure. */
  want(): Promise<void> {
    return (this.#coming ??= this.#load());
  }

  async #load(): Promise<void> {
    const { renderRoot: root, localName } = this.#host;
    try {
      const part = await this.#fetch();
      const looks = new CSSStyleSheet();
      looks.replaceSync(part.styles);
      if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(looks);
      this.part = part;
      this.#host.requestUpdate();
    } catch (error) {
      // The next wish may find the line restored; until then the element does without the part.
      this.#coming = undefined;
      console.warn(`A part of <${localName}> did not load.`, error);
    }
  }
}
