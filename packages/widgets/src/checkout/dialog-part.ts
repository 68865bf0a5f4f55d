/** What is in the dialog: its one door. It is fetched when somebody is about to open it, or comes back to a purchase. */
export { dialogContent } from './dialog-content.js';
export { styles } from './dialog.styles.js';
