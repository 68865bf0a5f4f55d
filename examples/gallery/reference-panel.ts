import { html, nothing, type TemplateResult } from 'lit';
import { prose } from '../shared/prose.js';
import type { Described } from './element-api.js';
import type { GalleryView } from './view.js';

/** Everything that the manifest says of the element. */
export function referencePanel({ api }: GalleryView): TemplateResult {
  const { summary, attributes, events, slots, parts, states, tokens } = api;
  return html`<p>${summary}</p>
    ${list('Attributes', attributes)} ${list('Events', events)}
    ${list('Slots', slots.map((each) => ({ ...each, name: each.name || 'default' })))}
    ${list('Parts', parts, '::part(', ')')} ${list('States', states, ':state(', ')')}
    ${list('Tokens', tokens)}`;
} // prettier-ignore

const list = (
  title: string,
  all: readonly Described[],
  before = '',
  after = '',
): TemplateResult | typeof nothing =>
  all.length === 0
    ? nothing
    : html`<details ?open=${title === 'Attributes'}>
        <summary>${title} <span>${all.length}</span></summary>
        <dl>
          ${all.map(
            ({ name, type, description }) =>
              html`<dt>
                  <code>${before}${name}${after}</code>
                  ${type ? html`<code class="type">${type}</code>` : nothing}
                </dt>
                <dd>${prose(description)}</dd>`,
          )}
        </dl>
      </details>`;
