import {
  currencyExponents,
  isSoukError,
  listConversations,
  newIdempotencyKey,
  type Message,
  type SoukError,
  type Transport,
} from '@souk/sdk';
import { emit } from '../shared/events.js';
import { isMisconfiguration } from '../shared/problem-text.js';
import type { Deals, PartTools, Sheet, TalkView } from './chat-view.js';
import type { Inbox } from './inbox.js';
import type { DeskParts } from './desk-parts.js';
import { Talk } from './talk.js';
import type { About } from './talk-calls.js';

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

/** What is open in the panel: all talks of the party, or one of them, and what lies in front of it. */
export class Desk {
  place: 'talks' | 'signed_out' | 'unavailable' = 'talks';
  talk: Talk | undefined;
  inbox: Inbox | undefined;
  deals: Deals | undefined;
  sheet: Sheet | undefined;
  draft = '';
  /** A seller's own ready answers. */
  replies: TalkView['replies'] | undefined;
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
    this.talk?.stop();
    this.sheet?.stop();
    this.talk = this.inbox = this.sheet = this.deals = this.replies = undefined;
    this.#tools.turned();
  }

  /** Sends what was written, with the file that was added. @returns whether there was anything to send */
  send(): boolean {
    const { talk, draft } = this;
    const { file } = talk?.attachment ?? {};
    const caption = draft.trim().slice(0, 300);
    const isUploading = talk?.attachment !== undefined && !file;
    if (!talk?.post || isUploading || (caption === '' && !file)) return false;
    if (file) talk.attach(undefined);
    talk.post.write(
      file
        ? { type: 'image', file: file.id, ...(caption ? { alt: caption } : {}) }
        : { type: 'text', text: draft },
    );
    this.draft = '';
    return true;
  }

  /** Opens a price to name. */
  async openPrice(): Promise<void> {
    if (!this.deals) await this.#readDeals();
    this.deals?.openForm();
  }

  async openOptions(): Promise<void> {
    const { options } = this.#tools.parts();
    await options.want();
    const { part } = options;
    const tools = this.#partTools(part?.more);
    if (part && tools?.talk.isBegun) this.#openSheet(new part.OptionsPanel(tools));
  }

  async unblock(): Promise<void> {
    const { options } = this.#tools.parts();
    await options.want();
    const transport = this.#tools.connect();
    if (this.talk && transport) await options.part?.block(this.talk, transport, false);
  }

  async attach(file: File): Promise<void> {
    const { attachTo } = await import('./attach.js');
    const transport = this.#tools.connect();
    if (this.talk && transport) await attachTo(this.talk, file, transport, asError);
  }

  async renew(line: Extract<Message, { type: 'image' }>): Promise<void> {
    const { renewLink } = await import('./attach.js');
    const transport = this.#tools.connect();
    if (this.talk && transport) await renewLink(this.talk, line, transport);
  }

  readonly closeSheet = (): void => {
    this.sheet?.stop();
    this.sheet = undefined;
    this.#tools.host.requestUpdate();
    this.#tools.focus('#draft, #heading');
  };

  #openSheet(sheet: Sheet): void {
    this.sheet?.stop();
    this.sheet = sheet;
    this.#tools.host.requestUpdate();
    this.#tools.focus(sheet.focus);
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
    this.talk = new Talk({
      transport,
      about,
      ...page(),
      changed: () => this.#onChange(),
      dealt: () => this.#readDeals(),
      heard,
      sent: (message) => emit(host, 'souk-message-sent', { message }),
      failed: (error) => this.#onFailure(error),
    });
    host.requestUpdate();
  }

  async #openInbox(transport: Transport): Promise<void> {
    const { host, parts } = this.#tools;
    const { lists } = parts();
    await lists.want();
    const { part } = lists;
    if (!part || this.talk || !host.isConnected) return;
    this.inbox = new part.Inbox({
      list: (cursor) => transport.call(listConversations, cursor === undefined ? {} : { cursor }),
      asError,
      changed: () => this.#onChange(),
      failed: (error) => this.#onFailure(error),
    });
    host.requestUpdate();
  }

  #onChange(): void {
    const { talk, inbox } = this;
    const { host } = this.#tools;
    if (talk?.isReady || inbox?.isReady) this.#wasHinted = false;
    if (talk?.isReady && talk.you === 'seller' && !this.replies) void this.#readReplies();
    const unread = talk?.unread ?? inbox?.unread ?? 0;
    if (unread !== this.#unread) {
      this.#unread = unread;
      emit(host, 'souk-chat-unread', { count: unread });
    }
    host.requestUpdate();
  }

  #onFailure(error: SoukError): void {
    if (error.code === 'session_expired') return this.#signOut('expired');
    // A seller begins no talk about a listing: all talks are shown.
    if (error.code === 'chat_party_wrong' && !this.talk?.isReady) return this.open(undefined, true);
    const { host, complain } = this.#tools;
    if (isMisconfiguration(error)) {
      complain(error);
      this.place = 'unavailable';
    }
    emit(host, 'souk-error', { error });
  }

  async #readReplies(): Promise<void> {
    const { host, parts, connect } = this.#tools;
    const { lists } = parts();
    this.replies = [];
    await lists.want();
    const transport = connect();
    if (!transport) return;
    this.replies = (await lists.part?.repliesOf(transport)) ?? [];
    host.requestUpdate();
  }

  /** The part that knows offers, and how they stand. */
  async #readDeals(): Promise<void> {
    const { host, parts } = this.#tools;
    const { talk } = this;
    const { haggle } = parts();
    await haggle.want();
    const { part } = haggle;
    const tools = this.#partTools(part?.more);
    if (!part || !tools || talk !== this.talk) return;
    this.deals ??= new part.HaggleDesk({
      ...tools,
      newKey: newIdempotencyKey,
      digitsOf: (currency) => currencyExponents[currency],
      agreed: (offer) => emit(host, 'souk-offer-accept', { ...offer }),
      // With the checkout of the page, when it takes the offer, else with one of our own.
      pay: (offer) => {
        const root = host.getRootNode();
        const isFree = emit(host, 'souk-offer-checkout', { ...offer }, { cancelable: true });
        if (isFree && root instanceof ShadowRoot) void part.checkOutIn(root.host, offer);
      },
    });
    await this.deals.read();
  }

  #partTools(more: PartTools['more'] | undefined): PartTools | undefined {
    const { talk } = this;
    const transport = this.#tools.connect();
    if (!talk || !transport || !more) return undefined;
    return {
      transport,
      talk,
      more,
      asError,
      failed: (error) => this.#onFailure(error),
      changed: () => this.#tools.host.requestUpdate(),
      open: (sheet) => this.#openSheet(sheet),
      close: this.closeSheet,
    };
  }
}

const asError = (thrown: unknown): SoukError | undefined =>
  isSoukError(thrown) && thrown.code !== 'aborted' ? thrown : undefined;
