import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { books } from '../gallery/books.js';
import { controlsPanel } from '../gallery/controls-panel.js';
import { namedLocales } from '../shared/locales.js';
import type { GeneratorView } from './view.js';

/** The widget, its options, and what the page says for all widgets. */
export const options = (view: GeneratorView): TemplateResult =>
  html`<section aria-labelledby="widget-title">
      <h2 id="widget-title">1. Widget</h2>
      <div class="widgets" role="group" aria-label="Widget">
        ${books.map(
          ({ element, name }) =>
            html`<button
              type="button"
              aria-pressed=${element === view.book.element}
              @click=${() => view.show({ element, state: '', attributes: {} })}
            >
              ${name}
            </button>`,
        )}
      </div>
      ${controlsPanel(view)}
    </section>
    <section aria-labelledby="page-title">
      <h2 id="page-title">2. Page</h2>
      <div class="controls">${key(view)} ${locale(view)} ${theme(view)} ${consent(view)}</div>
    </section>`;

const key = (view: GeneratorView): TemplateResult =>
  html`<div class="field">
    <label for="key">Publishable key</label>
    <input
      id="key"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="key-is"
      .value=${live(view.key)}
      @input=${({ target }: Event) => {
        if (target instanceof HTMLInputElement) view.tellKey(target.value);
      }}
    />
    <p id="key-is" class=${view.key.startsWith('sk_') ? 'fault' : ''}>
      ${
        view.key.startsWith('sk_')
          ? 'That is a secret key: whoever reads the page could use it. Take the one that begins with pk_.'
          : 'pk_demo runs the whole platform in the page, without an account.'
      }
    </p>
  </div>`;

const locale = (view: GeneratorView): TemplateResult =>
  html`<div class="field">
    <label for="locale">Language</label>
    <select
      class="choice"
      id="locale"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) view.show({ locale: target.value });
      }}
    >
      ${namedLocales.map(
        ({ locale: each, name }) =>
          html`<option value=${each} lang=${each} ?selected=${each === view.choice.locale}>
            ${name}
          </option>`,
      )}
    </select>
  </div>`;

const themes = ['auto', 'light', 'dark'] as const;
const theme = (view: GeneratorView): TemplateResult =>
  html`<div class="field">
    <span id="scheme-label">Colours</span>
    <div class="segments wide" role="group" aria-labelledby="scheme-label">
      ${themes.map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === view.choice.theme}
            @click=${() => view.show({ theme: each })}
          >
            ${{ auto: 'As the page', light: 'Light', dark: 'Dark' }[each]}
          </button>`,
      )}
    </div>
  </div>`;

const consent = (view: GeneratorView): TemplateResult =>
  html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(view.hasConsent)}
      @change=${() => view.tellConsent(!view.hasConsent)}
    />
    Visitors have agreed that searches are remembered
  </label>`;
