import { setupServer, type SetupServer } from 'msw/node';
import { handlersFor } from './handlers.js';
import type { MockSouk } from './scenario.js';

/** A mock behind MSW in Node: whatever this process fetches from the mock's origin is answered by it. Call `listen()`. */
export const mockInNode = (souk: MockSouk): SetupServer => setupServer(...handlersFor(souk));
