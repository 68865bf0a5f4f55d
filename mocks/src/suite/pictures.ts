const base64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAKElEQVR4AaTKsQkAAAgDQclK2clpXcFZIvaCRR6uezBLq0ldEE/+MAAAAP//6bC22gAAAAZJREFUAwBHqhJdCWCOxgAAAABJRU5ErkJggg==';

/** A PNG of 8 × 4 pixels, for tests that need some picture. */
export const picture = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
