import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back once, when an element first comes into view or gets focus. Until then it should fetch nothing. */
export class WhenSeen implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly seen: () => void;
  #observer: IntersectionObserver | undefined;
  #isSeen = false;

  constructor(host: ReactiveControllerHost & HTMLElement, seen: () => void) {
    this.host = host;
    this.seen = seen;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isSeen) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#see();
    });
    this.#observer.observe(this.host);
    this.host.addEventListener('focusin', this.#see, { once: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.host.removeEventListener('focusin', this.#see);
  }

  #see = (): void => {
    if (this.#isSeen) return;
    this.#isSeen = true;
    this.hostDisconnected();
    this.seen();
  };
}
