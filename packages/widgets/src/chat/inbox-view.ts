import type { Conversation } from '@souk/sdk';
import type { TemplateResult } from 'lit';
import type { ChatView } from './chat-view.js';
import type { Inbox } from './inbox.js';

/** Talks that were read, the one with the latest message first; or why there are none. */
export function inboxView(inbox: Inbox, view: ChatView): TemplateResult {
  const { html, words, awaited, failed } = view;
  if (inbox.talks.length > 0) return talks(inbox, view);
  if (inbox.problem) return failed(inbox.problem, () => void inbox.read());
  if (!inbox.isReady) return awaited('talk');
  return html`<div class="middle">
    <p class="title">${words.noTalks}</p>
    <p class="meta">${words.noTalksWhy}</p>
  </div>`;
}

function talks(inbox: Inbox, view: ChatView): TemplateResult {
  const { html, words } = view;
  const { next } = inbox;
  return html`<ul class="inbox" role="list" part="inbox">
    ${inbox.talks.map((talk) => html`<li>${row(talk, view)}</li>`)}
    ${
      next === null
        ? ''
        : html`<li>
            <button
              class="button quiet compact"
              type="button"
              @click=${() => void inbox.read(next)}
            >
              ${words.earlier}
            </button>
          </li>`
    }
  </ul>`;
}

function row(talk: Conversation, view: ChatView): TemplateResult {
  const { html, words, time, openTalk, locale } = view;
  const name = talk.you === 'buyer' ? talk.sellerName : words.buyer;
  const count = new Intl.NumberFormat(locale).format(talk.unread);
  return html`<button
    class="talk ${talk.unread > 0 ? 'unread' : ''}"
    type="button"
    @click=${() => openTalk(talk)}
  >
    <span class="avatar" aria-hidden="true">${Array.from(name.trim())[0] ?? ''}</span>
    <span class="grow">
      <span class="row"
        ><bdi class="title clip grow">${name}</bdi
        ><bdi class="meta">${time(talk.updatedAt)}</bdi></span
      >
      <span class="clip meta" dir="auto">${talk.listingTitle}</span>
      <span class="row"
        ><span class="clip grow preview" dir="auto">${preview(talk, view)}</span> ${
          talk.unread > 0
            ? html`<span class="count" role="img" aria-label=${words.unread(talk.unread)}
                >${count}</span
              >`
            : ''
        }</span
      >
    </span>
  </button>`;
}

/** The last message in one line of text. */
function preview({ lastMessage: last }: Conversation, view: ChatView): string {
  const { words, each, textOf } = view;
  switch (last.type) {
    case 'text':
      return textOf(last.text);
    case 'image':
      return textOf(last.alt) || words.picture;
    case 'offer':
      if (last.move === 'make' || last.move === 'counter') return words.offered(each(last));
      return last.move === 'accept' ? words.agreed(each(last)) : words.offerEnded;
    case 'order':
      return words.ordered;
    default:
      return '';
  }
}

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of the list; they come with it. */
export const styles = css`
  .inbox {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 8px;
  }
  .talk:not(.skeleton) {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    padding: 10px 8px;
    border-radius: calc(10 * var(--_radius));
    transition: background 0.12s;
  }
  .talk:not(.skeleton):hover {
    background: var(--_surface-3);
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_brand-soft);
    color: var(--_brand-text);
    font-weight: 600;
  }
  .preview {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .unread .preview {
    color: var(--_text);
    font-weight: 600;
  }
  .count {
    min-inline-size: 22px;
    padding-inline: 6px;
    border-radius: 99px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 22px;
    text-align: center;
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid;
    }
  }
`;
