/** Events as they come, without the client: for a page that follows something and lists no events. */
export { followEvents, type StreamOptions } from './event-stream.js';
