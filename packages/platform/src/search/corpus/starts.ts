/** Finds names by how they begin: they stand in groups by their first two signs, so that few are looked at. */
export class Starts {
  readonly #groups = new Map<string, Map<string, number[]>>();

  add(name: string, term: number): void {
    const [first, second] = [name.slice(0, 1), name.slice(1, 2)];
    let seconds = this.#groups.get(first);
    if (!seconds) this.#groups.set(first, (seconds = new Map<string, number[]>()));
    const group = seconds.get(second);
    if (group) group.push(term);
    else seconds.set(second, [term]);
  }

  /** Visits the term of every name that begins with a prefix, at most so many signs longer. */
  startingWith(
    prefix: string,
    longerMax: number,
    nameOf: (term: number) => string,
    visit: (term: number) => void,
  ): void {
    const seconds = this.#groups.get(prefix.slice(0, 1));
    if (!seconds) return;
    const second = prefix.slice(1, 2);
    const groups = second === '' ? seconds.values() : [seconds.get(second) ?? []];
    for (const group of groups)
      for (const term of group) {
        const name = nameOf(term);
        if (name.length <= prefix.length + longerMax && name.startsWith(prefix)) visit(term);
      }
  }
}
