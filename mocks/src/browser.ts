import { setupWorker, type SetupWorker } from 'msw/browser';
import { handlersFor } from './handlers.js';
import type { MockSouk } from './scenario.js';

/** A mock behind MSW's service worker: whatever this page fetches from the mock's origin is answered by it. Call `start()`. */
export const mockInBrowser = (souk: MockSouk): SetupWorker => setupWorker(...handlersFor(souk));
