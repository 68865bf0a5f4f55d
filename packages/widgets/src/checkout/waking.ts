import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls back when the page comes back to somebody: from another tab, from the history, from being offline, or when another tab of
 * this site has done something with a purchase. What happened meanwhile is not known then.
 */
export class Waking implements ReactiveController {
  readonly #woke: () => void;

  constructor(host: ReactiveControllerHost, woke: () => void) {
    this.#woke = woke;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onWake);
    addEventListener('pageshow', this.#onWake);
    addEventListener('storage', this.#onWake);
    addEventListener('online', this.#onWake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onWake);
    removeEventListener('pageshow', this.#onWake);
    removeEventListener('storage', this.#onWake);
    removeEventListener('online', this.#onWake);
  }

  readonly #onWake = (event: Event): void => {
    const isOurs = !(event instanceof StorageEvent) || event.key?.startsWith('souk.attempt.');
    if (isOurs && document.visibilityState === 'visible') this.#woke();
  };
}
