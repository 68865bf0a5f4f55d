import { isSoukError, newIdempotencyKey, type Message, type SoukError } from '@souk/sdk';
import { emit } from '../shared/events.js';
import type { Later, LaterPart } from '../shared/later.js';
import type {
  Deals,
  MoreWords,
  PartTools,
  PicturesOfTalk,
  Sheet,
  TalkView,
  TranslationsOfTalk,
} from './chat-view.js';
import type { DeskTools } from './desk.js';
import type { Talk } from './talk.js';
import { isDealing } from './transcript.js';

/** What belongs to a talk that is open: what lies in front of it, and the parts that its lines need. */
export class TalkDesk {
  sheet: Sheet | undefined;
  deals: Deals | undefined;
  pictures: PicturesOfTalk | undefined;
  translations: TranslationsOfTalk | undefined;
  /** A seller's own ready answers. */
  replies: TalkView['replies'] | undefined;
  readonly talk: Talk;
  readonly #tools: DeskTools;
  readonly #failed: (error: SoukError) => void;
  #isOver = false;

  constructor(talk: Talk, tools: DeskTools, failed: (error: SoukError) => void) {
    this.talk = talk;
    this.#tools = tools;
    this.#failed = failed;
  }

  /** Sends what was written, with the file that was added. @returns whether there was anything to send */
  send(draft: string): boolean {
    const { talk } = this;
    const { file } = talk.attachment ?? {};
    const caption = draft.trim().slice(0, 300);
    const isUploading = talk.attachment !== undefined && !file;
    if (!talk.post || isUploading || (caption === '' && !file)) return false;
    if (file) talk.attach(undefined);
    talk.post.write(
      file
        ? { type: 'image', file: file.id, ...(caption ? { alt: caption } : {}) }
        : { type: 'text', text: draft },
    );
    return true;
  }

  /** Fetches what lines are shown with. What only translates them may come after them. */
  async prepare(lines: readonly Message[]): Promise<void> {
    const { talk } = this;
    const isHaggling = !this.deals && (talk.conversation?.openOffer ?? null) !== null;
    const isForeign = lines.some(({ type, from }) => type === 'text' && from !== talk.you);
    if (isForeign && 'Translator' in globalThis) void this.#wantTranslations();
    await Promise.all([
      isHaggling || lines.some(isDealing) ? this.#readDeals() : undefined,
      lines.some(({ type }) => type === 'image') ? this.#wantPictures() : undefined,
    ]);
  }

  /** Opens a price to name. */
  async openPrice(): Promise<void> {
    if (!this.deals) await this.#readDeals();
    this.deals?.openForm();
  }

  async openOptions(): Promise<void> {
    const found = await this.#part(this.#tools.parts().options);
    if (found && this.talk.isBegun) this.#openSheet(new found.part.OptionsPanel(found.tools));
  }

  async attach(file: File): Promise<void> {
    await this.#wantPictures();
    await this.pictures?.attach(file);
  }

  async readReplies(): Promise<void> {
    if (this.replies) return;
    this.replies = [];
    const { lists } = this.#tools.parts();
    await lists.want();
    const transport = this.#tools.connect();
    if (transport) this.replies = (await lists.part?.repliesOf(transport)) ?? [];
    this.#tools.host.requestUpdate();
  }

  readonly closeSheet = (): void => {
    this.sheet?.stop();
    this.sheet = undefined;
    this.#tools.host.requestUpdate();
    this.#tools.focus('#draft, #heading');
  };

  /** Ends all that belongs to it. */
  stop(): void {
    this.#isOver = true;
    this.talk.stop();
    this.sheet?.stop();
  }

  #openSheet(sheet: Sheet): void {
    this.sheet?.stop();
    this.sheet = sheet;
    this.#tools.host.requestUpdate();
    this.#tools.focus(sheet.focus);
  }

  async #wantPictures(): Promise<void> {
    const found = await this.#part(this.#tools.parts().pictures);
    if (found) this.pictures ??= new found.part.Pictures(found.tools);
  }

  async #wantTranslations(): Promise<void> {
    const found = await this.#part(this.#tools.parts().translation);
    if (found) this.translations ??= new found.part.Translations(found.tools);
  }

  /** The part that knows offers, and how they stand. */
  async #readDeals(): Promise<void> {
    const { host, parts } = this.#tools;
    const found = await this.#part(parts().haggle);
    if (!found) return;
    const { part, tools } = found;
    this.deals ??= new part.HaggleDesk({
      ...tools,
      newKey: newIdempotencyKey,
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

  /** A part that comes later, with what it is handed; nothing where it did not load, or when this talk is over. */
  async #part<Part extends LaterPart & { readonly more: MoreWords }>(
    later: Later<Part>,
  ): Promise<{ readonly part: Part; readonly tools: PartTools } | undefined> {
    await later.want();
    const { part } = later;
    const transport = this.#tools.connect();
    if (!part || !transport || this.#isOver) return undefined;
    const tools: PartTools = {
      transport,
      talk: this.talk,
      more: part.more,
      asError,
      failed: this.#failed,
      changed: () => this.#tools.host.requestUpdate(),
      open: (sheet) => this.#openSheet(sheet),
      close: this.closeSheet,
    };
    return { part, tools };
  }
}

/** What was only ended is no failure. */
export const asError = (thrown: unknown): SoukError | undefined =>
  isSoukError(thrown) && thrown.code !== 'aborted' ? thrown : undefined;
