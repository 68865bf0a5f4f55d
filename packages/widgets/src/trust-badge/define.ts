import { define } from '../shared/define.js';
import { SoukTrustBadge } from './souk-trust-badge.js';

define('souk-trust-badge', SoukTrustBadge);

/** So that whoever registers the element has its types: tag, properties, events. */
export type * from './souk-trust-badge.js';
