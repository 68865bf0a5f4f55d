export { moreCatalogue } from './more-words.js';
export { OptionsPanel, styles } from './options-panel.js';
