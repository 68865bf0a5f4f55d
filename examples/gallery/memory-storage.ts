/**
 * Puts a storage that forgets in the place of the page's own, so that a story begins the same each time, and the visitor's
 * own purchases in the other pages stay theirs.
 */
export function forgetStorage(page: object): void {
  const kept = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
  Object.defineProperty(page, 'localStorage', { value: storage, configurable: true });
}
