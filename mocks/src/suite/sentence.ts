import type { Stage } from './stage.js';

/** Something that must hold however the platform is reached: in the process, behind MSW, over HTTP, or at an address. */
export interface Sentence {
  readonly name: string;
  /** Whether it moves the clock, breaks lines or reads the books, which a platform that is not a mock lets nobody do. */
  readonly needsBench: boolean;
  readonly holds: (stage: Stage) => Promise<unknown>;
}

/**
 * A sentence that any platform can be asked, one with other people's rows in it too. It may reserve goods, but not buy any:
 * they would be gone for those who ask next.
 */
export const sentence = (name: string, holds: Sentence['holds']): Sentence => ({
  name,
  needsBench: false,
  holds,
});

/** A sentence that needs a mock of its own: fresh from its seed, with a clock that obeys and books that can be read. */
export const benchSentence = (name: string, holds: Sentence['holds']): Sentence => ({
  name,
  needsBench: true,
  holds,
});
