/** A deal and what its two sides do with it, in one page. */
import './define.js';
import './testing/actions.js';
import './testing/disputes.js';
import './testing/returns.js';
import './testing/selling.js';
import './testing/reviews.js';
import './testing/papers.js';
