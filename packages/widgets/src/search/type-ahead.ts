import { search, type Hit, type SearchQuery, type Suggestion, type Transport } from '@souk/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Latest } from './latest.js';

/** Something to choose in the popup. */
export interface Option {
  readonly kind: 'recent' | 'suggestion' | 'hit';
  readonly text: string;
  /** What of the text matched. */
  readonly ranges: Suggestion['highlights'];
  readonly hit?: Hit;
}

const { setTimeout, clearTimeout } = globalThis;

/** The first key asks at once; those that follow fast wait for a pause of this length. */
const pauseMs = 120;
const suggestionCount = 5;
const hitCount = 3;

/** Completions and first hits for what is being typed. Helpful, never needed: a failure shows nothing. */
export class TypeAhead implements ReactiveController {
  readonly host: ReactiveControllerHost;
  readonly connect: () => Transport | undefined;
  readonly settled: (options: readonly Option[]) => void;
  options: readonly Option[] = [];
  readonly #latest = new Latest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = -Infinity;

  constructor(
    host: ReactiveControllerHost,
    connect: () => Transport | undefined,
    settled: (options: readonly Option[]) => void,
  ) {
    this.host = host;
    this.connect = connect;
    this.settled = settled;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Offers what fits the words so far. @param query the search that would be made for them */
  offer(query: SearchQuery): void {
    this.cancel();
    const now = performance.now();
    const isFast = now - this.#askedAt < pauseMs;
    this.#askedAt = now;
    if (!isFast) void this.#ask(query);
    else this.#timer = setTimeout(() => void this.#ask(query), pauseMs);
  }

  /** Offers these instead, without asking. */
  show(options: readonly Option[]): void {
    this.cancel();
    this.options = options;
    this.host.requestUpdate();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#latest.cancel();
  }

  async #ask(query: SearchQuery): Promise<void> {
    const transport = this.connect();
    if (!transport) return;
    const source = search(transport);
    const { q, locale } = query;
    const found = await this.#latest.run(async (signal) => {
      const options = { signal, retryCountMax: 0 };
      const [suggestions, hits] = await Promise.allSettled([
        source.suggest({ q, locale, limit: suggestionCount }, options),
        source.query({ ...query, limit: hitCount }, options),
      ]);
      return [
        ...(suggestions.status === 'fulfilled' ? suggestions.value.data.map(completion) : []),
        ...(hits.status === 'fulfilled' ? hits.value.data.map(directHit) : []),
      ];
    });
    if (!found) return;
    this.show(found);
    this.settled(found);
  }
}

const completion = ({ text, highlights }: Suggestion): Option => ({
  kind: 'suggestion',
  text,
  ranges: highlights,
});
const directHit = (hit: Hit): Option => ({
  kind: 'hit',
  text: hit.title,
  ranges: hit.highlights.title,
  hit,
});
