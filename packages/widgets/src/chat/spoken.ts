import type { Message } from '@souk/sdk';
import type { TalkView } from './chat-view.js';

/** A line as it is said to who does not see it. */
export function spokenLine(line: Message, view: TalkView): string {
  const { words, isolated, textOf, talk } = view;
  const { from } = line;
  const name = isolated(from === 'seller' ? (talk.conversation?.sellerName ?? '') : words.buyer);
  switch (line.type) {
    case 'text':
      return `${name}: ${textOf(line.text)}`;
    case 'image':
      return `${name}: ${textOf(line.alt) || words.picture}`;
    case 'offer':
    case 'order':
      return view.deals?.text(line, view) ?? '';
    case 'system':
      return view.remark(line);
    default:
      return words.unknownLine;
  }
}
