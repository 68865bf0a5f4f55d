import { html, type TemplateResult } from 'lit';
import type { ChatView, TalkView } from './chat-view.js';
import { conversationView } from './conversation-view.js';
import type { Desk } from './desk.js';
import type { DeskParts } from './desk-parts.js';

/** What stands below the header: a conversation, all of them, or why there is none. */
export function panelBody(
  { place, inbox }: Desk,
  view: ChatView,
  talkView: TalkView | undefined,
  { lists, signIn }: { readonly lists: DeskParts['lists']; readonly signIn: () => void },
): TemplateResult {
  const { words } = view;
  if (place === 'unavailable')
    return middle(
      html`<p>${words.unavailable}</p>
        <slot></slot>`,
    );
  if (place === 'signed_out')
    return middle(
      html`<p>${words.signInWhy}</p>
        <button class="button primary" type="button" part="button" @click=${signIn}>
          ${words.signIn}
        </button>`,
    );
  if (talkView) return conversationView(talkView);
  const { part } = lists;
  return inbox && part ? part.inboxView(inbox, view) : view.awaited('talk');
}

const middle = (content: TemplateResult): TemplateResult =>
  html`<div class="middle">${content}</div>`;
