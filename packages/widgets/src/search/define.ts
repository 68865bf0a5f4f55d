import { define } from '../shared/define.js';
import { SoukSearch } from './souk-search.js';

define('souk-search', SoukSearch);

/** So that whoever registers the element has its types: tag, properties, events. */
export type * from './souk-search.js';
