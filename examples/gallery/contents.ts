import { html, type TemplateResult } from 'lit';
import { addressOf } from './address.js';
import { books } from './books.js';
import type { Story, StoryBook } from './story-book.js';
import type { GalleryView } from './view.js';

/** All elements with all their states: beside the stage, or on a phone in one list. */
export const contents = (view: GalleryView): TemplateResult =>
  html`<div class="contents">
      ${books.map(
        (book) =>
          html`<h2>${book.name}</h2>
            <ul>
              ${book.stories.map((story) => html`<li>${link(view, book, story)}</li>`)}
            </ul>`,
      )}
    </div>
    <select class="choice phone" aria-label="Element and state" @change=${jump(view)}>
      ${books.map(
        (book) =>
          html`<optgroup label=${book.name}>
            ${book.stories.map(
              (story) =>
                html`<option value="${book.element} ${story.id}" ?selected=${isHere(view, book, story)}>
                  ${story.name}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>`; // prettier-ignore

const isHere = (view: GalleryView, book: StoryBook, story: Story): boolean =>
  view.book === book && view.story === story;

function link(view: GalleryView, { element }: StoryBook, { id, name }: Story): TemplateResult {
  const there = { element, state: id, attributes: {} };
  const isCurrent = view.book.element === element && view.story.id === id;
  return html`<a
    href=${addressOf({ ...view.choice, ...there })}
    aria-current=${isCurrent ? 'page' : 'false'}
    @click=${(event: MouseEvent) => {
      // Into another tab or window is the browser's to do.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      view.show(there);
    }}
    >${name}</a
  >`;
}

const jump = (view: GalleryView) => ({ target }: Event): void => {
  if (!(target instanceof HTMLSelectElement)) return;
  const [element = '', state = ''] = target.value.split(' ');
  view.show({ element, state, attributes: {} });
}; // prettier-ignore
