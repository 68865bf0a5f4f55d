import { listConversations, type Message, type SoukError, type Transport } from '@souk/sdk';
import { emit } from '../shared/events.js';
import { isMisconfiguration } from '../shared/problem-text.js';
import type { DeskParts } from './desk-parts.js';
import type { Inbox } from './inbox.js';
import type { About } from './talk-calls.js';
import { asError, TalkDesk } from './talk-desk.js';
import { Talk } from './talk.js';

/** The element around a desk. */
export interface DeskHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What a desk is told and asks for. */
export interface DeskTools {
  readonly host: DeskHost;
  readonly parts: () => DeskParts;
  /** The connection to the platform; undefined after telling the developer why there is none. */
  readonly connect: () => Transport | undefined;
  readonly complain: (error: SoukError) => void;
  /** Publishable key and language of this page. */
  readonly page: () => { readonly key: string; readonly locale: string };
  /** A line has come. */
  readonly heard: (line: Message) => void;
  /** Something else is open now. */
  readonly turned: () => void;
  readonly focus: (selector: string) => void;
}

/** What is open in the panel: all talks of the party, or one of them. */
export class Desk {
  place: 'talks' | 'signed_out' | 'unavailable' = 'talks';
  /** The talk that is open, with what belongs to it. */
  at: TalkDesk | undefined;
  inbox: Inbox | undefined;
  /** What is being written; it outlives a session that has ended. */
  draft = '';
  readonly #tools: DeskTools;
  #unread = 0;
  /** Whether the page was told that somebody must sign in, and nothing has been read since. */
  #wasHinted = false;

  constructor(tools: DeskTools) {
    this.#tools = tools;
  }

  /** Opens what a page asks for; all talks, when it asks for none. */
  open(about: About | undefined, isSignedIn: boolean): void {
    this.stop();
    this.place = 'talks';
    if (!isSignedIn) return this.#signOut('missing');
    const transport = this.#tools.connect();
    if (!transport) this.place = 'unavailable';
    else if (about) this.#openTalk(transport, about);
    else void this.#openInbox(transport);
  }

  /** Goes to another talk, or to all of them. */
  goTo(conversation: string | undefined): void {
    this.draft = '';
    this.open(conversation === undefined ? undefined : { conversation }, true);
    this.#tools.host.requestUpdate();
    this.#tools.focus('#heading');
  }

  stop(): void {
    this.at?.stop();
    this.at = this.inbox = undefined;
    this.#tools.turned();
  }

  #signOut(reason: 'missing' | 'expired'): void {
    this.stop();
    this.place = 'signed_out';
    if (this.#wasHinted) return;
    this.#wasHinted = true;
    emit(this.#tools.host, 'souk-sign-in', { reason, pressed: false });
  }

  #openTalk(transport: Transport, about: About): void {
    const { host, heard, page } = this.#tools;
    const failed = (error: SoukError): void => this.#onFailure(error);
    const talk = new Talk({
      transport,
      about,
      ...page(),
      changed: () => this.#onChange(),
      prepare: (lines) => at.prepare(lines),
      heard,
      sent: (message) => emit(host, 'souk-message-sent', { message }),
      failed,
    });
    const at = (this.at = new TalkDesk(talk, this.#tools, failed));
    host.requestUpdate();
  }

  async #openInbox(transport: Transport): Promise<void> {
    const { host, parts } = this.#tools;
    const { lists } = parts();
    await lists.want();
    const { part } = lists;
    if (!part || this.at || !host.isConnected) return;
    this.inbox = new part.Inbox({
      list: (cursor) => transport.call(listConversations, cursor === undefined ? {} : { cursor }),
      asError,
      changed: () => this.#onChange(),
      failed: (error) => this.#onFailure(error),
    });
    host.requestUpdate();
  }

  #onChange(): void {
    const { at, inbox } = this;
    const { host } = this.#tools;
    if (at?.talk.isReady || inbox?.isReady) this.#wasHinted = false;
    if (at?.talk.isReady && at.talk.you === 'seller') void at.readReplies();
    const unread = at?.talk.live?.unread ?? inbox?.unread ?? 0;
    if (unread !== this.#unread) {
      this.#unread = unread;
      emit(host, 'souk-chat-unread', { count: unread });
    }
    host.requestUpdate();
  }

  #onFailure(error: SoukError): void {
    if (error.code === 'session_expired') return this.#signOut('expired');
    // A seller begins no talk about a listing: all talks are shown.
    if (error.code === 'chat_party_wrong' && !this.at?.talk.isReady)
      return this.open(undefined, true);
    const { host, complain } = this.#tools;
    if (isMisconfiguration(error)) {
      complain(error);
      this.place = 'unavailable';
    }
    emit(host, 'souk-error', { error });
  }
}
