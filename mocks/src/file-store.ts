import type { FileStore } from '@souk/platform';

/** Files that can be written down as text and read back. */
export interface MockFiles extends FileStore {
  /** Bytes as base64, by id. */
  dump(): Readonly<Record<string, string>>;
  load(dumped: Readonly<Record<string, string>>): void;
}

/** Files in memory, gone with the mock. */
export function createFileStore(): MockFiles {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(id, bytes) {
      kept.set(id, bytes);
    },
    get: async (id) => kept.get(id),
    async delete(id) {
      kept.delete(id);
    },
    dump: () => Object.fromEntries([...kept].map(([id, bytes]) => [id, base64Of(bytes)])),
    load(dumped) {
      kept.clear();
      for (const [id, text] of Object.entries(dumped)) kept.set(id, bytesOf(text));
    },
  };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
