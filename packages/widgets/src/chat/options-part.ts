export { moreCatalogue } from './more-words.js';
export { block, OptionsPanel, styles } from './options-panel.js';
