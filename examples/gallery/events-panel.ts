import { html, type TemplateResult } from 'lit';
import type { GalleryView } from './view.js';

/** What the element has told its page, the latest first. */
export const eventsPanel = ({ events, api }: GalleryView): TemplateResult =>
  events.length === 0
    ? html`<p class="quiet">
        Nothing yet. It can tell:
        ${api.events.map(({ name }, index) => html`${index > 0 ? ', ' : ''}<code>${name}</code>`)}.
      </p>`
    : html`<ol class="log">
        ${events.map(
          ({ name, detail, wasCanceled }) =>
            html`<li>
              <code class="name">${name}</code>${wasCanceled ? ' (called off)' : ''}
              <pre dir="ltr">${pretty(detail)}</pre>
            </li>`,
        )}
      </ol>`;

/** A detail as it is read: on lines of its own, and not longer than somebody reads. */
function pretty(detail: string): string {
  if (detail === '' || detail === 'null') return '';
  const text = JSON.stringify(JSON.parse(detail), null, 2);
  return text.length > 1_200 ? `${text.slice(0, 1_200)}\n…` : text;
}
