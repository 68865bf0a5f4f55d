import {
  isSoukError,
  search,
  SoukError,
  type Hit,
  type SearchQuery,
  type SearchResult,
  type Transport,
} from '@souk/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Latest } from './latest.js';

const { setTimeout, clearTimeout } = globalThis;

/** Quick answers show no skeleton; one that is shown stays long enough to be seen. */
const skeletonAfterMs = 150;
const skeletonAtLeastMs = 300;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((wake) => setTimeout(wake, milliseconds));

/**
 * One search after another: the newest wins, failures keep the last results, and what can be asked again is asked
 * again by itself, when the line is back or the platform is less busy.
 */
export class SearchRun implements ReactiveController {
  readonly host: ReactiveControllerHost;
  readonly connect: () => Transport | undefined;
  readonly settled: (run: SearchRun) => void;
  readonly arrange: (page: SearchResult, sort: SearchQuery['sort']) => Promise<SearchResult>;
  phase: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** All pages so far of the last search that was answered. */
  result: SearchResult | undefined;
  /** Offered when nothing was found. */
  popular: readonly Hit[] = [];
  error: SoukError | undefined;
  hasSkeleton = false;
  isLoadingMore = false;

  #query: SearchQuery | undefined;
  #last: (() => Promise<void>) | undefined;
  readonly #latest = new Latest();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    connect: () => Transport | undefined,
    settled: (run: SearchRun) => void,
    arrange: SearchRun['arrange'],
  ) {
    this.host = host;
    this.connect = connect;
    this.settled = settled;
    this.arrange = arrange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
    if (this.phase === 'loading') this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
    this.#stop();
  }

  /** Searches. @param isNew the words changed: the old results make room at once */
  start(query: SearchQuery, isNew: boolean): void {
    this.#query = query;
    this.#last = () => this.#run(query);
    if (isNew) this.result = undefined;
    void this.#last();
  }

  /** Takes an answer that somebody else has got. */
  adopt(query: SearchQuery, result: SearchResult): void {
    this.#query = query;
    this.#last = () => this.#run(query);
    this.result = result;
    this.phase = 'ready';
  }

  /** Asks once more for what failed. */
  retry(): void {
    void this.#last?.();
  }

  /** Back to the beginning: no words, no results. */
  reset(): void {
    this.#stop();
    this.#query = this.#last = this.result = this.error = undefined;
    this.#become('idle');
  }

  /** Appends the next page. */
  async more(): Promise<void> {
    const { result } = this;
    const cursor = result?.nextCursor;
    if (!result || !this.#query || !cursor || this.isLoadingMore) return;
    this.#stop();
    this.#last = () => this.more();
    this.isLoadingMore = true;
    this.error = undefined;
    this.host.requestUpdate();
    const query = { ...this.#query, cursor };
    await this.#land(async (signal) => {
      const page = await this.#ask(query, signal);
      return { ...page, data: [...result.data, ...page.data] };
    });
    this.isLoadingMore = false;
    this.host.requestUpdate();
  }

  async #run(query: SearchQuery): Promise<void> {
    this.#stop();
    this.error = undefined;
    let shownAt: number | undefined;
    const skeleton = setTimeout(() => {
      shownAt = performance.now();
      this.hasSkeleton = true;
      this.host.requestUpdate();
    }, skeletonAfterMs);
    this.#become('loading');
    await this.#land(async (signal) => {
      try {
        const result = await this.#ask(query, signal);
        this.popular = result.totalCount === 0 ? await this.#askPopular(query, signal) : [];
        return result;
      } finally {
        clearTimeout(skeleton);
        if (shownAt !== undefined) await pause(skeletonAtLeastMs - (performance.now() - shownAt));
      }
    });
  }

  async #land(work: (signal: AbortSignal) => Promise<SearchResult>): Promise<void> {
    try {
      const result = await this.#latest.run(work);
      if (!result) return;
      this.result = result;
      this.#become('ready');
    } catch (error) {
      this.error = isSoukError(error) ? error : new SoukError('network_failed', String(error));
      if (this.error.code === 'rate_limited') this.#retryIn(this.error.retryAfterMs ?? 1_000);
      this.#become('failed');
    }
    this.settled(this);
  }

  async #ask(query: SearchQuery, signal: AbortSignal): Promise<SearchResult> {
    const transport = this.connect();
    if (!transport) throw new SoukError('key_invalid', 'There is no connection to ask on.');
    const ask = () => search(transport).query(query, { signal, retryCountMax: 0 });
    // Once more at once for a line that hiccuped; a busy platform is left alone, and the person is told.
    const page = await ask().catch((error: unknown) => {
      if (!isSoukError(error) || !error.retryable || error.code === 'rate_limited') throw error;
      return ask();
    });
    return this.arrange(page, query.sort);
  }

  /** What sells well, or nothing: its failure is no reason to hide that nothing was found. */
  #askPopular = (query: SearchQuery, signal: AbortSignal): Promise<readonly Hit[]> =>
    this.#ask({ ...query, ...nothingAsked }, signal).then(
      ({ data }) => data,
      () => [],
    );

  #become(phase: SearchRun['phase']): void {
    this.phase = phase;
    if (phase !== 'loading') this.hasSkeleton = false;
    this.host.requestUpdate();
  }

  #stop(): void {
    this.#latest.cancel();
    clearTimeout(this.#again);
    this.hasSkeleton = false;
  }

  #retryIn(milliseconds: number): void {
    // Not all waiting pages come back in the same instant.
    this.#again = setTimeout(() => this.retry(), milliseconds + Math.random() * 500);
  }

  #onOnline = (): void => {
    if (this.phase === 'failed') this.retry();
  };
}

const nothingAsked: SearchQuery = {
  q: '',
  limit: 3,
  sort: 'relevance',
  ignore: [],
  category: [],
  attribute: [],
  minimumPrice: undefined,
  maximumPrice: undefined,
};
