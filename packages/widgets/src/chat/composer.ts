import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, clipIcon, icon, sendIcon } from '../shared/icons.js';
import type { TalkView } from './chat-view.js';

/** The field to write in, with what goes along. Enter sends; Shift+Enter begins a new line; an Enter of an input method does neither. */
export function composer(view: TalkView): TemplateResult {
  const { talk, words, draft, write, send } = view;
  const isEmpty = draft.trim() === '' && !talk.attachment?.file;
  const isBusy = talk.attachment !== undefined && !talk.attachment.file;
  return html`<div class="composer" part="composer">
    ${
      navigator.onLine
        ? nothing
        : html`<p class="notice warning" role="status">
            ${icon(alertIcon)}<span>${words.offline}</span>
          </p>`
    }
    ${replies(view)} ${view.pictures?.attached(view)}
    <div class="row write">
      <input
        id="file"
        type="file"
        accept="image/jpeg,image/png,image/webp,application/pdf"
        hidden
        @change=${(event: Event) => choose(event, view)}
      />
      <button
        class="round"
        type="button"
        aria-label=${words.attach}
        @click=${({ target }: Event) =>
          target instanceof Element &&
          target.closest('.write')?.querySelector<HTMLInputElement>('#file')?.click()}
      >
        ${icon(clipIcon)}
      </button>
      <label class="sr" for="draft">${words.write}</label>
      <textarea
        id="draft"
        class="field"
        rows="1"
        dir="auto"
        maxlength="4000"
        enterkeyhint="send"
        placeholder=${words.write}
        .value=${draft}
        @input=${({ target }: Event) => {
          if (!(target instanceof HTMLTextAreaElement)) return;
          write(target.value);
          talk.whenLive((live) => live.typed());
        }}
        @keydown=${(event: KeyboardEvent) => {
          // 229 is what browsers send that do not say that an input method is at work.
          const isComposing = event.isComposing || event.keyCode === 229;
          if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
          event.preventDefault();
          send();
        }}
        @paste=${({ clipboardData }: ClipboardEvent) => {
          const [file] = clipboardData?.files ?? [];
          if (file) view.attach(file);
        }}
      ></textarea>
      <button
        class="round send"
        type="button"
        part="send"
        aria-label=${words.send}
        aria-disabled=${isEmpty || isBusy}
        @click=${send}
      >
        ${icon(sendIcon)}
      </button>
    </div>
  </div>`;
}

function choose({ target }: Event, { attach }: TalkView): void {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  if (file) attach(file);
  // The same file may be chosen again.
  target.value = '';
}

/** A seller's ready answers; beginnings for a buyer who has not said anything. */
function replies({ replies: ready, draft, write }: TalkView): TemplateResult | typeof nothing {
  return ready.length === 0 || draft !== ''
    ? nothing
    : html`<div class="row replies">
        ${ready.map(
          ({ label, text }) =>
            html`<button class="chip" type="button" part="reply" @click=${() => write(text)}>
              ${label}
            </button>`,
        )}
      </div>`;
}
