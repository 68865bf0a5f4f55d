export { moreCatalogue } from './more-words.js';
export { Pictures, styles } from './pictures.js';
