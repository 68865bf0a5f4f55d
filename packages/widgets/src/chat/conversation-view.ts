import type { Message } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { price } from '../shared/format.js';
import { icon, tagIcon } from '../shared/icons.js';
import type { TalkView } from './chat-view.js';
import { composer } from './composer.js';
import { letterOf, lineOf } from './line.js';
import { otherName } from './panel-header.js';
import { beginsDay, gapsIn } from './transcript.js';

/** The listing, what was said about it, and the field to write in. */
export function conversationView(view: TalkView): TemplateResult {
  const { talk } = view;
  if (talk.problem) return view.failed(talk.problem, () => void talk.open());
  if (!talk.isReady) return view.awaited('line');
  return html`${goods(view)}
    <slot name="checkout"></slot>
    ${log(view)} ${talk.isBlocked ? blocked(view) : composer(view)}`;
}

function goods({
  talk,
  locale,
  words,
  makeOffer,
  deals,
}: TalkView): TemplateResult | typeof nothing {
  const { listing } = talk;
  if (!listing) return nothing;
  const [picture] = listing.media;
  return html`<div class="row goods" part="listing">
    ${picture ? html`<img src=${picture.url} alt="" width="44" height="44" />` : nothing}
    <div class="grow">
      <p class="title clip" lang=${listing.locale} dir="auto">${listing.title}</p>
      <p class="meta">${price(listing.price, locale)}</p>
    </div>
    ${
      deals?.isHaggling || talk.isBlocked || listing.status === 'closed'
        ? nothing
        : html`<button class="button compact" type="button" part="button" @click=${makeOffer}>
            ${icon(tagIcon)}<span>${words.offer}</span>
          </button>`
    }
  </div>`;
}

/** The platform announces nothing by this region itself: each new line is said once, by the live region of the panel. */
function log(view: TalkView): TemplateResult {
  const { talk, words } = view;
  const { lines } = talk;
  const letters = talk.post?.letters ?? [];
  const said = lines.some(({ type }) => type !== 'system') || letters.length > 0;
  return html`<div
    id="log"
    class="log"
    role="log"
    aria-live="off"
    aria-label=${words.log(view.isolated(otherName(talk, view)))}
    tabindex="0"
    part="log"
  >
    ${(lines[0]?.sequence ?? 1) > 1 ? more(words.earlier, () => talk.whenLive((live) => live.readMore())) : nothing}
    ${lines.map((line, index) => row(line, lines[index - 1], view))}
    ${letters.map((letter) => html`<div class="line own">${letterOf(letter, view)}</div>`)}
    ${said ? nothing : html`<p class="empty">${words.empty}</p>`}
    ${
      talk.live?.other.isTyping
        ? html`<p class="typing meta">
            <span class="dots" aria-hidden="true"></span>${words.typing}
          </p>`
        : nothing
    }
    <div id="end"></div>
  </div>`;
}

function row(line: Message, before: Message | undefined, view: TalkView): TemplateResult {
  const { talk, words, locale } = view;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const isGap = before !== undefined && gapsIn([before, line]).length > 0;
  return html`${
      isGap
        ? html`<div class="remark gap">
            ${words.gap}
            ${more(words.load, () => talk.whenLive((live) => live.readMore(before.sequence)))}
          </div>`
        : nothing
    }
    ${
      beginsDay(line, before)
        ? html`<p class="day meta"><bdi>${day.format(new Date(line.sentAt))}</bdi></p>`
        : nothing
    }
    <div class="line ${line.from === talk.you ? 'own' : ''}" data-sequence=${line.sequence}>
      ${lineOf(line, view)}
    </div>`;
}

const more = (label: string, read: () => void): TemplateResult =>
  html`<button class="button quiet compact" type="button" @click=${read}>${label}</button>`;

/** In place of the field. What takes one's own block back is among the options. */
const blocked = ({ talk, words }: TalkView): TemplateResult =>
  html`<p class="blocked meta">
    ${talk.conversation?.blockedBy.includes(talk.you) ? words.blockedByYou : words.blocked}
  </p>`;
