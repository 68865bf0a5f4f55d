import { html, type TemplateResult } from 'lit';
import { namedLocales } from '../shared/locales.js';
import type { Choice } from './address.js';
import type { GalleryView } from './view.js';

const widths = [
  [240, '240'],
  [320, '320'],
  [390, '390'],
  [768, '768'],
  [1200, '1200'],
  [0, 'Full'],
] as const;

/** What the state is seen through: colours, language, direction, width and the page's policy. */
export const toolbar = (view: GalleryView): TemplateResult =>
  html`<div class="toolbar" role="group" aria-label="Look at it">
    ${segments(view, 'Theme', 'theme', [['auto', 'Auto'], ['light', 'Light'], ['dark', 'Dark']])}
    <select class="choice" aria-label="Language" @change=${chooser(view, 'locale')}>
      ${namedLocales.map(
        ({ locale, name }) =>
          html`<option value=${locale} lang=${locale} ?selected=${locale === view.choice.locale}>${name}</option>`,
      )}
    </select>
    ${segments(view, 'Direction', 'direction', [['auto', 'Auto'], ['ltr', 'LTR'], ['rtl', 'RTL']])}
    ${segments(view, 'Width', 'width', widths)}
    ${segments(view, 'Policy of the page', 'page', [['strict', 'Strict CSP'], ['open', 'None']])}
    <label class="brand"
      ><span>Brand</span>
      <input type="color" .value=${view.choice.brand || '#007475'} @change=${chooser(view, 'brand')} />
    </label>
  </div>`; // prettier-ignore

const chooser = (view: GalleryView, name: 'locale' | 'brand') => ({ target }: Event): void => {
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement)
    view.show({ [name]: target.value });
}; // prettier-ignore

const segments = <Name extends keyof Choice>(
  view: GalleryView,
  label: string,
  name: Name,
  choices: readonly (readonly [Choice[Name], string])[],
): TemplateResult =>
  html`<div class="segments" role="group" aria-label=${label}>
    ${choices.map(
      ([value, words]) =>
        html`<button
          type="button"
          aria-pressed=${view.choice[name] === value}
          @click=${() => view.show({ [name]: value })}
        >
          ${words}
        </button>`,
    )}
  </div>`;
