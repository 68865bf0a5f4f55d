import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

const { setTimeout, clearTimeout } = globalThis;

/**
 * Says things to screen readers, politely and once: only what is still true after a pause is said, so that a fast
 * typist hears one count and not five. Put `template()` into the element's template.
 */
export class LiveRegion implements ReactiveController {
  readonly host: ReactiveControllerHost;
  readonly pauseMs: number;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, pauseMs = 400) {
    this.host = host;
    this.pauseMs = pauseMs;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a sentence after the pause, unless another one comes first. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Unchanged text is not read again; a no-break space makes it another text.
      this.#text = this.#text === text ? `${text}\u00a0` : text;
      this.host.requestUpdate();
    }, this.pauseMs);
  }

  template() {
    return html`<div class="sr" role="status" .textContent=${this.#text}></div>`;
  }
}
