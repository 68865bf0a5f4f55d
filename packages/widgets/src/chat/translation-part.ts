export { moreCatalogue } from './more-words.js';
export { styles, Translations } from './translations.js';
