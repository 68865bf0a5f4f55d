import type { ChatView, TalkView } from './chat-view.js';
import type { Desk } from './desk.js';
import { remarkOf } from './line.js';
import type { TalkDesk } from './talk-desk.js';

/** What the parts of an open talk show, and what somebody can wish in them. @param sent called when something was sent */
export function talkViewOf(
  desk: Desk,
  at: TalkDesk,
  view: ChatView,
  { changed, sent }: { readonly changed: () => void; readonly sent: () => void },
): TalkView {
  const { talk, deals, pictures, translations } = at;
  return {
    ...view,
    talk,
    deals,
    pictures,
    translations,
    draft: desk.draft,
    remark: (line) => remarkOf(line, view.words, talk.you),
    replies: repliesFor(at, view),
    write: (typed) => {
      desk.draft = typed;
      changed();
    },
    send: () => {
      if (at.send(desk.draft)) {
        desk.draft = '';
        sent();
      }
      changed();
    },
    discard: (clientId) => {
      talk.post?.settle(clientId);
      changed();
    },
    attach: (file) => void at.attach(file),
    makeOffer: () => void at.openPrice(),
  };
}

/** A seller's own answers; for a buyer who has not said anything, beginnings. */
function repliesFor({ talk, replies }: TalkDesk, { words }: ChatView): TalkView['replies'] {
  if (talk.you === 'seller') return replies ?? [];
  const isBegun = talk.lines.some(({ from }) => from === 'buyer');
  return isBegun || talk.post?.letters.length
    ? []
    : Object.values(words.starters).map((text) => ({ label: text, text }));
}
