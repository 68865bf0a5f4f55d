import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { codeView } from '../shared/code-view.js';
import { hexOf, readOuts, type ReadOut, type Scheme } from './contrast.js';
import { sentenceCase } from '../shared/words.js';
import { cssOf, presetNames, themeOf, withColor, withToken } from './theme.js';
import type { GeneratorView } from './view.js';

/** Colours that are worth choosing; the others follow from these, or are there for who writes CSS. */
const basic = ['brand', 'surface', 'text', 'text-muted', 'border', 'border-strong'];
const more = ['surface-2', 'surface-3', 'text-faint', 'success', 'warning', 'danger', 'info', 'focus', 'accent']; // prettier-ignore

/** The theme builder. */
export const themePanel = (view: GeneratorView): TemplateResult =>
  html`<h2 id="theme-title">3. Theme</h2>
    <div class="presets" role="group" aria-label="Themes to begin with">
      ${presetNames.map(
        (preset) =>
          html`<button
            type="button"
            aria-pressed=${view.theme.preset === preset}
            @click=${() => view.paint({ preset, tokens: {} })}
          >
            ${sentenceCase(preset)}
          </button>`,
      )}
    </div>
    ${colorTable(view, 'Colours', basic)}
    <details>
      <summary>More colours</summary>
      ${colorTable(view, 'More colours', more)}
    </details>
    ${shape(view)} ${contrast(view)} ${exported(view)}`;

const colorTable = (view: GeneratorView, caption: string, names: readonly string[]): TemplateResult =>
  html`<table class="colors">
    <caption class="unseen">${caption}</caption>
    <thead>
      <tr><th scope="col">Token</th><th scope="col">Light</th><th scope="col">Dark</th></tr>
    </thead>
    <tbody>
      ${names.map(
        (name) =>
          html`<tr>
            <th scope="row"><code>${name}</code> ${giveBack(view, name)}</th>
            <td>${swatch(view, name, 'light')}</td>
            <td>${swatch(view, name, 'dark')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`; // prettier-ignore

function swatch(view: GeneratorView, name: string, scheme: Scheme): TemplateResult {
  const color = view.colors?.[name];
  const now = { light: hexOf(color?.light ?? [0, 0, 0]), dark: hexOf(color?.dark ?? [0, 0, 0]) };
  return html`<input
    type="color"
    aria-label="${name}, ${scheme}"
    .value=${live(now[scheme])}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLInputElement)
        view.paint(withColor(view.theme, name, now, scheme, target.value));
    }}
  />`;
}

function giveBack(view: GeneratorView, name: string): TemplateResult | typeof nothing {
  if (!(`color-${name}` in view.theme.tokens)) return nothing;
  return html`<button
    type="button"
    class="plain"
    @click=${() => view.paint(withToken(view.theme, `color-${name}`, ''))}
  >
    Reset<span class="unseen"> ${name}</span>
  </button>`;
}

const families = {
  '': 'As the page',
  'system-ui, sans-serif': 'System',
  'Georgia, serif': 'Serif',
};

function shape(view: GeneratorView): TemplateResult {
  const radius = view.theme.tokens['radius'] ?? '1';
  return html`<div class="field">
      <label for="radius">Round corners</label>
      <input
        id="radius"
        type="range"
        min="0"
        max="2"
        step="0.1"
        .value=${live(radius)}
        @input=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          view.paint(withToken(view.theme, 'radius', target.value === '1' ? '' : target.value));
        }}
      />
    </div>
    <div class="field">
      <label for="family">Typeface</label>
      <select
        class="choice"
        id="family"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement)
            view.paint(withToken(view.theme, 'font-family', target.value));
        }}
      >
        ${Object.entries(families).map(
          ([value, name]) =>
            html`<option
              value=${value}
              ?selected=${value === (view.theme.tokens['font-family'] ?? '')}
            >
              ${name}
            </option>`,
        )}
      </select>
    </div>`;
}

function contrast({ colors }: GeneratorView): TemplateResult {
  const all = colors ? readOuts(colors) : [];
  const tooWeak = all.filter(({ isEnough }) => !isEnough);
  return html`<h3>Contrast</h3>
    <p class="verdict ${tooWeak.length > 0 ? 'bad' : 'good'}" id="contrast" role="status">
      ${
        colors === undefined
          ? 'Measuring…'
          : tooWeak.length > 0
            ? `${tooWeak.length} of ${all.length} pairs are too weak to read.`
            : `All ${all.length} pairs can be read.`
      }
    </p>
    <table class="readouts">
      <caption class="unseen">
        Contrast of every pair
      </caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col" class="number">Light</th>
          <th scope="col" class="number">Dark</th>
        </tr>
      </thead>
      <tbody>
        ${all
          .filter(({ scheme }) => scheme === 'light')
          .map((light) => pairRow(light, all.find((each) => isTwin(light, each)) ?? light))}
      </tbody>
    </table>`;
}

const isTwin = (one: ReadOut, other: ReadOut): boolean =>
  one.what === other.what && one.scheme !== other.scheme;

const pairRow = (light: ReadOut, dark: ReadOut): TemplateResult =>
  html`<tr>
    <th scope="row">${light.what}</th>
    ${[light, dark].map(
      ({ contrast: ratio, isEnough, least }) =>
        html`<td class="number ${isEnough ? '' : 'weak'}">
          ${isEnough ? '' : html`<span class="unseen">Too weak, ${least} is needed:</span>⚠ `}${ratio.toFixed(2)}
        </td>`,
    )}
  </tr>`; // prettier-ignore

/** The theme to take along. The code has it in the script tag; a style sheet can have it too. */
const exported = (view: GeneratorView): TemplateResult =>
  html`<details class="export">
    <summary>Take the theme along</summary>
    <p class="how">The code above has it in its script tag. Or put it into your style sheet:</p>
    ${codeView(cssOf(view.theme) || '/* The elements’ own look. */', 'Rules of the theme')}
    <p class="how">As JSON, for <code>Souk.appearance()</code> and <code>setAppearance()</code>:</p>
    ${codeView(JSON.stringify(view.theme, null, 2), 'The theme as JSON')}
    <div class="field">
      <label for="json">Open a theme that you have kept</label>
      <textarea
        id="json"
        rows="3"
        spellcheck="false"
        @input=${({ target }: Event) => {
          const theme = target instanceof HTMLTextAreaElement && themeOf(target.value);
          if (theme) view.paint(theme);
        }}
      ></textarea>
    </div>
  </details>`;
