import { displayText, type ChatParty, type Message } from '@souk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { alertIcon, icon } from '../shared/icons.js';
import type { ChatWords, PictureLine, SystemLine, TalkView, TextLine } from './chat-view.js';
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
      return html`<p class="remark">${view.remark(line)}</p>`;
    default:
      return html`<p class="remark">${words.unknownLine}</p>`;
  }
}

/** What a line of the platform's own says. */
export function remarkOf({ code, by }: SystemLine, words: ChatWords, you: ChatParty): string {
  if (code === 'blocked') return by === you ? words.blockedByYou : words.blocked;
  return code === 'unblocked' ? words.unblocked : words.started;
}

type Said = TextLine | PictureLine;

function bubble(line: Said, view: TalkView): TemplateResult {
  const isOwn = line.from === view.talk.you;
  return html`<div class="bubble ${isOwn ? 'own' : ''}" part="bubble">
      ${line.type === 'text' ? text(line, view) : picture(line, view)}
    </div>
    ${warnings(line, view)}
    ${line.type === 'text' && !isOwn ? view.translations?.choice(line, view) : nothing}
    ${isOwn ? progress(line, view) : nothing}`;
}

/** Its direction follows its own letters, and nothing in it turns or hides other text. */
function text(line: TextLine, { translations, locale }: TalkView): TemplateResult {
  const translated = translations?.textOf(line);
  const said = translated ?? displayText(line.text);
  const language = translated === undefined ? nothing : locale;
  // White space means something in it.
  return html`<p dir="auto" lang=${language} class="said">${said}</p>`;
}

/** A picture whose code did not load is still told of. */
const picture = (line: PictureLine, view: TalkView): TemplateResult =>
  view.pictures?.line(line, view) ??
  html`<p dir="auto" class="said">${displayText(line.alt) || view.words.picture}</p>`;

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
    ? html`<p class="meta state own">
        ${words[state]} · <bdi translate="no">${time(line.sentAt)}</bdi>
      </p>`
    : nothing;
}

/** A message that the platform does not have yet. */
export function letterOf({ clientId, request }: Letter, view: TalkView): TemplateResult {
  const { words, talk } = view;
  const { post } = talk;
  const failure = post?.failures.get(clientId);
  const isText = request.type === 'text';
  const said = displayText(isText ? request.text : (request.alt ?? '')) || words.picture;
  return html`<div class="bubble own pending" part="bubble">
      <p dir="auto" class="said">${said}</p>
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
