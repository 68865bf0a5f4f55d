import type { ChatSettings, Conversation, SoukError, Transport } from '@souk/sdk';
import { retrieveChatSettings } from '@souk/sdk/talk';

/** What a list of talks stands on. */
export interface InboxTools {
  /** Reads talks: the latest, or those behind a cursor. */
  readonly list: (cursor: string | undefined) => Promise<{
    readonly data: readonly Conversation[];
    readonly nextCursor: string | null;
  }>;
  readonly asError: (thrown: unknown) => SoukError | undefined;
  readonly changed: () => void;
  readonly failed: (error: SoukError) => void;
}

/** The talks of the signed-in party, as far as they were read. */
export class Inbox {
  talks: readonly Conversation[] = [];
  problem: SoukError | undefined;
  isReady = false;
  next: string | null = null;

  readonly #tools: InboxTools;

  constructor(tools: InboxTools) {
    this.#tools = tools;
    void this.read();
  }

  /** Lines in all talks that wait to be read. */
  get unread(): number {
    return this.talks.reduce((sum, { unread }) => sum + unread, 0);
  }

  /** Reads the latest talks anew, or those behind the ones that are here. */
  async read(cursor?: string): Promise<void> {
    const { list, asError, changed, failed } = this.#tools;
    this.problem = undefined;
    try {
      const { data, nextCursor } = await list(cursor);
      this.talks = cursor === undefined ? data : [...this.talks, ...data];
      this.next = nextCursor;
      this.isReady = true;
    } catch (error) {
      this.problem = asError(error);
      if (this.problem) failed(this.problem);
    }
    changed();
  }
}

/** A seller's ready answers; none, when they cannot be read. */
export const repliesOf = (transport: Transport): Promise<ChatSettings['quickReplies']> =>
  transport.call(retrieveChatSettings, {}).then(
    ({ quickReplies }) => quickReplies,
    () => [],
  );
