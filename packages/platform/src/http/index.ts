export { createApp, type App, type AppOptions } from './app.js';
export type { ApiKey } from './auth.js';
export { operationIds } from './router.js';
