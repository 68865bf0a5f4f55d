export { checkOutIn } from './agreement.js';
export { HaggleDesk } from './haggle-desk.js';
export { moreCatalogue } from './more-words.js';
export { styles } from './haggle-part.styles.js';
