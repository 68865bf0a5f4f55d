import { chat } from './stories/chat.js';
import { checkout } from './stories/checkout.js';
import { search } from './stories/search.js';
import { trustBadge } from './stories/trust-badge.js';
import type { Story, StoryBook } from './story-book.js';

/** All elements with all their states. */
export const books: readonly StoryBook[] = [search, checkout, chat, trustBadge];

/** An element's book, and a story of it; the first where there is none of that name. */
export function storyOf(element: string, id: string): { book: StoryBook; story: Story } {
  const book = books.find((each) => each.element === element) ?? search;
  const story = book.stories.find((each) => each.id === id) ?? book.stories[0];
  if (!story) throw new Error(`<${book.element}> has no stories.`);
  return { book, story };
}
