import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { prose } from '../shared/prose.js';
import { controlFor, ownAttributes, plainDefault, type AttributeApi } from './element-api.js';
import { attributesOf } from './usage.js';
import type { GalleryView } from './view.js';

/** What the controls need to know and to wish. */
type Controlled = Pick<GalleryView, 'api' | 'choice' | 'story' | 'show'>;

/** A control for every attribute of the element, from its manifest. */
export const controlsPanel = (view: Controlled): TemplateResult =>
  html`<div class="controls">
    ${ownAttributes(view.api).map((attribute) => field(view, attribute))}
  </div>`;

function field(view: Controlled, attribute: AttributeApi): TemplateResult {
  const { name, description } = attribute;
  const isChosen = name in view.choice.attributes;
  const id = `attribute-${name}`;
  return html`<div class="field">
    <label for=${id}><code>${name}</code></label>
    ${
      isChosen
        ? html`<button type="button" class="plain" @click=${() => choose(view, name, undefined)}>
            Reset<span class="unseen"> ${name}</span>
          </button>`
        : nothing
    }
    ${input(view, attribute, id)}
    <p id="${id}-is">${prose(description)}</p>
  </div>`;
}

function input(view: Controlled, attribute: AttributeApi, id: string): TemplateResult {
  const { name } = attribute;
  const value = attributesOf(view.story, view.choice.attributes)[name];
  const control = controlFor(attribute);
  const told = ({ target, type }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      choose(view, name, target.value, type === 'input');
  };
  if (control.kind === 'words')
    return html`<select class="choice" id=${id} aria-describedby="${id}-is" @change=${told}>
      ${control.words.map(
        (word) =>
          html`<option ?selected=${word === (value ?? plainDefault(attribute))}>${word}</option>`,
      )}
    </select>`;
  if (control.kind === 'switch')
    return html`<input
      type="checkbox"
      id=${id}
      aria-describedby="${id}-is"
      .checked=${live(value !== undefined)}
      @change=${() => choose(view, name, value === undefined ? 'true' : '')}
    />`;
  return html`<input
    type=${control.kind}
    id=${id}
    aria-describedby="${id}-is"
    spellcheck="false"
    autocomplete="off"
    placeholder=${plainDefault(attribute)}
    .value=${live(value ?? '')}
    @input=${told}
    @change=${told}
  />`;
}

function choose(view: Controlled, name: string, value: string | undefined, typed = false): void {
  const { [name]: _, ...others } = view.choice.attributes;
  const own = view.story.attributes?.[name] ?? '';
  view.show(
    { attributes: value === undefined || value === own ? others : { ...others, [name]: value } },
    typed,
  );
}
