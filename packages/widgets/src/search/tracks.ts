import type { interactions } from '@souk/sdk';
import type { SoukConfig } from '../shared/config.js';
import type { Chosen } from './kept.js';

/** What followed from a search. */
export type Track = Parameters<ReturnType<typeof interactions>['record']>[0][number];

/** What telling needs; handed over, since a part that comes later imports nothing. */
export interface TrackTools {
  readonly config: () => SoukConfig;
  /** What was chosen from searches, the newest first. */
  readonly chosen: () => readonly Chosen[];
}

const { setTimeout, clearTimeout } = globalThis;

/** So that several clicks go along in one request. */
const pauseMs = 2_000;
const most = 20;

/** One event of the page is told once, however many searches there are on it. */
const heard = new WeakSet<Event>();

/**
 * Tells the platform which search a click, an agreed price and a purchase go back to. It begins with consent and ends with it. What is left
 * when the page is left goes by beacon.
 */
export class Tracks {
  readonly #tools: TrackTools;
  #waiting: Track[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the checkouts of this page are about, by element. */
  readonly #bought = new WeakMap<EventTarget, string>();

  constructor(tools: TrackTools) {
    this.#tools = tools;
    addEventListener('souk-offer-accept', this.#onAgreed);
    addEventListener('souk-checkout-open', this.#onCheckout);
    addEventListener('souk-paid', this.#onPaid);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  /** Tells nothing more; of what waits, only what may still be told. */
  end(mayTell: boolean): void {
    if (mayTell) void this.#send(true);
    removeEventListener('souk-offer-accept', this.#onAgreed);
    removeEventListener('souk-checkout-open', this.#onCheckout);
    removeEventListener('souk-paid', this.#onPaid);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  clicked({ queryId, listing, position }: Chosen): void {
    this.#tell({ kind: 'click', queryId, listing, position });
  }

  #onAgreed = (event: Event): void => {
    const { listing, offer } = detailOf(event);
    if (isNew(event) && offer) this.#follow(listing, { kind: 'offer', offer });
  };

  #onCheckout = (event: Event): void => {
    const [target] = event.composedPath();
    const { listing } = detailOf(event);
    if (target && listing) this.#bought.set(target, listing);
  };

  #onPaid = (event: Event): void => {
    const [target] = event.composedPath();
    const { escrow } = detailOf(event);
    if (isNew(event) && target && escrow)
      this.#follow(this.#bought.get(target), { kind: 'escrow', escrow });
  };

  /** Only what was chosen from a search is told. */
  #follow(listing: string | undefined, track: Pick<Track, 'kind' | 'offer' | 'escrow'>): void {
    const from = this.#tools.chosen().find((each) => each.listing === listing);
    if (from) this.#tell({ ...track, queryId: from.queryId, listing: from.listing });
  }

  #tell(track: Track): void {
    this.#waiting = [...this.#waiting, track].slice(-most);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(false), pauseMs);
  }

  #leave = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') void this.#send(true);
  };

  async #send(isLeaving: boolean): Promise<void> {
    const data = this.#waiting;
    const { key = '', apiOrigin = location.origin, fetch } = this.#tools.config();
    if (data.length === 0) return;
    this.#waiting = [];
    clearTimeout(this.#timer);
    // What a page knows of its visitors is not worth a second try, a header that has to be asked for, or a word about a failure.
    const address = `${apiOrigin}/v1/interactions?key=${encodeURIComponent(key)}&idempotencyKey=${crypto.randomUUID()}`;
    const body = JSON.stringify({ data });
    if (isLeaving && !fetch) navigator.sendBeacon(address, body);
    else
      await (fetch ?? globalThis.fetch)(address, {
        method: 'POST',
        body,
        keepalive: true,
        credentials: 'omit',
      }).catch(() => {});
  }
}

function isNew(event: Event): boolean {
  const isFirst = !heard.has(event);
  heard.add(event);
  return isFirst;
}

interface Told {
  readonly listing?: string;
  readonly offer?: string;
  readonly escrow?: string;
}
const detailOf = (event: Event): Told => (event instanceof CustomEvent ? event.detail : {});
