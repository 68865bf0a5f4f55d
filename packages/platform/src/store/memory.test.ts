import { storeSuite } from '../testing/store-suite.js';
import { createMemoryStore } from './memory.js';

storeSuite('memory store', createMemoryStore);
