import type { Hit, SearchResult, Sort } from '@souk/sdk';
import {
  keptIn,
  nothingKept,
  withChosen,
  withOpened,
  withSearch,
  withWishes,
  type Chosen,
  type Kept,
} from './kept.js';
import { Tracks, type TrackTools } from './tracks.js';
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

  /** @param name the name in `localStorage` */
  constructor(name: string, tools: Omit<TrackTools, 'chosen'>) {
    this.#name = name;
    this.#tracks = new Tracks({ ...tools, chosen: () => this.kept.chosen });
  }

  /** Remembers and tells nothing more. */
  end(mayTell: boolean): void {
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

  searched(words: string): void {
    this.#keep(withSearch(this.kept, words));
  }

  opened(hit: Hit, chosen: Chosen | undefined): void {
    const kept = withOpened(this.kept, openedOf(hit));
    this.#keep(chosen ? withChosen(kept, chosen) : kept);
    if (chosen) this.#tracks.clicked(chosen);
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
