/** The two sides of a conversation. */
export const chatParties = ['buyer', 'seller'] as const;
/** A side of a talk. */
export type ChatParty = (typeof chatParties)[number];

/** How chat is timed and limited. */
export const chatLimits = {
  /** Characters of one message, as UTF-16 counts them. */
  maximumTextLength: 4_000,
  maximumAltLength: 300,
  maximumQuickReplies: 20,
  /** How long "is typing" lasts after a signal, and how often one is taken. */
  typingLasts: 'PT10S',
  typingEvery: 'PT3S',
  /** How long someone counts as present after the last word of it. */
  onlineLasts: 'PT60S',
  /** What one sender may do before waiting, and how fast it comes back. */
  messages: { burst: 20, every: 'PT3S' },
  conversations: { burst: 10, every: 'PT6M' },
  reports: { burst: 10, every: 'PT2H' },
} as const;
