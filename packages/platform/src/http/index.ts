export { createApp, type App, type AnswerOf, type AppOptions } from './app.js';
export { streamTimes, type After, type StreamTimes } from './event-stream.js';
export type { Limits, RateLimit } from './rate-limit.js';
export type { ApiKey } from './auth.js';
export { fingerprintOf } from '../fingerprint.js';
export { operationIds } from './router.js';
