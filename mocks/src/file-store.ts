import type { FileStore } from '@souk/platform';

/** Files in memory, gone with the mock. */
export function createFileStore(): FileStore {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    async put(id, bytes) {
      kept.set(id, bytes);
    },
    get: async (id) => kept.get(id),
    async delete(id) {
      kept.delete(id);
    },
  };
}
