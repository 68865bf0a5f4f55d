import { html, type TemplateResult } from 'lit';
import type { GalleryView } from './view.js';

/** What axe finds in the state that is shown, and what a screen reader meets there. */
export function accessPanel({ checked, ready, wish }: GalleryView): TemplateResult {
  const again = (): void => wish({ do: 'check' });
  if (!checked) return html`<p class="quiet" role="status">${ready ? 'Axe is looking…' : 'The state comes about…'}</p>`;
  const { findings, rules, names } = checked;
  return html`<p class="verdict ${findings.length > 0 ? 'bad' : 'good'}" role="status">
      ${findings.length > 0 ? `${findings.length} found by axe` : `Axe found nothing, with ${rules} rules that apply`}
    </p>
    ${findings.length > 0 ? html`<ul class="findings">${findings.map((each) => html`<li>${each}</li>`)}</ul>` : ''}
    <h3>Names and roles, in the order of reading</h3>
    <ul class="names">
      ${names.map(
        ({ role, name, level }) =>
          html`<li data-level=${Math.min(level, 8)}><span>${role}</span> ${name}</li>`,
      )}
    </ul>
    <button type="button" @click=${again}>Look again</button>`;
} // prettier-ignore
