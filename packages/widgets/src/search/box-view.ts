import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, icon, searchIcon } from '../shared/icons.js';
import type { Messages } from '../shared/messages/en.js';

/** What happens in the box. */
export interface BoxHandlers {
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly submit: (event: Event) => void;
  readonly focus: () => void;
  readonly focusout: (event: FocusEvent) => void;
  readonly clear: () => void;
}

/** What the box shows. */
export interface BoxView {
  readonly text: Messages['search'];
  readonly placeholder: string;
  readonly words: string;
  readonly isOpen: boolean;
  /** Id of the option that the arrows have reached. */
  readonly activeOption: string | typeof nothing;
  /** Whether "/" leads here. */
  readonly hasSlash: boolean;
  /** The suggestions. */
  readonly list: TemplateResult | typeof nothing;
  /** Absent where nobody can press anything yet. */
  readonly on?: BoxHandlers;
}

/** The frame with the input, what sends and what clears it, and the suggestions below. */
export const boxView = (view: BoxView): TemplateResult => {
  const { text, words, isOpen, activeOption, hasSlash, on } = view;
  return html`<form
    class="row box"
    part="box"
    role="search"
    @submit=${on?.submit}
    @focusout=${on?.focusout}
  >
    <button class="inside" aria-label=${text.submit}>${icon(searchIcon)}</button>
    <input
      class="grow"
      part="input"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      dir="auto"
      aria-label=${text.label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls="list"
      aria-expanded=${isOpen}
      aria-activedescendant=${activeOption}
      aria-keyshortcuts=${hasSlash ? '/' : nothing}
      placeholder=${view.placeholder}
      .value=${words}
      @input=${on?.input}
      @compositionend=${on?.input}
      @keydown=${on?.keydown}
      @focus=${on?.focus}
    />
    ${words ? clearButton(text.clear, on?.clear) : hasSlash ? slashHint : nothing} ${view.list}
  </form>`;
};

const clearButton = (label: string, onClear: (() => void) | undefined): TemplateResult =>
  html`<button type="button" class="inside" aria-label=${label} @click=${onClear}>
    ${icon(closeIcon)}
  </button>`;

const slashHint = html`<kbd class="meta" aria-hidden="true">/</kbd>`;
