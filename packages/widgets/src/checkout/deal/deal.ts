import { createAttempts, isSoukError, type CallOptions, type Transport } from '@souk/sdk';
import {
  createFile,
  evidenceLimits,
  fileLimits,
  retrieveDispute,
  retrieveEscrow,
  retrieveTime,
  reviewsOfEscrow,
} from '@souk/sdk/deal';
import {
  dealStep,
  isOver,
  type DealEffect,
  type DealEvent,
  type DealFacts,
  type DealFlow,
  type KnownDeal,
} from './deal-flow.js';
import type { DealAction } from './actions.js';
import type { Draft, Upload } from './draft.js';
import { followDeal } from './follow.js';
import { EvidenceFiles } from './evidence-files.js';
import { perform } from './perform.js';

const { setTimeout, clearTimeout } = globalThis;

/** Which deal, who asks, and who is told. */
export interface DealOptions {
  readonly transport: Transport;
  readonly escrow: string;
  /** Of a buyer without a session: opens the deal. */
  readonly clientSecret?: string | undefined;
  /** Milliseconds that the platform's clock is ahead of this device's, if that is known. */
  readonly skewMs?: number | undefined;
  /** In which reviews are written. */
  readonly locale: () => string;
  /** Called after each step, with the state before it. */
  readonly changed: (before: DealFlow) => void;
}

/** Performs what the flow of a deal asks for: readings, actions with their keys, uploads, and the waiting between them. */
export class Deal {
  flow: DealFlow = { at: 'reading' };
  /** Links to what was shown as evidence. */
  readonly shown: EvidenceFiles;
  readonly #options: DealOptions;
  readonly #call: CallOptions;
  readonly #attempts = createAttempts();
  readonly #stopping = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #following: AbortController | undefined;
  #isWatched = false;
  #skewMs: number;
  #reading = 0;

