import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back when the page is hidden or seen again, and when the line goes or comes back, while its element is on the page. */
export class PageWatch implements ReactiveController {
  readonly #seen: () => void;
  readonly #line: () => void;

  constructor(host: ReactiveControllerHost, seen: () => void, line: () => void) {
    this.#seen = seen;
    this.#line = line;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    addEventListener('online', this.#line);
    addEventListener('offline', this.#line);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    removeEventListener('online', this.#line);
    removeEventListener('offline', this.#line);
  }
}
