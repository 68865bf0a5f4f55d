import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What an element needs that is too small for a library: properties that are its attributes, controllers, and updates
 * that come once for any number of changes.
 */
// oxlint-disable-next-line wc/define-tag-after-class-definition -- it is what elements are made from, and none itself
export abstract class PlainElement extends HTMLElement implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  #updating: Promise<boolean> | undefined;

  connectedCallback(): void {
    this.#adopt();
    for (const each of this.#controllers) each.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(_name: string, _old: string | null, _now: string | null): void {
    this.requestUpdate();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  /** Resolves when the element shows what it knows. */
  get updateComplete(): Promise<boolean> {
    return this.#updating ?? Promise.resolve(true);
  }

  requestUpdate(): void {
    this.#updating ??= this.#update();
  }

  /** Shows what is known. Called once after any number of changes, while the element is on the page. */
  protected abstract update(): void;

  /** What has to be here before anything is shown. */
  protected async prepare(): Promise<void> {}

  async #update(): Promise<boolean> {
    await this.prepare();
    this.#updating = undefined;
    if (this.isConnected) this.update();
    return true;
  }

  /** What was set before this element's code was here stands in the way of its own properties. */
  #adopt(): void {
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
}

/** Makes a property of each attribute, under its name in camel case; `undefined` is an attribute that is not there. */
export function reflect(prototype: HTMLElement, attributes: readonly string[]): void {
  for (const attribute of attributes)
    Object.defineProperty(
      prototype,
      attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
      {
        configurable: true,
        get(this: HTMLElement) {
          return this.getAttribute(attribute) ?? undefined;
        },
        set(this: HTMLElement, value: string | undefined) {
          if (value === undefined) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value);
        },
      },
    );
}
