import type { Target } from '../snippet/snippet.js';
import type { Choice } from './address.js';
import type { ElementApi } from './element-api.js';
import type { News, Wish } from './messages.js';
import type { Story, StoryBook } from './story-book.js';

type NewsOf<Kind extends News['is']> = Extract<News, { readonly is: Kind }>;

export const panels = ['controls', 'code', 'events', 'access', 'world', 'reference'] as const;
export type PanelName = (typeof panels)[number];

/** What the gallery knows, and what can be wished of it. */
export interface GalleryView {
  readonly choice: Choice;
  readonly book: StoryBook;
  readonly story: Story;
  readonly api: ElementApi;
  readonly panel: PanelName;
  readonly target: Target;
  /** Undefined while the state comes about. */
  readonly ready: NewsOf<'ready'> | undefined;
  /** Latest first. */
  readonly events: readonly NewsOf<'event'>[];
  readonly calls: readonly NewsOf<'request'>[];
  readonly refused: readonly NewsOf<'refused'>[];
  readonly world: NewsOf<'world'> | undefined;
  /** Undefined while it is asked. */
  readonly checked: NewsOf<'checked'> | undefined;
  /** Shows another choice. @param typed while somebody types: no new place in the history */
  readonly show: (changes: Partial<Choice>, typed?: boolean) => void;
  readonly open: (panel: PanelName) => void;
  readonly codeFor: (target: Target) => void;
  readonly wish: (wish: Wish) => void;
}
