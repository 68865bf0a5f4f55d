import type { Conversation, Message, Money, Offer, SoukError, Transport } from '@souk/sdk';
import type { html, TemplateResult } from 'lit';
import type { Messages } from '../shared/messages/en.js';
import type { ProblemTexts } from '../shared/problem-text.js';
import type { Talk } from './talk.js';

export type ChatWords = Messages['chat'];
export type MoreWords = Messages['chatMore'];

/** What the panel shows, and what somebody can wish in it. Parts that are loaded later are handed all they need in it. */
export interface ChatView {
  readonly html: typeof html;
  readonly icon: (path: string) => TemplateResult;
  readonly words: ChatWords;
  readonly locale: string;
  /** An amount of money for a sentence. */
  readonly money: (value: Money) => string;
  /** So many at such a price. */
  readonly each: (deal: Pick<Offer, 'quantity' | 'unitPrice'>) => string;
  /** What people wrote, without what would turn or hide other text. */
  readonly textOf: (text: string) => string;
  /** Text of others inside a sentence of ours. */
  readonly isolated: (text: string) => string;
  /** The time of day, or the day when it is not today. */
  readonly time: (instant: string) => string;
  /** What went wrong, in a sentence; a part has sentences of its own. */
  readonly problem: (error: SoukError, own?: ProblemTexts) => string;
  /** In place of what could not be read: why, and a way to ask again. */
  readonly failed: (error: SoukError, retry: () => void) => TemplateResult;
  /** In place of what is awaited, in its later shape. */
  readonly awaited: (shape: 'talk' | 'line') => TemplateResult;
  readonly openTalk: (conversation: Conversation) => void;
}

/** A view with a conversation in it. */
export interface TalkView extends ChatView {
  readonly talk: Talk;
  readonly draft: string;
  /** What a line of the platform's own says. */
  readonly remark: (line: SystemLine) => string;
  /** Texts that a press puts into the field: a seller's own, or beginnings for a buyer. */
  readonly replies: readonly { readonly label: string; readonly text: string }[];
  readonly write: (text: string) => void;
  readonly send: () => void;
  /** Takes a letter back that was not sent. */
  readonly discard: (clientId: string) => void;
  readonly attach: (file: File) => void;
  readonly makeOffer: () => void;
  /** What knows offers, once it is here. */
  readonly deals: Deals | undefined;
  /** What knows pictures, once it is here. */
  readonly pictures: PicturesOfTalk | undefined;
  /** What translates, once it is here, and only where the browser can. */
  readonly translations: TranslationsOfTalk | undefined;
}

/** Lines that only the platform writes: about a price, or about the order that came of it. */
export type DealLine = Extract<Message, { type: 'offer' | 'order' }>;
export type OfferLine = Extract<Message, { type: 'offer' }>;
export type TextLine = Extract<Message, { type: 'text' }>;
export type SystemLine = Extract<Message, { type: 'system' }>;
export type PictureLine = Extract<Message, { type: 'image' }>;

/** What knows the offers of a conversation; it is fetched with the first of them. */
export interface Deals {
  /** Whether an offer waits for an answer or to be paid. */
  readonly isHaggling: boolean;
  /** Asks the platform how all offers stand. */
  read(): Promise<void>;
  /** A line about an offer, and how it is said. */
  line(line: DealLine, view: TalkView): TemplateResult;
  text(line: DealLine, view: TalkView): string;
  /** Opens what a price is named with: a first one, or an answer to one. */
  openForm(offer?: Offer): void;
}

/** What shows the pictures and documents of a conversation; it is fetched with the first of them. */
export interface PicturesOfTalk {
  /** Uploads one, to be sent with the next message. */
  attach(file: File): Promise<void>;
  /** The one that goes along with the next message, or why it does not. */
  attached(view: TalkView): TemplateResult | undefined;
  line(line: PictureLine, view: TalkView): TemplateResult;
}

/** What translates the lines of a conversation; it is fetched with the first line that may need it. */
export interface TranslationsOfTalk {
  /** A line in the reader's language, while that is wished. */
  textOf(line: Message): string | undefined;
  /** What can be chosen under a line. */
  choice(line: TextLine, view: TalkView): TemplateResult;
}

/** A part in front of the conversation: a price to name, or the options. */
export interface Sheet {
  /** Where the focus goes, as a selector. */
  readonly focus: string;
  template(view: TalkView): TemplateResult;
  /** Ends what it asks. */
  stop(): void;
}

/** What a part that is loaded later is handed: what it works on, and what it may cause. */
export interface PartTools {
  readonly transport: Transport;
  readonly talk: Talk;
  /** Its words, in the page's language and with the merchant's own in them. */
  readonly more: MoreWords;
  readonly asError: (thrown: unknown) => SoukError | undefined;
  readonly failed: (error: SoukError) => void;
  readonly changed: () => void;
  readonly open: (sheet: Sheet) => void;
  /** Closes the sheet in front of the conversation. */
  readonly close: () => void;
}
