import type { Hit, SearchResult, Sort } from '@souk/sdk';
import type { SoukConfig } from '../shared/config.js';
import type { SearchDetail, SelectDetail } from './events.js';
import {
  keptIn,
  nothingKept,
  withChosen,
  withOpened,
  withSearch,
  withWishes,
  type Kept,
} from './kept.js';
import { Tracks } from './tracks.js';
import { arrange, openedOf, profileOf, type Profile } from './taste.js';

/** What is remembered, as its owner can read it. */
export interface Remembered {
  readonly searches: readonly string[];
  readonly profile: Profile;
  readonly isEmpty: boolean;
}

/**
 * What this device remembers of a visitor who agreed to it. It is fetched after consent, so before that there is nothing that could
 * store or compute anything. Each call reads what other tabs may have written; where storage is blocked, nothing is remembered.
 */
export class Keeper {
  readonly #name: string;
  /** By how many places a hit has moved for the visitor. */
  readonly #moved = new WeakMap<Hit, number>();

  readonly #tracks: Tracks;

  readonly #host: HTMLElement;

  /**
   * @param name the name in `localStorage`
   * @param host the element, whose own events tell what is searched for and opened
   */
  constructor(name: string, host: HTMLElement & { readonly config: SoukConfig }) {
    this.#name = name;
    this.#host = host;
    this.#tracks = new Tracks({ config: () => host.config, chosen: () => this.kept.chosen });
    host.addEventListener('souk-search', this.#onSearch);
    host.addEventListener('souk-select', this.#onSelect);
  }

  /** Remembers and tells nothing more. */
  end(mayTell: boolean): void {
    this.#host.removeEventListener('souk-search', this.#onSearch);
    this.#host.removeEventListener('souk-select', this.#onSelect);
    this.#tracks.end(mayTell);
  }

  get kept(): Kept {
    try {
      return keptIn(localStorage.getItem(this.#name));
    } catch {
      // Storage is blocked: nothing is kept.
      return nothingKept;
    }
  }

  get remembered(): Remembered {
    const { searches, opened } = this.kept;
    const isEmpty = searches.length + opened.length === 0;
    return { searches, profile: profileOf(opened), isEmpty };
  }

  wish(wishes: Pick<Kept, 'keepsSearches' | 'keepsTaste'>): void {
    this.#keep(withWishes(this.kept, wishes));
  }

  /** Forgets all but what the visitor does not want remembered. */
  erase(): void {
    this.#keep(withWishes(nothingKept, this.kept));
  }

  forgetSearches(): void {
    this.#keep({ ...this.kept, searches: [] });
  }

  /** A page of results in the order that suits the visitor. An order that somebody has asked for stays. */
  arrange(result: SearchResult, sort: Sort | undefined): SearchResult {
    const { opened } = this.kept;
    if (opened.length === 0 || (sort ?? 'relevance') !== 'relevance') return result;
    const { hits, moved } = arrange(result.data, opened);
    for (const hit of hits) this.#moved.set(hit, moved.get(hit.id) ?? 0);
    return { ...result, data: hits };
  }

  /** By how many places a hit stands higher (or, below zero, lower) than without the visitor's taste; `undefined` when it was not asked. */
  movedBy(hit: Hit): number | undefined {
    return this.#moved.get(hit);
  }

  #onSearch = ({ detail }: CustomEvent<SearchDetail>): void => {
    if (detail.query) this.#keep(withSearch(this.kept, detail.query));
  };

  #onSelect = ({ detail }: CustomEvent<SelectDetail>): void => {
    const { listing, hit, queryId, position } = detail;
    const kept = withOpened(this.kept, openedOf(hit));
    if (queryId === undefined || position === undefined) return this.#keep(kept);
    const chosen = { listing, queryId, position };
    this.#keep(withChosen(kept, chosen));
    this.#tracks.clicked(chosen);
  };

  #keep(kept: Kept): void {
    const text = JSON.stringify(kept);
    try {
      if (text === JSON.stringify(nothingKept)) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, text);
    } catch {
      // Blocked or full: a memory is not worth an error.
    }
  }
}

/** It has no looks. */
export const styles = '';
