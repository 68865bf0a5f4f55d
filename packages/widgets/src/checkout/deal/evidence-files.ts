import {
  isSoukError,
  type CallOptions,
  type Dispute,
  type Transport,
  type UploadedFile,
} from '@souk/sdk';
import { retrieveFile } from '@souk/sdk/deal';

/** Links to the files of a dispute, fetched when they are first shown and again when they have run out. */
export class EvidenceFiles {
  readonly #links = new Map<string, UploadedFile | undefined>();
  readonly #of: { readonly transport: Transport; readonly escrow: string };
  readonly #call: CallOptions;
  readonly #nowMs: () => number;
  readonly #changed: () => void;

  /** @param nowMs the platform's time, by which links run out */
  constructor(
    of: { readonly transport: Transport; readonly escrow: string },
    call: CallOptions,
    { nowMs, changed }: { readonly nowMs: () => number; readonly changed: () => void },
  ) {
    this.#of = of;
    this.#call = call;
    this.#nowMs = nowMs;
    this.#changed = changed;
  }

  /** What is known of a file; a link that is not of the web, as a script would be, is none. */
  get(file: string): UploadedFile | undefined {
    const known = this.#links.get(file);
    return known && /^https?:/.test(known.url) ? known : undefined;
  }

  /** Fetches what is missing of a dispute's files. */
  look(dispute: Dispute | undefined): void {
    for (const piece of dispute?.evidence ?? [])
      for (const { file } of piece.files) if (!this.#links.has(file) || this.#isStale(file)) void this.#fetch(file);
  }

  #isStale(file: string): boolean {
    const by = this.#links.get(file)?.urlExpiresBy;
    return by !== undefined && Date.parse(by) <= this.#nowMs() + 60_000;
  }

  async #fetch(file: string): Promise<void> {
    const { transport, escrow } = this.#of;
    this.#links.set(file, undefined);
    try {
      this.#links.set(file, await transport.call(retrieveFile, { file, escrow }, this.#call));
      this.#changed();
    } catch (error) {
      if (!isSoukError(error)) throw error;
      // Shown without a link; the next reading of the deal asks again.
      this.#links.delete(file);
    }
  }
} // prettier-ignore
