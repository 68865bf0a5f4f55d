import type { ReactiveElement } from 'lit';
import type { SoukConfig } from '../shared/config.js';
import { Later } from '../shared/later.js';
import type { Keeper } from './memory-part.js';

const name = 'souk.memory';

/** What this device may remember, from consent to its end: before it there is no code that could, after it nothing is left. */
export class Memory {
  keeper: Keeper | undefined;
  readonly #host: ReactiveElement & { readonly config: SoukConfig };
  readonly #part: Later<typeof import('./memory-part.js')>;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveElement & { readonly config: SoukConfig }) {
    this.#host = host;
    this.#part = new Later(host, () => import('./memory-part.js'));
  }

  /** Follows what the visitor has agreed to. @returns whether something was forgotten that results may stand on */
  follow(): boolean {
    const { consent } = this.#host.config;
    const { keeper } = this;
    if (consent) this.#coming ??= this.#begin();
    else {
      this.leave(false);
      // What is not told is no refusal: a page often hears of consent after its first search.
      if (keeper || consent === false) forget();
    }
    return !consent && keeper !== undefined;
  }

  /** Lets go of the page. @param mayTell whether what happened so far may still be told */
  leave(mayTell: boolean): void {
    this.keeper?.end(mayTell);
    this.keeper = this.#coming = undefined;
  }

  /** The keeper, once it is here; `undefined` without consent. */
  async ready(): Promise<Keeper | undefined> {
    await this.#coming;
    return this.keeper;
  }

  async #begin(): Promise<void> {
    await this.#part.want();
    const { isConnected, config } = this.#host;
    // Consent may have ended on the way, and so may the element.
    if (isConnected && config.consent && this.#part.part)
      this.keeper ??= new this.#part.part.Keeper(name, this.#host);
  }
}

function forget(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Blocked: nothing was kept either.
  }
}
