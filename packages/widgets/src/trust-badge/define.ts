import { define } from '../shared/define.js';
import { SoukTrustBadge } from './souk-trust-badge.js';

define('souk-trust-badge', SoukTrustBadge);
