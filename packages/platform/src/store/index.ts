export { createMemoryStore } from './memory.js';
export type { ListingCursor, Store, Table, Transaction } from './store.js';
