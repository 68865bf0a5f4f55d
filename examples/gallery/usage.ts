import type { Usage } from '../snippet/usage.js';
import type { Choice } from './address.js';
import type { Story, StoryBook } from './story-book.js';

/** How a page would use the element as it is shown. */
export function usageOf(
  { theme, locale, brand, attributes }: Choice,
  { element, link, event }: StoryBook,
  story: Story,
  src: string,
): Usage {
  return {
    element,
    attributes: attributesOf(story, attributes),
    script: {
      src,
      key: 'pk_demo',
      locale: locale === 'en' ? undefined : locale,
      theme: theme === 'auto' ? undefined : theme,
      brand: brand === '' ? undefined : brand,
    },
    link,
    event,
  };
}

/** A story's attributes with those that were chosen on top; an empty choice takes one away. */
export const attributesOf = (
  { attributes: own = {} }: Story,
  chosen: Choice['attributes'],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...own, ...chosen }).filter(([, value]) => value !== ''));
