import { addressOf, searchIn, type Searched } from './address.js';

/**
 * Keeps a search in the page's address, so that it can be sent, reloaded and gone back to. An address that tells nothing stands for
 * the search that the page began with.
 */
export class Address {
  readonly #prefix: string;
  readonly #first: Searched;
  readonly #moved: (searched: Searched) => void;
  /** The search that is shown, in the one way that it can be written. */
  #shown: string;

  /** @param moved called when the address tells another search than is shown: at first, and when the visitor goes back or forward */
  constructor(prefix: string, first: Searched, moved: (searched: Searched) => void) {
    this.#prefix = prefix;
    this.#first = first;
    this.#moved = moved;
    this.#shown = this.#written(first);
  }

  /** Tells a search: as a new step of the visitor, which can be gone back from, or in place of the last one. */
  tell(searched: Searched, isStep: boolean): void {
    this.#shown = this.#written(searched);
    const isFirst = this.#shown === this.#written(this.#first);
    const href = addressOf(location.href, this.#prefix, isFirst ? undefined : searched);
    if (href === location.href) return;
    // The state is a router's, if there is one on the page: it stays, since the page it is about is the same.
    if (isStep) history.pushState(history.state, '', href);
    else history.replaceState(history.state, '', href);
  }

  follow(): void {
    addEventListener('popstate', this.#look);
    this.#look();
  }

  leave(): void {
    removeEventListener('popstate', this.#look);
  }

  #look = (): void => {
    const searched = searchIn(location.href, this.#prefix) ?? this.#first;
    const written = this.#written(searched);
    if (written === this.#shown) return;
    this.#shown = written;
    this.#moved(searched);
  };

  #written = (searched: Searched): string => addressOf('', this.#prefix, searched);
}
