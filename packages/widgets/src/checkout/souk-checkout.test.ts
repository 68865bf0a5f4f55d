/** Buying, in one page: most of what a test page costs is loading the platform behind it. */
import './define.js';
import './testing/buying.js';
import './testing/paying.js';
import './testing/paid.js';
import './testing/bad-days.js';
import './testing/torture.js';
import './testing/lures.js';
import './testing/places.js';
