const entriesMax = 20_000;

/**
 * Remembers what a function of a text gave: words come again and again, and folding one costs more than looking it up. It forgets
 * everything when it is full, so that strange texts cannot fill the memory.
 */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    const result = work(text);
    if (known.size >= entriesMax) known.clear();
    known.set(text, { result });
    return result;
  };
}
