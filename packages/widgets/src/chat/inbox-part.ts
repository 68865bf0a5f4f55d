export { Inbox, repliesOf } from './inbox.js';
export { inboxView, styles } from './inbox-view.js';
