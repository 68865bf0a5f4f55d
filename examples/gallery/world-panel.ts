import { html, nothing, type TemplateResult } from 'lit';
import { profiles } from '@souk/mocks';
import type { GalleryView } from './view.js';

const steps = { PT1H: '+1 hour', P1D: '+1 day', P10D: '+10 days' } as const;

/** The platform behind the state: its time, its bad days, and what it was asked. */
export const worldPanel = (view: GalleryView): TemplateResult =>
  html`${clock(view)} ${faults(view)} ${policy(view)} ${calls(view)}`;

function clock({ world, wish }: GalleryView): TemplateResult {
  const isRunning = world?.isRunning ?? false;
  const said = world && new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(world.now));
  return html`<h3>Clock</h3>
    <p class="now"><time datetime=${world?.now ?? ''}>${said ?? '…'}</time> UTC${isRunning ? '' : ', stands still'}</p>
    <div class="row">
      ${Object.entries(steps).map(
        ([duration, label]) =>
          html`<button type="button" @click=${() => wish({ do: 'advance', duration })}>${label}</button>`,
      )}
      <button type="button" @click=${() => wish({ do: 'run', isRunning: !isRunning })}>
        ${isRunning ? 'Stop it' : 'Let it run'}
      </button>
    </div>`;
} // prettier-ignore

function faults({ world, wish }: GalleryView): TemplateResult {
  const active = world?.faults ?? [];
  const spoil = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    wish({ do: 'spoil', profile: target.value });
    target.value = '';
  };
  return html`<h3>Network and faults</h3>
    <div class="row">
      <select class="choice grow" aria-label="A bad day" @change=${spoil}>
        <option value="">Have a bad day…</option>
        ${Object.entries(profiles).map(
          ([name, { about }]) => html`<option value=${name}>${name}: ${about}</option>`,
        )}
      </select>
      <button type="button" ?disabled=${active.length === 0} @click=${() => wish({ do: 'mend' })}>
        Mend all
      </button>
    </div>
    ${
      active.length > 0
        ? html`<ul class="faults">
            ${active.map((each) => html`<li><code>${each}</code></li>`)}
          </ul>`
        : html`<p class="quiet">All is well. What you break strikes the next request.</p>`
    }`;
}

const policy = ({ refused, choice }: GalleryView): TemplateResult =>
  html`<h3>Policy</h3>
    ${
      refused.length > 0
        ? html`<ul class="findings">
            ${refused.map(({ directive, what }) => html`<li>${directive} refused ${what}</li>`)}
          </ul>`
        : html`<p class="quiet">
            ${
              choice.page === 'strict'
                ? 'The strictest policy that can carry the elements, and it refused nothing.'
                : 'This page has no policy.'
            }
          </p>`
    }`;

const calls = ({ calls: all }: GalleryView): TemplateResult =>
  html`<h3>Calls</h3>
    ${
      all.length === 0
        ? html`<p class="quiet">Nothing was asked.</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">Call</th>
                <th scope="col">Answer</th>
                <th scope="col" class="number">ms</th>
              </tr>
            </thead>
            <tbody>
              ${all.map(
                ({ call, answer, milliseconds }) =>
                  html`<tr class=${answer.startsWith('2') ? nothing : 'bad'}>
                    <td><code>${call}</code></td>
                    <td>${answer}</td>
                    <td class="number">${milliseconds}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`;
