/** How a page uses an element: everything that code for it is made from. */
export interface Usage {
  /** Tag name, `souk-…`. */
  readonly element: string;
  /** What is said on the element itself, in the order in which it is written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly script: ScriptTag;
  /** The page's own link, which stays where scripts do not run. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** An event to listen to, with what a page does about it in one expression over `event.detail`. */
  readonly event?: { readonly name: string; readonly tells: string } | undefined;
}

/** The merchant's one script tag, for all elements of a page. */
export interface ScriptTag {
  readonly src: string;
  readonly key: string;
  /** Told only where it is not the script's own origin. */
  readonly apiOrigin?: string | undefined;
  readonly locale?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Any CSS colour. */
  readonly brand?: string | undefined;
  /** Name of a preset, or a look of one's own as JSON. */
  readonly appearance?: string | undefined;
  readonly consent?: boolean | undefined;
}
