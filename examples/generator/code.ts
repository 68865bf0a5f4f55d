import { html, type TemplateResult } from 'lit';
import { snippetView } from '../gallery/code-panel.js';
import { usageOf } from '../gallery/usage.js';
import { snippetFor, targets } from '../snippet/snippet.js';
import { appearanceOf } from './theme.js';
import type { GeneratorView } from './view.js';

const src = (): string => new URL('../v1/souk.js', document.baseURI).href;

/** The code for every place where it can be pasted. */
export function code(view: GeneratorView): TemplateResult {
  const { choice, book, story, key, hasConsent, theme, target } = view;
  const usage = usageOf(choice, book, story, src());
  const appearance = appearanceOf(theme);
  const script = { ...usage.script, key, appearance, consent: hasConsent || undefined };
  const whole = { ...usage, script };
  return html`<div class="targets" role="group" aria-label="Where it is pasted">
      ${targets.map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each === target}
            @click=${() => view.codeFor(each)}
          >
            ${snippetFor(each, whole).name}
          </button>`,
      )}
    </div>
    <div id="code">${snippetView(snippetFor(target, whole))}</div>`;
}
