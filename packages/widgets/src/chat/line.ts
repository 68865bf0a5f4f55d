import { displayText, type Message } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon } from '../shared/icons.js';
import type { TalkView } from './chat-view.js';
import type { Letter } from './outbox.js';
import { progressOf } from './transcript.js';

/** One line of the conversation. What people wrote becomes text and nothing else, whatever it imitates. */
export function lineOf(line: Message, view: TalkView): TemplateResult {
  const { words } = view;
  switch (line.type) {
    case 'text':
    case 'image':
      return bubble(line, view);
    case 'offer':
    case 'order':
      return view.deals?.line(line, view) ?? html`<p class="remark">${words.loading}</p>`;
    case 'system':
      return html`<p class="remark">${systemText(line, view)}</p>`;
    default:
      return html`<p class="remark">${words.unknownLine}</p>`;
  }
}

function systemText(
  { code, by }: Extract<Message, { type: 'system' }>,
  { words, talk }: TalkView,
): string {
  if (code === 'blocked') return by === talk.you ? words.blockedByYou : words.blocked;
  return code === 'unblocked' ? words.unblocked : words.started;
}

/** A line as it is said to who does not see it. */
export function spokenLine(line: Message, view: TalkView): string {
  const { words, isolated, talk } = view;
  const { from } = line;
  const name = isolated(from === 'seller' ? (talk.conversation?.sellerName ?? '') : words.buyer);
  switch (line.type) {
    case 'text':
      return `${name}: ${displayText(line.text)}`;
    case 'image':
      return `${name}: ${displayText(line.alt) || words.picture}`;
    case 'offer':
    case 'order':
      return view.deals?.text(line, view) ?? '';
    case 'system':
      return systemText(line, view);
    default:
      return words.unknownLine;
  }
}

type Said = Extract<Message, { type: 'text' | 'image' }>;

function bubble(line: Said, view: TalkView): TemplateResult {
  const isOwn = line.from === view.talk.you;
  return html`<div class="bubble ${isOwn ? 'own' : ''}" part="bubble">
      ${line.type === 'text' ? text(line, view) : attachment(line, view)}
    </div>
    ${warnings(line, view)} ${line.type === 'text' && !isOwn ? translation(line, view) : nothing}
    ${isOwn ? progress(line, view) : nothing}`;
}

/** Its direction follows its own letters, and nothing in it turns or hides other text. */
function text(line: Extract<Said, { type: 'text' }>, view: TalkView): TemplateResult {
  const translated = view.translationOf(line);
  return translated?.is === 'shown'
    ? html`<p dir="auto" lang=${view.locale} class="said">${translated.text}</p>`
    : html`<p dir="auto" class="said">${displayText(line.text)}</p>`;
}

function attachment(line: Extract<Said, { type: 'image' }>, view: TalkView): TemplateResult {
  const { words } = view;
  const { url, width, height, type } = line.file;
  const caption = displayText(line.alt);
  // Only an address of the web becomes one.
  const address = /^https?:/.test(url) ? url : nothing;
  const said = caption && html`<p dir="auto" class="said">${caption}</p>`;
  return type === 'application/pdf' || width === null || height === null
    ? html`<a class="row file" href=${address} target="_blank" rel="noopener noreferrer"
          >${words.document}</a
        >${said}`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer"
          ><img
            src=${address}
            alt=${caption || words.picture}
            width=${width}
            height=${height}
            loading="lazy"
            @error=${() => view.renew(line)} /></a
        >${said}`;
}

function warnings({ warnings: found }: Said, { words }: TalkView): TemplateResult[] {
  const texts: Readonly<Record<string, string>> = words.warnings;
  const kinds = [...new Set(found.map(({ kind }) => kind))].filter((kind) => texts[kind]);
  return kinds.map(
    (kind) =>
      html`<p class="notice warning" part="warning">
        ${icon(alertIcon)}<span>${texts[kind]}</span>
      </p>`,
  );
}

function translation(
  line: Extract<Said, { type: 'text' }>,
  view: TalkView,
): TemplateResult | typeof nothing {
  const { words, translate } = view;
  const translated = view.translationOf(line);
  const states = { coming: words.translating, failed: words.noTranslation };
  if (translated?.is === 'coming' || translated?.is === 'failed')
    return html`<p class="meta state" role="status">${states[translated.is]}</p>`;
  if (!translate) return nothing;
  return html`<p class="meta state">
    ${
      translated?.is === 'shown'
        ? html`<span>${words.translatedFrom(view.isolated(translated.from))}</span>`
        : nothing
    }
    <button class="link" type="button" @click=${() => translate(line, displayText(line.text))}>
      ${translated?.is === 'shown' ? words.original : words.translate}
    </button>
  </p>`;
}

/** How far one's own lines have come is said once, under the last of each state. */
function progress(line: Said, { talk, words, time }: TalkView): TemplateResult | typeof nothing {
  const { other, lines, you } = talk;
  if (!other) return nothing;
  const state = progressOf(line, other);
  const own = lines.filter(
    ({ from, type }) => from === you && (type === 'text' || type === 'image'),
  );
  const last = own.findLast((each) => progressOf(each, other) === state);
  return last === line
    ? html`<p class="meta state own">${words[state]} · ${time(line.sentAt)}</p>`
    : nothing;
}

/** A message that the platform does not have yet. */
export function letterOf({ clientId, request }: Letter, view: TalkView): TemplateResult {
  const { words, talk } = view;
  const { post } = talk;
  const failure = post?.failures.get(clientId);
  return html`<div class="bubble own pending" part="bubble">
      <p dir="auto" class="said">
        ${request.type === 'text' ? displayText(request.text) : request.alt || words.picture}
      </p>
    </div>
    <p class="meta state own ${failure ? 'error' : ''}">
      ${failure ? view.words.notSent : navigator.onLine ? words.sending : words.waiting}
      ${
        failure
          ? html`· ${view.problem(failure)}
              <button class="link" type="button" @click=${() => post?.resend()}>
                ${words.retry}
              </button>
              <button class="link" type="button" @click=${() => view.discard(clientId)}>
                ${words.remove}
              </button>`
          : nothing
      }
    </p>`;
}
