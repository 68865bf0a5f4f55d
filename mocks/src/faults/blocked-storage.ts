const storages = ['localStorage', 'sessionStorage', 'indexedDB'] as const;

/**
 * Blocks what a page can keep: every way to it throws, as in the browsers of visitors who allow no site to keep anything.
 *
 * @param page the page's global object
 * @returns how to allow it again
 * @see the HTML standard, "The localStorage getter steps"
 */
export function blockStorage(page: object): () => void {
  const before = storages.map(
    (name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const,
  );
  for (const name of storages)
    Object.defineProperty(page, name, {
      configurable: true,
      get() {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError');
      },
    });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(page, name, descriptor);
      else Reflect.deleteProperty(page, name);
  };
}
