import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets "/" lead to the search box from anywhere on the page, unless the page has a search of its own. */
export class SlashKey implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly focus: () => void;
  /** Whether this box is the one that "/" leads to, and may say so. */
  isMine = false;

  constructor(host: ReactiveControllerHost & HTMLElement, focus: () => void) {
    this.host = host;
    this.focus = focus;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument, localName } = this.host;
    this.isMine =
      !ownerDocument.querySelector('[type=search], [role=search], search') &&
      (ownerDocument.querySelector(localName) ?? this.host) === this.host;
    if (this.isMine) ownerDocument.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.host.ownerDocument.removeEventListener('keydown', this.#onKeydown);
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (
      event.key !== '/' ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]'))
      return;
    event.preventDefault();
    this.focus();
  };
}
