import type { Choice } from '../gallery/address.js';
import type { ElementApi } from '../gallery/element-api.js';
import type { Story, StoryBook } from '../gallery/story-book.js';
import type { Target } from '../snippet/snippet.js';
import type { Measured } from './contrast.js';
import type { Theme } from './theme.js';

/** What the generator knows, and what can be wished of it. */
export interface GeneratorView {
  readonly choice: Choice;
  readonly book: StoryBook;
  readonly story: Story;
  readonly api: ElementApi;
  readonly target: Target;
  /** The publishable key of the code; the preview runs on a platform of its own. */
  readonly key: string;
  readonly hasConsent: boolean;
  readonly theme: Theme;
  /** Undefined until the preview has told. */
  readonly colors: Measured | undefined;
  show(changes: Partial<Choice>, typed?: boolean): void;
  codeFor(target: Target): void;
  tellKey(key: string): void;
  tellConsent(isGiven: boolean): void;
  paint(theme: Theme): void;
}
