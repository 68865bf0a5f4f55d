import type { Catalogue } from '../shared/messages.js';
import { chatMoreEn } from '../shared/messages/en/chat-more.js';

/** Words of the parts that come later. */
export const moreCatalogue: Catalogue<'chatMore'> = {
  part: 'chatMore',
  english: chatMoreEn,
  others: () => import('../shared/messages/chat-more-locales.js'),
};
