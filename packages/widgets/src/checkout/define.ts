import { define } from '../shared/define.js';
import { SoukCheckout } from './souk-checkout.js';

define('souk-checkout', SoukCheckout);

/** So that whoever registers the element has its types: tag, properties, events. */
export type * from './souk-checkout.js';
