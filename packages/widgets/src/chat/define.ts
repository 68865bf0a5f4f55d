import { define } from '../shared/define.js';
import { SoukChat } from './souk-chat.js';

define('souk-chat', SoukChat);

/** So that whoever registers the element has its types: tag, properties, events. */
export type * from './souk-chat.js';
