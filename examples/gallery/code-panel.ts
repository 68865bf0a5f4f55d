import { html, type TemplateResult } from 'lit';
import { codeView } from '../shared/code-view.js';
import { snippetFor, targets, type Snippet, type Target } from '../snippet/snippet.js';
import { usageOf } from './usage.js';
import type { GalleryView } from './view.js';

/** The frameworks that the gallery shows code for; the generator has the site builders too. */
const shown = targets.slice(0, 5);

/** Code that makes what is shown. */
export function codePanel(view: GalleryView): TemplateResult {
  const { choice, book, story, target } = view;
  const src = new URL('../v1/souk.js', document.baseURI).href;
  const snippet = snippetFor(target, usageOf(choice, book, story, src));
  return html`<div class="segments wide" role="group" aria-label="Framework">
      ${shown.map((each) => button(view, each))}
    </div>
    ${snippetView(snippet)}`;
}

const button = (view: GalleryView, target: Target): TemplateResult =>
  html`<button
    type="button"
    aria-pressed=${target === view.target}
    @click=${() => view.codeFor(target)}
  >
    ${names[target]}
  </button>`;

const names: Partial<Record<Target, string>> = {
  html: 'HTML',
  react: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
};

/** A snippet with what belongs around it. */
export const snippetView = ({ name, how, code, beside }: Snippet): TemplateResult =>
  html`<p class="how">${how}</p>
    ${codeView(code, `Code for ${name}`)}
    ${beside.map(
      (each) =>
        html`<h3>${each.where}</h3>
          ${codeView(each.code, each.where)}`,
    )}`;
