import type { Messages } from './messages/en.js';

export type MessagePart = keyof Messages;

/** Words of the merchant's own, by part and name; the rest stays ours. */
export type MessageOverrides = {
  readonly [Part in MessagePart]?: Partial<Messages[Part]>;
};

/** One part of the catalogue with the merchant's words in it. */
export const messagesFor = <Part extends MessagePart>(
  part: Part,
  english: Messages[Part],
  overrides: MessageOverrides | undefined,
): Messages[Part] => ({ ...english, ...overrides?.[part] });
