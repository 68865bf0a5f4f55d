export { Inbox } from './inbox.js';
export { inboxView, styles } from './inbox-view.js';