  constructor(options: DealOptions) {
    const { clientSecret, skewMs } = options;
    this.#options = options;
    this.#call = { clientSecret, signal: this.#stopping.signal };
    this.#skewMs = skewMs ?? 0;
    this.shown = new EvidenceFiles(options, this.#call, {
      nowMs: () => this.nowMs,
      changed: () => options.changed(this.flow),
    });
    if (skewMs === undefined) void this.#askTheTime();
    void this.#read();
  }

  /** What the platform's clock shows, as well as it is known here, and never before anything that has happened. */
  get nowMs(): number {
    const { flow } = this;
    const { escrow, dispute } = flow.at === 'known' ? flow.facts : {};
    const known = [
      escrow?.createdAt, escrow?.fundedAt, escrow?.shippedAt, escrow?.deliveredAt, escrow?.extendedAt,
      escrow?.finishedAt, dispute?.openedAt, dispute?.closedAt,
    ]; // prettier-ignore
    return Math.max(Date.now() + this.#skewMs, ...known.map((at) => (at ? Date.parse(at) : 0)));
  }

  send(event: DealEvent): void {
    const before = this.flow;
    const { flow, effects } = dealStep(before, event, {
      count: evidenceLimits.filesPerPiece,
      bytes: fileLimits.maximumBytes,
    });
    this.flow = flow;
    const doing = doingOf(before);
    if (doing && !doingOf(flow)) this.#attempts.settle(scopeOf(doing));
    for (const effect of effects) this.#perform(effect);
    this.#options.changed(before);
  }

  /** Follows the deal live, which somebody looks at; else it is asked for now and then. */
  follow(isWatched: boolean): void {
    if (isWatched === this.#isWatched) return;
    this.#isWatched = isWatched;
    this.#following?.abort();
    if (!isWatched) return;
    // Of a deal that is over nothing is told live; a review may be shown that was not when somebody looked last.
    if (isOver(this.flow)) return this.#later(0, () => this.#read());
    const { signal } = (this.#following = new AbortController());
    const { transport, escrow, clientSecret } = this.#options;
    void followDeal(transport, { escrow, clientSecret, signal }, () => this.send({ type: 'resumed' }));
  }

  /** Ends all calls and all waiting. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#following?.abort();
    this.#stopping.abort();
  }

  #perform(effect: DealEffect): void {
    switch (effect.do) {
      case 'read':
        return this.#later(effect.afterMs, () => this.#read());
      case 'resume':
        return this.#later(effect.afterMs, async () => {
          const { flow } = this;
          if (flow.at === 'known' && flow.doing) await this.#act(effect.draft, true);
          else await this.#read();
        });
      case 'act':
        return void this.#act(effect.draft, false);
      case 'upload':
        return void this.#upload(effect.upload);
    }
  }

  #later(afterMs: number, work: () => Promise<void>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void work(), afterMs);
  }

  async #askTheTime(): Promise<void> {
    const asked = Date.now();
    // Without it, countdowns go by the device's clock.
    const told = await this.#options.transport.call(retrieveTime, {}, this.#call).catch(() => undefined);
    if (told) this.#skewMs = Date.parse(told.now) - (asked + Date.now()) / 2;
    this.#options.changed(this.flow);
  }

  async #read(): Promise<void> {
    const reading = ++this.#reading;
    try {
      const facts = await this.#facts();
      if (reading === this.#reading) this.send({ type: 'read', facts });
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (error.code !== 'aborted' && reading === this.#reading) this.send({ type: 'unanswered', error });
    }
  }

  async #facts(): Promise<DealFacts> {
    const { transport, escrow: id } = this.#options;
    const call = { ...this.#call, retryCountMax: 1 };
    const escrow = await transport.call(retrieveEscrow, { escrow: id }, call);
    const [dispute, reviews] = await Promise.all([
      escrow.dispute === null ? undefined : transport.call(retrieveDispute, { dispute: escrow.dispute }, call),
      escrow.finishedAt === null ? undefined : transport.call(reviewsOfEscrow, { escrow: id }, call),
    ]);
    this.shown.look(dispute);
    return { escrow, dispute, reviews };
  }

  /** The key is stored before anything is sent: a lost answer and a reload ask again for the same thing. */
  async #act(draft: Draft, isAgain: boolean): Promise<void> {
    const { flow } = this;
    if (flow.at !== 'known') return;
    const { transport } = this.#options;
    const scope = scopeOf({ ...flow, doing: draft.action });
    const wish = JSON.stringify({ ...draft, uploads: draft.uploads.map(({ file, kind }) => [file, kind]) });
    // Other words are another wish, and under the old key they would be refused.
    if (this.#attempts.pending(scope)?.data['wish'] !== wish) this.#attempts.settle(scope);
    const { idempotencyKey } = this.#attempts.begin(scope);
    // The same words told as those of another language would be another wish.
    const { locale = this.#options.locale() } = this.#attempts.pending(scope)?.data ?? {};
    this.#attempts.note(scope, { wish, locale });
    const call = { ...this.#call, idempotencyKey, resuming: isAgain };
    const done = await perform(transport, draft, flow.facts, locale, call);
    if (this.#stopping.signal.aborted) return;
    // A reading that set out before the answer would show what was before it.
    this.#reading++;
    if (done.outcome === 'unknown') return this.send({ type: 'unknown', error: done.error });
    if (done.outcome === 'not_done') return this.send({ type: 'refused', error: done.error });
    await this.#tellDone(flow.facts);
  }

  /** What it came to is what the platform says now. */
  async #tellDone(before: DealFacts): Promise<void> {
    const facts = await this.#facts().catch(() => undefined);
    this.#reading++;
    this.send({ type: 'done', facts: facts ?? before });
    if (!facts) this.send({ type: 'resumed' });
  }

  async #upload({ content }: Upload): Promise<void> {
    const { transport, escrow } = this.#options;
    try {
      // Read before anything is sent: every attempt has the same bytes, whatever becomes of the file on the disk. One that
      // is gone already is empty, which the platform refuses.
      const bytes = new Uint8Array(await content.arrayBuffer().catch(() => new ArrayBuffer(0)));
      const call = { timeoutMs: 120_000, totalTimeoutMs: 300_000, ...this.#call };
      const wish = { purpose: 'evidence', escrow, content: bytes } as const;
      const kept = await transport.call(createFile, wish, call);
      this.send({ type: 'uploaded', content, file: kept.id });
    } catch (error) {
      if (!isSoukError(error)) throw error;
      if (error.code !== 'aborted') this.send({ type: 'upload_failed', content, error });
    }
  }
} // prettier-ignore

/** A deal in which something is under way. */
type Busy = KnownDeal & { readonly doing: DealAction };

const doingOf = (flow: DealFlow): Busy | undefined =>
  flow.at === 'known' && flow.doing ? { ...flow, doing: flow.doing } : undefined;

/** Under what the key of an action is kept: the deal, its dispute, and what is done. */
const scopeOf = ({ facts: { escrow, dispute }, doing }: Busy): string =>
  `${escrow.id}.${dispute?.id ?? ''}.${doing}`;
