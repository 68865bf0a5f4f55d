import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/format.js';
import { backIcon, closeIcon, icon, moreIcon } from '../shared/icons.js';
import type { ChatView } from './chat-view.js';
import type { Talk } from './talk.js';

/** What can be wished in the header. */
export interface HeaderWishes {
  readonly back: () => void;
  readonly options: () => void;
  /** Undefined where it cannot be closed. */
  readonly close: (() => void) | undefined;
}

/** Who is talked to, whether they are there, and the ways out. */
export function panelHeader(
  talk: Talk | undefined,
  view: ChatView,
  { back, options, close }: HeaderWishes,
): TemplateResult {
  const { words } = view;
  const name = talk?.conversation && otherName(talk, view);
  return html`<header class="row">
    ${talk ? round(words.back, backIcon, back, 'back') : nothing}
    <div class="grow">
      <h2 id="heading" class="title" tabindex="-1" part="heading">
        <bdi class="clip">${name ?? words.title}</bdi>
      </h2>
      ${talk ? html`<p class="meta clip">${presenceText(talk, view)}</p>` : nothing}
    </div>
    ${talk?.isReady && talk.isBegun ? round(words.more, moreIcon, options, 'more') : nothing}
    ${close ? round(words.close, closeIcon, close) : nothing}
  </header>`;
}

/** The seller has a name; buyers have none. */
export const otherName = (talk: Talk, { words }: ChatView): string =>
  talk.you === 'buyer' ? (talk.conversation?.sellerName ?? '') : words.buyer;

const round = (label: string, path: string, press: () => void, name = ''): TemplateResult =>
  html`<button class="round ${name}" type="button" aria-label=${label} @click=${press}>
    ${icon(path)}
  </button>`;

function presenceText(talk: Talk, { words, isolated, time, locale }: ChatView): string {
  const { other } = talk;
  if (!other) return '';
  const now = talk.live?.other;
  if (now?.isTyping) return words.typing;
  if (now?.isOnline ?? other.isOnline) return words.online;
  const { usuallyRepliesWithin, lastSeenAt } = other;
  if (usuallyRepliesWithin !== null)
    return words.replies(isolated(spanText(usuallyRepliesWithin, locale)));
  return lastSeenAt === null ? '' : words.lastSeen(isolated(time(lastSeenAt)));
}

/** `PT15M`, `PT3H` or `P2D` as a person says it. */
function spanText(duration: string, locale: string): string {
  const [, count, letter] = /(\d+)([DHM])/.exec(duration) ?? [];
  const unit = letter === 'D' ? 'day' : letter === 'H' ? 'hour' : 'minute';
  return number(Number(count), locale, { style: 'unit', unit, unitDisplay: 'long' });
}
