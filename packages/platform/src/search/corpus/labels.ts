const separator = '\u001f';

/** Several values as one, in whatever order they come: a listing has one label for each attribute, "l, m, s" if it comes in three sizes. */
export const labelOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : [...values].sort().join(separator);
export const valuesOf = (label: string): readonly string[] => label.split(separator);

/** Numbers for values that many listings share: categories, countries, attribute values. Zero is "none". */
export class Labels {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [''];

  get size(): number {
    return this.#values.length;
  }

  intern(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      this.#numbers.set(value, number);
    }
    return number;
  }

  /** 1 for each number whose label has a wanted value: asked once for each label instead of once for each listing. */
  having(isWanted: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (label, number) =>
      number > 0 && valuesOf(label).some(isWanted) ? 1 : 0,
    );
  }

  valueOf(number: number): string {
    return this.#values[number] ?? '';
  }
}
