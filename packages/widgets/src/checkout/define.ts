import { define } from '../shared/define.js';
import { SoukCheckout } from './souk-checkout.js';

define('souk-checkout', SoukCheckout);
