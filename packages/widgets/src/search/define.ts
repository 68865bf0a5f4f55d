import { define } from '../shared/define.js';
import { SoukSearch } from './souk-search.js';

define('souk-search', SoukSearch);
