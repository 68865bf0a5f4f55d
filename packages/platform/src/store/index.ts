export type { StoreDump } from './kept.js';
export { createMemoryStore, type MemoryStore } from './memory.js';
export type { ListingCursor, Store, Table, Transaction } from './store.js';
