import type { ParsedFilter, ParsedQuery, Intent } from '@souk/sdk/contract';
import type { Item } from './items.js';

/** A word to look for. */
export interface Wish {
  readonly item: Item;
  /** Marks that do as well as the word: `=color:red`, `=381mm`. */
  readonly marks: readonly string[];
  /**
   * `must` is a condition that no result may miss, `may` raises what has it and hides nothing, `not` hides what has it in its title.
   */
  readonly force: 'must' | 'should' | 'may' | 'not';
  /** Field of the condition, for facets; empty for plain words. */
  readonly field: string;
}

/** What was read from the words of a query. */
export interface Understood {
  readonly wishes: readonly Wish[];
  readonly filters: readonly ParsedFilter[];
  readonly intent: ParsedQuery['intent'] & { readonly name: Intent };
  /** `und` when the words alone do not tell. */
  readonly language: string;
  /** Whether the script alone tells the language. */
  readonly isSure: boolean;
  /** How many of the phrases that the vocabulary knows belong to each language. */
  readonly votes: ReadonlyMap<string, number>;
}
