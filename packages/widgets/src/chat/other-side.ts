import type { ChatParty, Conversation, StreamMessage } from '@souk/sdk';

const { setTimeout, clearTimeout } = globalThis;

/** How one side stands in a conversation. */
export type PartyState = Conversation['parties'][ChatParty];

/** A word of the platform's about who is there and who types. */
export type Presence = Extract<StreamMessage, { type: 'conversation.presence' }>;

/** Typing is never shown for longer, whatever becomes of the line. */
const typingMsMax = 10_000;

/** Whether the other side is there, and whether it types. */
export class OtherSide {
  isTyping = false;
  /** Undefined until the platform says so on the stream. */
  isOnline: boolean | undefined;
  readonly #changed: () => void;
  #typingEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Takes in what the platform says about that side. */
  sense({ createdAt, data }: Presence, side: ChatParty): void {
    const { typingUntil, onlineUntil } = data[side];
    this.isOnline = onlineUntil !== null && onlineUntil > createdAt;
    // Reckoned from the platform's own now: this device's clock may be off by hours.
    this.type(typingUntil === null ? 0 : Date.parse(typingUntil) - Date.parse(createdAt));
    this.#changed();
  }

  /** It types for so long, unless a line comes first. */
  type(leftMs: number): void {
    this.stop();
    this.isTyping = leftMs > 0;
    if (!this.isTyping) return;
    const end = (): void => {
      this.isTyping = false;
      this.#changed();
    };
    this.#typingEnds = setTimeout(end, Math.min(leftMs, typingMsMax));
  }

  stop(): void {
    clearTimeout(this.#typingEnds);
  }
}

/** What the platform tells of a conversation when its state has changed. */
export type StateChange = Pick<Conversation, 'blockedBy'> &
  Record<ChatParty, Pick<PartyState, 'deliveredUpTo' | 'readUpTo'>>;

/** A conversation in its new state. */
export function withState(
  conversation: Conversation,
  { blockedBy, buyer, seller }: StateChange,
): Conversation {
  const { parties } = conversation;
  return {
    ...conversation,
    blockedBy,
    parties: { buyer: { ...parties.buyer, ...buyer }, seller: { ...parties.seller, ...seller } },
  };
}
