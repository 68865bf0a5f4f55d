import type { Message } from '@souk/sdk';
import { createFile, fileLimits, retrieveFile } from '@souk/sdk/talk';
import type { TemplateResult } from 'lit';
import type { PartTools, PictureLine, PicturesOfTalk, TalkView } from './chat-view.js';

/** Lines are slow. */
const patient = { timeoutMs: 120_000, totalTimeoutMs: 300_000 };

/** Links live for at least a quarter of an hour. */
const renewEveryMs = 600_000;

/** Pictures and documents of one conversation: those in its lines, and the one that goes along with the next. */
export class Pictures implements PicturesOfTalk {
  readonly #tools: PartTools;
  /** When links were renewed, by line: what does not come with a fresh one is not asked for on and on. */
  readonly #renewedAt = new Map<string, number>();

  constructor(tools: PartTools) {
    this.#tools = tools;
  }

  /** Uploads a file, to be sent with the next message. What went wrong stands where it was chosen. */
  async attach(file: File): Promise<void> {
    const { talk, transport, asError } = this.#tools;
    const { name } = file;
    // On a slow line a refusal would come after minutes.
    if (file.size > fileLimits.maximumBytes) return talk.attach({ name, isTooLarge: true });
    const begun = { name };
    talk.attach(begun);
    // Another one may have been chosen meanwhile, or this one taken away.
    const isStill = (): boolean => talk.attachment === begun;
    try {
      const content = new Uint8Array(await file.arrayBuffer());
      const uploaded = await transport.call(createFile, { purpose: 'message', content }, patient);
      if (isStill()) talk.attach({ name, file: uploaded });
    } catch (error) {
      const problem = asError(error);
      if (isStill()) talk.attach(problem && { name, error: problem, again: () => this.attach(file) });
    }
  } // prettier-ignore

  /** The file that goes along with the next message, or why it does not. */
  attached(view: TalkView): TemplateResult | undefined {
    const { html, talk, words, isolated, problem } = view;
    const { more } = this.#tools;
    const { attachment } = talk;
    if (!attachment) return undefined;
    const { name, file, error, isTooLarge, again } = attachment;
    const fault = isTooLarge
      ? more.problems.file_too_large
      : error && problem(error, more.problems);
    const link = (label: string, press: () => void): TemplateResult =>
      html`<button class="link" type="button" @click=${press}>${label}</button>`;
    return html`<div class="row attached" role="status">
      ${file || fault ? '' : html`<span class="spinner" aria-hidden="true"></span>`}
      ${
        file && isPicture(file)
          ? html`<img src=${addressOf(file.url)} alt="" width="40" height="40" />`
          : ''
      }
      <span class="grow ${fault ? 'error' : ''}">
        ${fault ?? (file ? html`<bdi class="clip">${name}</bdi>` : more.attaching(isolated(name)))}
      </span>
      ${error?.retryable && again ? link(words.retry, () => void again()) : ''}
      ${link(words.remove, () => talk.attach(undefined))}
    </div>`;
  }

  /** A picture or a document among what was said. */
  line(line: PictureLine, view: TalkView): TemplateResult {
    const { html, words, textOf } = view;
    const { file } = line;
    const caption = textOf(line.alt);
    const shown = isPicture(file)
      ? html`<img
          src=${addressOf(file.url)}
          alt=${caption || words.picture}
          width=${file.width ?? ''}
          height=${file.height ?? ''}
          loading="lazy"
          @error=${() => void this.#renew(line)}
        />`
      : this.#tools.more.document;
    return html`<a
        class=${isPicture(file) ? '' : 'row file'}
        href=${addressOf(file.url)}
        target="_blank"
        rel="noopener noreferrer"
        >${shown}</a
      >${caption && html`<p dir="auto" class="said">${caption}</p>`}`;
  }

  /** Fetches a fresh link to a file whose old one has ended. */
  async #renew(line: PictureLine): Promise<void> {
    const { talk, transport } = this.#tools;
    const now = performance.now();
    if (now < (this.#renewedAt.get(line.id) ?? -Infinity) + renewEveryMs) return;
    this.#renewedAt.set(line.id, now);
    const file = await transport
      .call(retrieveFile, { file: line.file.id })
      .catch(() => undefined);
    if (file) talk.add([{ ...line, file }]);
  } // prettier-ignore
}

type SentFile = Extract<Message, { type: 'image' }>['file'];

const isPicture = ({ type, width, height }: SentFile): boolean =>
  type !== 'application/pdf' && width !== null && height !== null;

/** Only an address of the web becomes one. */
const addressOf = (url: string): string => (/^https?:/.test(url) ? url : '');

// For the build, which makes CSS smaller that is marked as such.
const css = String.raw;

/** Looks of pictures; they come with them. */
export const styles = css`
  .bubble:has(img) {
    padding: 4px;
  }
  .bubble img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 280px;
    border-radius: calc(12 * var(--_radius));
  }
  .bubble img ~ .said,
  a + .said {
    padding: 6px 10px;
  }
  .bubble a {
    color: var(--_brand-text);
  }
  .attached {
    padding: 4px 12px;
    font-size: 0.875em;
  }
`;
