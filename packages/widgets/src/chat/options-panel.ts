import type { ChatSettings, SoukError, Transport } from '@souk/sdk';
import {
  blockConversation,
  reportConversation,
  retrieveChatSettings,
  unblockConversation,
  updateChatSettings,
} from '@souk/sdk/talk';
import type { TemplateResult } from 'lit';
import type { ChatView, PartTools, Sheet } from './chat-view.js';
import type { Talk } from './talk.js';

/** Why somebody reports a conversation. */
const reportReasons = [
  'scam',
  'pays_elsewhere',
  'counterfeit',
  'harassment',
  'spam',
  'other',
] as const;
type ReportReason = (typeof reportReasons)[number];

/** Blocking, reporting, and what others may see. */
export class OptionsPanel implements Sheet {
  readonly focus = '#options-title';
  readonly #tools: PartTools;
  #settings: ChatSettings | undefined;
  #problem: SoukError | undefined;
  #reason: ReportReason | undefined;
  #note = '';
  #isReporting = false;
  #wasReported = false;
  #isBusy = false;

  constructor(tools: PartTools) {
    this.#tools = tools;
    void this.#answered(async () => {
      this.#settings = await tools.transport.call(retrieveChatSettings, {});
    });
  }

  stop(): void {}

  template(view: ChatView): TemplateResult {
    const { html, words } = view;
    const more = this.#tools.more;
    return html`<div class="form" role="group" aria-labelledby="options-title">
      <p id="options-title" class="title" tabindex="-1">
        ${this.#isReporting ? more.reportTitle : words.more}
      </p>
      ${this.#problem ? html`<p class="error" role="alert">${view.problem(this.#problem)}</p>` : ''}
      ${this.#isReporting ? this.#reporting(view) : this.#choices(view)}
    </div>`;
  }

  #choices({ html, words }: ChatView): TemplateResult {
    const { talk, transport, close, more } = this.#tools;
    const isOwnBlock = talk.conversation?.blockedBy.includes(talk.you) ?? false;
    const setting = (name: 'readReceipts' | 'presence', label: string): TemplateResult =>
      html`<label class="row check"
        ><input
          type="checkbox"
          .checked=${this.#settings?.[name] ?? true}
          ?disabled=${!this.#settings}
          @change=${({ target }: Event) =>
            target instanceof HTMLInputElement && this.#settle({ [name]: target.checked })}
        />${label}</label
      >`;
    return html`${setting('readReceipts', more.receipts)} ${setting('presence', more.presence)}
      ${this.#wasReported ? html`<p class="done" role="status">${more.reported}</p>` : ''}
      <div class="answers">
        <button
          class="button compact"
          type="button"
          @click=${() => {
            void block(talk, transport, !isOwnBlock);
            close();
          }}
        >
          ${isOwnBlock ? words.unblock : more.block}
        </button>
        <button
          class="button compact"
          type="button"
          ?disabled=${this.#wasReported}
          @click=${() => this.#show(true)}
        >
          ${more.report}
        </button>
        <button class="button compact quiet" type="button" @click=${close}>${words.close}</button>
      </div>`;
  }

  #reporting({ html }: ChatView): TemplateResult {
    const more = this.#tools.more;
    return html`<p class="meta">${more.reportWhy}</p>
      <div class="reasons" role="radiogroup" aria-labelledby="options-title">
        ${reportReasons.map(
          (reason) =>
            html`<label class="row check"
              ><input
                type="radio"
                name="reason"
                .checked=${this.#reason === reason}
                @change=${() => {
                  this.#reason = reason;
                  this.#tools.changed();
                }}
              />${more.reasons[reason]}</label
            >`,
        )}
      </div>
      <label class="meta" for="note">${more.reportNote}</label>
      <textarea
        id="note"
        class="field"
        rows="2"
        maxlength="1000"
        dir="auto"
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) this.#note = target.value;
        }}
      ></textarea>
      <div class="answers">
        <button
          class="button primary compact"
          type="button"
          ?disabled=${this.#reason === undefined}
          aria-busy=${this.#isBusy}
          @click=${() => void this.#report()}
        >
          ${more.reportSend}
        </button>
        <button class="button compact quiet" type="button" @click=${() => this.#show(false)}>
          ${more.cancel}
        </button>
      </div>`;
  }

  #show(isReporting: boolean): void {
    this.#isReporting = isReporting;
    this.#problem = undefined;
    this.#tools.changed();
  }

  #settle(change: Partial<ChatSettings>): void {
    void this.#answered(async () => {
      this.#settings = await this.#tools.transport.call(updateChatSettings, change);
    });
  }

  async #report(): Promise<void> {
    const { talk, transport } = this.#tools;
    const reason = this.#reason;
    const note = this.#note.trim();
    if (reason === undefined || this.#isBusy) return;
    this.#isBusy = true;
    this.#tools.changed();
    await this.#answered(async () => {
      await transport.call(reportConversation, { ...talk.here, reason, ...(note && { note }) });
      this.#wasReported = true;
      this.#isReporting = false;
    });
    this.#isBusy = false;
    this.#tools.changed();
  }

  async #answered(work: () => Promise<void>): Promise<void> {
    this.#problem = undefined;
    try {
      await work();
    } catch (error) {
      this.#problem = this.#tools.asError(error);
    }
    this.#tools.changed();
  }
}

/** Blocks a conversation, or takes the own block back. */
const block = (talk: Talk, transport: Transport, isBlocking: boolean): Promise<void> =>
  talk.attempt(async () =>
    talk.take(
      await transport.call(isBlocking ? blockConversation : unblockConversation, talk.here),
    ),
  );

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of the options; they come with them. */
export const styles = css`
  .form .answers {
    margin-block-start: 16px;
  }
  .check {
    min-block-size: 40px;
    font-size: 0.875em;
  }
  .check input {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    accent-color: var(--_brand);
  }
  .reasons {
    margin-block: 8px;
  }
  .done {
    color: var(--_success);
    font-size: 0.875em;
  }
  #note {
    margin-block: 4px 12px;
    resize: vertical;
  }
`;
